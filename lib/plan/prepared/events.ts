import { dayNumber } from "@/lib/platform/time";
import type { Plan, PlanEvent } from "../document";
import { holds, type Span } from "./calendar";
import type { Timeline } from "./timeline";

/** An event that asks for something: not a `note`. */
export type PreparedEvent = {
  event: PlanEvent;
  id: string;
  /** start…end */
  days: Span;
  /** start − preparationDays … start − 1; null where nothing is to be prepared. */
  window: Span | null;
  /** Places in the timeline of the publications of linked posts, in the period or not, by instant, then id. */
  linked: number[];
  /** Days on which something in the window prepares the event, publications and tasks alike, in no order. */
  items: number[];
  /** Those items that are publications, by instant, then id. */
  itemPublications: string[];
};

/** The events that can have flags, and that live coverage is about. */
export function prepareEvents(plan: Plan): Map<string, PreparedEvent> {
  const events = plan.events.filter((event) => event.kind !== "note");
  return new Map(events.map((event) => [event.id, prepareEvent(event)]));
}

/** Once all linked publications are in: what stands in the windows. */
export function gatherItems(
  events: ReadonlyMap<string, PreparedEvent>,
  timeline: Timeline,
  plan: Plan,
): void {
  for (const { linked, window, items, itemPublications } of events.values()) {
    for (const place of linked) {
      if (!window || !holds(window, timeline.days[place]!)) continue;
      items.push(timeline.days[place]!);
      itemPublications.push(timeline.ids[place]!);
    }
  }
  for (const task of plan.tasks) {
    const event = events.get(task.event);
    const due = task.due === null ? null : dayNumber(task.due);
    if (due !== null && event?.window && holds(event.window, due)) event.items.push(due);
  }
}

/** How many linked publications fall in the span. */
export function linkedIn(event: PreparedEvent, { days }: Timeline, span: Span): number {
  return event.linked.reduce((count, place) => count + (holds(span, days[place]!) ? 1 : 0), 0);
}

function prepareEvent(event: PlanEvent): PreparedEvent {
  const days = { from: dayNumber(event.start), to: dayNumber(event.end) };
  const window = event.preparationDays
    ? { from: days.from - event.preparationDays, to: days.from - 1 }
    : null;
  return { event, id: event.id, days, window, linked: [], items: [], itemPublications: [] };
}
