import { roundUp } from "../../numbers";
import { bucketsIn, type Calendar, lengthOf, type Span } from "../../prepared/calendar";
import { activeDaysIn, type PreparedChannel } from "../../prepared/channels";
import { countIn, idsIn } from "../../prepared/sequence";
import type { ChannelRule } from "../rule";

/**
 * cadence.over-posting — per bucket: planned publications in the bucket and the period, live coverage left out, are more
 * than allowed = ceil(max × a / L); a = the channel's active days in the bucket, L = the bucket's days. Not judged where
 * a = 0. Warning; error above 2 × allowed. from…to: the bucket. measured: the count.
 */
export const overPosting: ChannelRule = {
  id: "cadence.over-posting",
  of: "channel",
  judge(channel, reach, { calendar }, findings) {
    for (const bucket of bucketsIn(calendar, channel.cadence.per, reach)) {
      const allowed = allowedIn(channel, calendar, bucket);
      const count = countIn(channel.counted, bucket);
      if (allowed === null || count <= allowed) continue;
      findings.add(this.id, {
        severity: count > 2 * allowed ? "error" : "warning",
        subject: channel.subject,
        span: bucket,
        measured: count,
        limit: allowed,
        publications: () => idsIn(channel.counted, bucket),
      });
    }
  },
};

/** How many publications the bucket bears; null where the rule does not judge it. */
export function allowedIn(channel: PreparedChannel, calendar: Calendar, bucket: Span): number | null {
  const { max } = channel.cadence;
  const active = activeDaysIn(channel, calendar, bucket);
  return max === null || active === 0 ? null : roundUp((max * active) / lengthOf(bucket));
}
