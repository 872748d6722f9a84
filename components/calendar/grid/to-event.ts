import type { EventInput } from "@fullcalendar/react";
import type { CalendarFrame, CalendarPublication } from "@/lib/calendar/view";
import type { PlanEvent } from "@/lib/plan/document";
import { addDays, type Day, instantToWall, msToInstant } from "@/lib/platform/time";
import { mayMove } from "@/lib/posts/rules";
import { preparationOf } from "../lanes/event-bands";

export type BarPart = "preparation" | "event" | "note";

/** What our events carry beside FullCalendar's own fields. */
export type EventProps =
  | { rank: 1; publication: CalendarPublication }
  | { rank: 0; event: PlanEvent; part: BarPart };

/**
 * On which clock a grid draws. `channel`: each publication on its own channel's day and hour, as the rules count them.
 * `workspace`: all on one axis of hours.
 */
export type Clock = "channel" | "workspace";

/** The events of a grid, publications and bars. What did not change keeps its object. */
export function eventMaker(clock: Clock) {
  const made = new WeakMap<CalendarPublication, EventInput>();
  return (
    frame: CalendarFrame,
    publications: readonly CalendarPublication[],
    bars: boolean,
  ): EventInput[] => {
    const inputs = bars ? frame.events.flatMap(barsOf) : [];
    for (const publication of publications) {
      let input = made.get(publication);
      if (!input) {
        input = publicationEvent(publication, clock, frame.workspace.timeZone);
        made.set(publication, input);
      }
      inputs.push(input);
    }
    return inputs;
  };
}

/** The grids' clock is the one on the wall, which FullCalendar takes for UTC. */
export function dayOfCell({ date }: { date: Date }): Day {
  return msToInstant(date.getTime()).slice(0, 10);
}

export function propsOf(event: { extendedProps: Record<string, unknown> }): EventProps {
  return event.extendedProps as unknown as EventProps;
}

function publicationEvent(publication: CalendarPublication, clock: Clock, zone: string): EventInput {
  const { instant, at } = publication;
  return {
    id: publication.id,
    title: publication.title,
    start: clock === "channel" || instant === null ? at! : instantToWall(instant, zone),
    allDay: false,
    startEditable: publication.editable && mayMove(publication.status).ok,
    extendedProps: { rank: 1, publication } satisfies EventProps,
  };
}

function barsOf(event: PlanEvent): EventInput[] {
  const window = preparationOf(event);
  const part = event.kind === "note" ? "note" : "event";
  return [
    ...(window ? [bar(event, "preparation", window.from, window.to)] : []),
    bar(event, part, event.start, event.end),
  ];
}

/** FullCalendar's end is the first day that no longer belongs. */
function bar(event: PlanEvent, part: BarPart, from: string, to: string): EventInput {
  return {
    id: `event:${event.id}:${part}`,
    title: event.name,
    start: from,
    end: addDays(to, 1),
    allDay: true,
    editable: false,
    extendedProps: { rank: 0, event, part } satisfies EventProps,
  };
}
