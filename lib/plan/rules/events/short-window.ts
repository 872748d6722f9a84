import { holds } from "../../prepared/calendar";
import { itemsOf } from "../../prepared/events";
import type { EventRule } from "../rule";

/**
 * event.short-window — `today` lies in the window, items exist, and none is dated before or on `today`. Warning. from…to:
 * today … start − 1. measured: start − today in days, limit: preparationDays. publications: the items that are
 * publications.
 */
export const shortWindow: EventRule = {
  id: "event.short-window",
  of: "event",
  judge(prepared, { calendar: { today }, timeline }, findings) {
    const { event, days, window } = prepared;
    if (today === null || !window || !holds(window, today)) return;
    const items = itemsOf(prepared, timeline);
    if (items.days.length === 0 || items.days.some((day) => day <= today)) return;
    findings.add(this.id, {
      severity: "warning",
      subject: { event: event.id },
      span: { from: today, to: window.to },
      measured: days.from - today,
      limit: event.preparationDays ?? 0,
      publications: items.publications,
    });
  },
};
