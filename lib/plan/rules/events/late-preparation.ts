import { itemsOf } from "../../prepared/events";
import type { EventRule } from "../rule";
import { isAhead } from "./preparation";

/**
 * event.late-preparation — items, but the first is fewer than communicationDays days before start. Warning. from…to:
 * start − communicationDays … the first item's day. measured: days between first item and start. Not where
 * communicationDays is null or more than preparationDays. publications: the items that are publications.
 */
export const latePreparation: EventRule = {
  id: "event.late-preparation",
  of: "event",
  judge(prepared, { calendar, timeline }, findings) {
    const { event, days } = prepared;
    const { communicationDays, preparationDays } = event;
    if (communicationDays === null || communicationDays > (preparationDays ?? 0)) return;
    if (!isAhead(prepared, calendar)) return;
    const items = itemsOf(prepared, timeline);
    if (items.days.length === 0) return;
    const first = items.days.reduce((a, b) => Math.min(a, b));
    if (days.from - first >= communicationDays) return;
    findings.add(this.id, {
      severity: "warning",
      subject: { event: event.id },
      span: { from: days.from - communicationDays, to: first },
      measured: days.from - first,
      limit: communicationDays,
      publications: items.publications,
    });
  },
};
