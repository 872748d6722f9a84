import { holds } from "../../prepared/calendar";
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
      const earlier = latestEarlier(timeline, group, rank);
      if (earlier === undefined) continue;
      const since = day - timeline.days[earlier]!;
      if (since > limits.repeatDays) continue;
      const publication = timeline.ids[place]!;
      findings.add(this.id, {
        severity: "warning",
        subject: { publication },
        span: { from: day, to: day },
        measured: since,
        limit: limits.repeatDays,
        publications: [timeline.ids[earlier]!, publication],
      });
    }
  },
};

function latestEarlier(timeline: Timeline, group: readonly number[], rank: number): number | undefined {
  for (let earlier = rank - 1; earlier >= 0; earlier--) {
    if (isSameText(timeline, group[earlier]!, group[rank]!)) return group[earlier];
  }
  return undefined;
}
