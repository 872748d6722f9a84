import { isAbove, isBelow } from "../../numbers";
import { holds } from "../../prepared/calendar";
import { ranksAround } from "../../prepared/sequence";
import type { ChannelRule } from "../rule";

/**
 * cadence.too-close — live coverage left out first, two planned publications next to each other by instant, then id, less
 * than minGapHours apart (whatever the presence). The pair counts if either day is in the period. One flag a pair;
 * measured and limit in minutes. Warning; error at 0. from…to: the two days, the earlier first.
 */
export const tooClose: ChannelRule = {
  id: "cadence.too-close",
  of: "channel",
  judge(channel, reach, { calendar: { period } }, findings) {
    const { places, timeline } = channel.counted;
    const { days, minutes, ids } = timeline;
    const least = (channel.cadence.minGapHours ?? 0) * 60;
    const { first: firstRank, next } = ranksAround(channel.counted, reach);
    for (let rank = Math.max(1, firstRank); rank <= next && rank < places.length; rank++) {
      const first = places[rank - 1]!;
      const second = places[rank]!;
      const gap = minutes[second]! - minutes[first]!;
      if (!isBelow(gap, least)) continue;
      const [a, b] = [days[first]!, days[second]!];
      if (!holds(period, a) && !holds(period, b)) continue;
      findings.add(this.id, {
        severity: isAbove(gap, 0) ? "warning" : "error",
        subject: channel.subject,
        // Not simply a…b: where a zone skipped a whole day, the earlier instant can have the later date.
        span: { from: Math.min(a, b), to: Math.max(a, b) },
        measured: gap,
        limit: least,
        publications: [ids[first]!, ids[second]!],
      });
    }
  },
};
