import { holds } from "../../prepared/calendar";
import { UNAPPROVED } from "../../prepared/traits";
import type { EventRule } from "../rule";

/**
 * event.not-frozen — `today` is start − freezeDays or later and not after end, and planned publications of linked posts
 * dated from today to end are still draft, in_review or changes_requested. Not where freezeDays is null. Warning.
 * from…to: today … end. measured: how many; limit 0.
 */
export const notFrozen: EventRule = {
  id: "event.not-frozen",
  of: "event",
  judge({ event, days, linked }, { calendar, timeline }, findings) {
    const { today } = calendar;
    if (today === null || event.freezeDays === null) return;
    if (today < days.from - event.freezeDays || today > days.to) return;
    const span = { from: today, to: days.to };
    const open = linked.filter(
      (place) => holds(span, timeline.days[place]!) && (timeline.traits[place]! & UNAPPROVED) !== 0,
    );
    if (open.length === 0) return;
    findings.add(this.id, {
      severity: "warning",
      subject: { event: event.id },
      span,
      measured: open.length,
      limit: 0,
      publications: open.map((place) => timeline.ids[place]!),
    });
  },
};
