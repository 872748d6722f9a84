import { ALL_DAYS, holds } from "../../prepared/calendar";
import { placesInPeriod } from "../../prepared/sequence";
import { PUBLISHED, WITH_AUTHOR } from "../../prepared/traits";
import { onItsDays } from "../on-its-days";
import type { PostRule } from "../rule";

/**
 * contributor.no-author (post) — a planned publication in the period, from `today` to authorDays days after it (any, if
 * null), and no assignment with role author. Published posts are left out. Warning. from…to: first and last such day.
 * measured 0, limit 1.
 */
export const noAuthor: PostRule = {
  id: "contributor.no-author",
  of: "post",
  judge(prepared, { all, timeline, calendar: { today }, limits }, findings) {
    if (prepared.count === 0 || prepared.traits & (PUBLISHED | WITH_AUTHOR)) return;
    const near = today === null ? ALL_DAYS : { from: today, to: today + limits.authorDays };
    const places = placesInPeriod(prepared, all).filter((place) => holds(near, timeline.days[place]!));
    if (places.length === 0) return;
    findings.add(this.id, {
      ...onItsDays(timeline, prepared, places),
      severity: "warning",
      measured: 0,
      limit: 1,
    });
  },
};
