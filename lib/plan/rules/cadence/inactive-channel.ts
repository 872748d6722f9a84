import { holds } from "../../prepared/calendar";
import type { ChannelRule } from "../rule";

/**
 * cadence.inactive-channel (subject: publication) — a planned publication dated in the period on a day that is in a pause
 * or outside activeFrom…activeTo. Warning. measured 1, limit 0.
 */
export const inactiveChannel: ChannelRule = {
  id: "cadence.inactive-channel",
  of: "channel",
  judge({ planned, open }, { period }, findings) {
    if (!open.includes(0)) return;
    planned.days.forEach((day, place) => {
      if (!holds(period, day) || open[day - period.from] === 1) return;
      const publication = planned.ids[place]!;
      findings.add(this.id, {
        severity: "warning",
        subject: { publication },
        span: { from: day, to: day },
        measured: 1,
        limit: 0,
        publications: [publication],
      });
    });
  },
};
