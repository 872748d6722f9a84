import { isAbove } from "../../numbers";
import { samplesIn } from "../../prepared/calendar";
import { idsOf, placesIn } from "../../prepared/sequence";
import type { Timeline } from "../../prepared/timeline";
import { FORMATS } from "../../vocabulary";
import type { ChannelRule } from "../rule";

/** Posts whose format is not decided yet are of none. */
const UNDECIDED = 0;

/**
 * mix.monotony (channel) — month sample with at least sampleSize planned publications of the channel; one format's share
 * is above formatShare. Info. One flag a format.
 */
export const monotony: ChannelRule = {
  id: "mix.monotony",
  of: "channel",
  judge(channel, reach, { calendar, timeline, limits }, findings) {
    for (const month of samplesIn(calendar, reach)) {
      const places = placesIn(channel.planned, month);
      if (places.length < limits.sampleSize) continue;
      for (const [format, count] of countsOfFormats(timeline, places).entries()) {
        const share = count / places.length;
        if (format === UNDECIDED || !isAbove(share, limits.formatShare)) continue;
        const found = () => places.filter((place) => timeline.formats[place] === format);
        findings.add(this.id, {
          severity: "info",
          subject: channel.subject,
          span: month,
          measured: share,
          limit: limits.formatShare,
          publications: () => idsOf(timeline, found()),
        });
      }
    }
  },
};

/** By formatNumber. */
function countsOfFormats({ formats }: Timeline, places: readonly number[]): Int32Array {
  const counts = new Int32Array(FORMATS.length + 1);
  for (const place of places) counts[formats[place]!]! += 1;
  return counts;
}
