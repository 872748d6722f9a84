import type { PlanEvent } from "@/lib/plan/document";
import { addDays, type Day } from "@/lib/platform/time";

/** What an event asks for on the calendar, in the order in which it is drawn: later ones lie on earlier ones. */
export const PHASES = ["preparation", "communication", "freeze", "event", "follow_up"] as const;
export type Phase = (typeof PHASES)[number];

export interface Span {
  phase: Phase;
  from: Day;
  to: Day;
}

export type EventDates = Pick<
  PlanEvent,
  "start" | "end" | "preparationDays" | "communicationDays" | "freezeDays" | "followUpDays"
>;

/** The days of each phase; phases that the event does not have are left out. */
export function spansOf(event: EventDates): Span[] {
  const before = (phase: Phase, days: number | null): Span[] =>
    days ? [{ phase, from: addDays(event.start, -days), to: addDays(event.start, -1) }] : [];
  const { followUpDays } = event;
  return [
    ...before("preparation", event.preparationDays),
    ...before("communication", event.communicationDays),
    ...before("freeze", event.freezeDays),
    { phase: "event", from: event.start, to: event.end },
    ...(followUpDays
      ? [{ phase: "follow_up" as const, from: addDays(event.end, 1), to: addDays(event.end, followUpDays) }]
      : []),
  ];
}

/** First and last day of all that the event asks for. */
export function extentOf(event: EventDates): { from: Day; to: Day } {
  const spans = spansOf(event);
  return {
    from: spans.reduce((first, span) => (span.from < first ? span.from : first), event.start),
    to: spans.reduce((last, span) => (span.to > last ? span.to : last), event.end),
  };
}
