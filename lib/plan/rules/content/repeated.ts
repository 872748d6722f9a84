import { holds } from "../../prepared/calendar";
import { DAY_MINUTES, FURTHEST } from "../../prepared/sequence";
import { isSameText } from "../../prepared/texts";
import type { Timeline } from "../../prepared/timeline";
import { PUBLISHED } from "../../prepared/traits";
import type { TextRule } from "../rule";

/**
 * content.repeated — the same folded text, not empty, was planned earlier (by instant, then id) on the channel, at most
 * repeatDays days before (earlier ones outside the period and published ones count). Warning. measured: days since the
 * latest earlier one; limit: repeatDays. publications: the earlier, this one.
 */
export const repeated: TextRule = {
  id: "content.repeated",
  of: "text",
  judge(group, ranks, { timeline, calendar, limits }, findings) {
    for (let rank = Math.max(1, ranks.first); rank <= ranks.next && rank < group.length; rank++) {
      const place = group[rank]!;
      const day = timeline.days[place]!;
      if (!holds(calendar.period, day) || timeline.traits[place]! & PUBLISHED) continue;
      const earlier = latestEarlier(timeline, group, rank, limits.repeatDays);
      if (earlier === undefined) continue;
      const publication = timeline.ids[place]!;
      findings.add(this.id, {
        severity: "warning",
        subject: { publication },
        span: { from: day, to: day },
        measured: day - timeline.days[earlier]!,
        limit: limits.repeatDays,
        publications: [timeline.ids[earlier]!, publication],
      });
    }
  },
};

/**
 * The latest of those with the same text that are at most so many days before. Not simply the one before: where a zone
 * skipped a whole day, an earlier instant can have a later date.
 */
function latestEarlier(
  timeline: Timeline,
  group: readonly number[],
  rank: number,
  repeatDays: number,
): number | undefined {
  const { days, minutes } = timeline;
  const place = group[rank]!;
  const oldest = minutes[place]! - (repeatDays + FURTHEST + 1) * DAY_MINUTES;
  for (let before = rank - 1; before >= 0; before--) {
    const earlier = group[before]!;
    if (minutes[earlier]! < oldest) return undefined;
    if (days[place]! - days[earlier]! <= repeatDays && isSameText(timeline, earlier, place)) return earlier;
  }
  return undefined;
}
