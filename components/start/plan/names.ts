import type { CalendarChannel, CalendarFrame } from "@/lib/calendar/view";
import type { PlanEvent } from "@/lib/plan/document";

/** How what a draft names is called; "" for what is not there any more. */
export interface Names {
  channel: (id: string) => CalendarChannel | undefined;
  objective: (id: string | null) => string;
  audience: (id: string | null) => string;
  column: (id: string | null) => string;
  event: (id: string) => string;
  eventDays: (id: string) => Pick<PlanEvent, "start" | "end"> | undefined;
  contributor: (id: string) => string;
}

export function namesIn(frame: CalendarFrame): Names {
  return {
    channel: (id) => frame.channels.find((channel) => channel.id === id),
    objective: nameIn(frame.objectives),
    audience: nameIn(frame.audiences),
    column: nameIn(frame.columns),
    event: nameIn(frame.events),
    eventDays: (id) => frame.events.find((event) => event.id === id),
    contributor: nameIn(frame.contributors),
  };
}

function nameIn(list: readonly { id: string; name: string }[]) {
  const names = new Map(list.map(({ id, name }) => [id, name]));
  return (id: string | null) => (id === null ? "" : (names.get(id) ?? ""));
}
