import { isAbove } from "../../numbers";
import { samplesIn } from "../../prepared/calendar";
import { idsOf, placesIn } from "../../prepared/sequence";
import type { Timeline } from "../../prepared/timeline";
import type { Format } from "../../vocabulary";
import type { ChannelRule } from "../rule";

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
      for (const found of byFormat(timeline, places).values()) {
        const share = found.length / places.length;
        if (!isAbove(share, limits.formatShare)) continue;
        findings.add(this.id, {
          severity: "info",
          subject: channel.subject,
          span: month,
          measured: share,
          limit: limits.formatShare,
          publications: () => idsOf(timeline, found),
        });
      }
    }
  },
};

/** Posts whose format is not decided yet are of none. */
function byFormat(timeline: Timeline, places: readonly number[]): Map<Format, number[]> {
  const formats = new Map<Format, number[]>();
  for (const place of places) {
    const { format } = timeline.posts[place]!.post;
    if (format === null) continue;
    const found = formats.get(format);
    if (found) found.push(place);
    else formats.set(format, [place]);
  }
  return formats;
}
