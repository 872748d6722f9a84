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
  judge(prepared, { calendar }, findings) {
    const { event, days, items } = prepared;
    const { communicationDays, preparationDays } = event;
    if (communicationDays === null || communicationDays > (preparationDays ?? 0)) return;
    if (items.length === 0 || !isAhead(prepared, calendar)) return;
    const first = items.reduce((a, b) => Math.min(a, b));
    if (days.from - first >= communicationDays) return;
    findings.add(this.id, {
      severity: "warning",
      subject: { event: event.id },
      span: { from: days.from - communicationDays, to: first },
      measured: days.from - first,
      limit: communicationDays,
      publications: prepared.itemPublications,
    });
  },
};
