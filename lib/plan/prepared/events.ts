import { dayNumber } from "@/lib/platform/time";
import type { Plan, PlanEvent, PlanTask } from "../document";
import { holds, type Span } from "./calendar";
import { idsOf } from "./sequence";
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
  tasks: PlanTask[];
};

/** What stands in the window and prepares the event: the days of publications and tasks alike, in no order. */
export type PreparationItems = {
  days: number[];
  /** Those items that are publications, by instant, then id. */
  publications: string[];
};

/** The events that can have flags, and that live coverage is about. */
export function prepareEvents(plan: Pick<Plan, "events" | "tasks">): Map<string, PreparedEvent> {
  const asking = plan.events.filter((event) => event.kind !== "note");
  const events = new Map(asking.map((event) => [event.id, prepareEvent(event)]));
  for (const task of plan.tasks) events.get(task.event)?.tasks.push(task);
  return events;
}

export function itemsOf({ linked, tasks, window }: PreparedEvent, timeline: Timeline): PreparationItems {
  if (!window) return { days: [], publications: [] };
  const places = linked.filter((place) => holds(window, timeline.days[place]!));
  const days = places.map((place) => timeline.days[place]!);
  for (const { due } of tasks) {
    const day = due === null ? null : dayNumber(due);
    if (day !== null && holds(window, day)) days.push(day);
  }
  return { days, publications: idsOf(timeline, places) };
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
  return { event, id: event.id, days, window, linked: [], tasks: [] };
}
