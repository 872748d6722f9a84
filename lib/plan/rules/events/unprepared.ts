import { itemsOf } from "../../prepared/events";
import type { EventRule } from "../rule";
import { isAhead } from "./preparation";

/** event.unprepared — a window, and no item in it. Error. from…to: the window. measured 0, limit 1 (items). */
export const unprepared: EventRule = {
  id: "event.unprepared",
  of: "event",
  judge(event, { calendar, timeline }, findings) {
    if (!event.window || !isAhead(event, calendar)) return;
    if (itemsOf(event, timeline).days.length > 0) return;
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
