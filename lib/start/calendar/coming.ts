import type { DateChoice } from "@/lib/key-dates/view";
import type { PlanEvent } from "@/lib/plan/document";
import type { Day } from "@/lib/platform/time";

/** The events that are not over, the next first, without what the lists of days show as being there. */
export function comingEvents(
  events: readonly PlanEvent[],
  choices: readonly DateChoice[],
  today: Day,
): { id: string; name: string; start: Day; end: Day }[] {
  const picked = new Set(choices.map(({ event }) => event));
  return events
    .filter(({ id, end }) => end >= today && !picked.has(id))
    .toSorted((a, b) => (a.start < b.start ? -1 : 1))
    .map(({ id, name, start, end }) => ({ id, name, start, end }));
}
