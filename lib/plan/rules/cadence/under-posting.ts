import { roundDown } from "../../numbers";
import { bucketsIn, type Calendar, lengthOf, type Span } from "../../prepared/calendar";
import { activeDaysIn, type PreparedChannel } from "../../prepared/channels";
import { countIn, idsIn } from "../../prepared/sequence";
import type { ChannelRule } from "../rule";

/**
 * cadence.under-posting — per bucket: planned publications in the bucket and the period, live coverage included, are
 * fewer than floor(min × a / L). Warning. Not for a minimal presence (a = 0 there).
 */
export const underPosting: ChannelRule = {
  id: "cadence.under-posting",
  of: "channel",
  judge(channel, reach, { calendar }, findings) {
    for (const bucket of bucketsIn(calendar, channel.cadence.per, reach)) {
      const owed = owedIn(channel, calendar, bucket);
      const count = countIn(channel.planned, bucket);
      if (count >= owed) continue;
      findings.add(this.id, {
        severity: "warning",
        subject: channel.subject,
        span: bucket,
        measured: count,
        limit: owed,
        publications: () => idsIn(channel.planned, bucket),
      });
    }
  },
};

/** How many publications the bucket owes; 0 where it owes none. */
export function owedIn(channel: PreparedChannel, calendar: Calendar, bucket: Span): number {
  return roundDown(((channel.cadence.min ?? 0) * activeDaysIn(channel, calendar, bucket)) / lengthOf(bucket));
}
