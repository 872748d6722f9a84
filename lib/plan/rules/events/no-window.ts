import type { EventRule } from "../rule";
import { isAhead } from "./preparation";

/** event.no-window — preparationDays is null or 0. Warning. from = to = start. measured 0, limit 1 (days). */
export const noWindow: EventRule = {
  id: "event.no-window",
  of: "event",
  judge(event, { calendar }, findings) {
    if (event.window || !isAhead(event, calendar)) return;
    findings.add(this.id, {
      severity: "warning",
      subject: { event: event.id },
      span: { from: event.days.from, to: event.days.from },
      measured: 0,
      limit: 1,
      publications: [],
    });
  },
};
