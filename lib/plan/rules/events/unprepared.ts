import type { EventRule } from "../rule";
import { isAhead } from "./preparation";

/** event.unprepared — a window, and no item in it. Error. from…to: the window. measured 0, limit 1 (items). */
export const unprepared: EventRule = {
  id: "event.unprepared",
  of: "event",
  judge(event, { calendar }, findings) {
    if (!event.window || event.items.length > 0 || !isAhead(event, calendar)) return;
    findings.add(this.id, {
      severity: "error",
      subject: { event: event.id },
      span: event.window,
      measured: 0,
      limit: 1,
      publications: [],
    });
  },
};
