import { shared } from "../../prepared/calendar";
import { placesIn } from "../../prepared/sequence";
import type { ChannelRule } from "../rule";

/**
 * cadence.inactive-channel (subject: publication) — a planned publication dated in the period on a day that is in a pause
 * or outside activeFrom…activeTo. Warning. measured 1, limit 0.
 */
export const inactiveChannel: ChannelRule = {
  id: "cadence.inactive-channel",
  of: "channel",
  judge({ planned, open, isAlwaysOpen }, reach, { calendar }, findings) {
    const { period } = calendar;
    const days = shared(reach, period);
    if (!days || isAlwaysOpen) return;
    for (const place of placesIn(planned, days)) {
      const day = planned.timeline.days[place]!;
      if (open[day - period.from] === 1) continue;
      const id = planned.timeline.ids[place]!;
      findings.add(this.id, {
        severity: "warning",
        subject: { publication: id },
        span: { from: day, to: day },
        measured: 1,
        limit: 0,
        publications: [id],
      });
    }
  },
};
