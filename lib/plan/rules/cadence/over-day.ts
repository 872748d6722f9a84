import { shared } from "../../prepared/calendar";
import { countIn, idsIn } from "../../prepared/sequence";
import type { ChannelRule } from "../rule";

/**
 * cadence.over-day — more planned publications, live coverage left out, on one day of the period than maxPerDay (whatever
 * the presence). Warning; error above 2 × maxPerDay. from = to = the day.
 */
export const overDay: ChannelRule = {
  id: "cadence.over-day",
  of: "channel",
  judge(channel, reach, { calendar }, findings) {
    const { maxPerDay } = channel.cadence;
    const days = shared(reach, calendar.period);
    if (!days || maxPerDay === null) return;
    for (let day = days.from; day <= days.to; day++) {
      const span = { from: day, to: day };
      const count = countIn(channel.counted, span);
      if (count <= maxPerDay) continue;
      findings.add(this.id, {
        severity: count > 2 * maxPerDay ? "error" : "warning",
        subject: channel.subject,
        span,
        measured: count,
        limit: maxPerDay,
        publications: () => idsIn(channel.counted, span),
      });
    }
  },
};
