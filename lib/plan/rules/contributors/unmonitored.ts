import { isEverActive } from "../../prepared/channels";
import type { PlanRule } from "../rule";

/**
 * channel.unmonitored (channel) — active on a day of the period, no monitor. Warning. from…to: the period. measured 0,
 * limit 1.
 */
export const unmonitored: PlanRule = {
  id: "channel.unmonitored",
  of: "plan",
  judge({ calendar, channels }, findings) {
    for (const prepared of channels) {
      if (prepared.channel.monitors.length > 0 || !isEverActive(prepared)) continue;
      findings.add(this.id, {
        severity: "warning",
        subject: prepared.subject,
        span: calendar.period,
        measured: 0,
        limit: 1,
        publications: [],
      });
    }
  },
};
