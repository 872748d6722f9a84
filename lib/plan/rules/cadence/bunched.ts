import { isAbove } from "../../numbers";
import { bucketsIn, type Span } from "../../prepared/calendar";
import { countIn, idsIn, type Sequence } from "../../prepared/sequence";
import type { ChannelRule } from "../rule";

const LEAST = 3;
const SHARE = 0.6;

/**
 * cadence.bunched — a calendar week wholly in the period (whatever `per`) with 3 or more planned publications, live
 * coverage left out, of which more than 60 % fall on one day. Info. from…to: the week. measured: the share, limit 0.6;
 * publications: that day's. (Two such days cannot be.)
 */
export const bunched: ChannelRule = {
  id: "cadence.bunched",
  of: "channel",
  judge(channel, reach, { calendar }, findings) {
    const { period } = calendar;
    for (const week of bucketsIn(calendar, "week", reach)) {
      if (week.from < period.from || week.to > period.to) continue;
      const total = countIn(channel.counted, week);
      if (total < LEAST) continue;
      const day = fullestDay(channel.counted, week);
      const share = countIn(channel.counted, day) / total;
      if (!isAbove(share, SHARE)) continue;
      findings.add(this.id, {
        severity: "info",
        subject: channel.subject,
        span: week,
        measured: share,
        limit: SHARE,
        publications: () => idsIn(channel.counted, day),
      });
    }
  },
};

function fullestDay(sequence: Sequence, week: Span): Span {
  let fullest = { from: week.from, to: week.from };
  for (let day = week.from + 1; day <= week.to; day++) {
    const other = { from: day, to: day };
    if (countIn(sequence, other) > countIn(sequence, fullest)) fullest = other;
  }
  return fullest;
}
