import { store } from "@/db/store";
import { type EventRow, eventsOf } from "@/lib/events/repository";
import { HOLIDAY_UID } from "@/lib/key-dates/choices";
import type { DateChoice } from "@/lib/key-dates/view";
import type { Actor } from "@/lib/people/actor";
import type { Day } from "@/lib/platform/time";

export interface ComingEvent {
  id: string;
  name: string;
  start: Day;
  end: Day;
}

/** Events that are not over, the next first, without those that a list of days shows as being there. */
export async function comingEvents(
  actor: Actor,
  choices: readonly DateChoice[],
  today: Day,
): Promise<ComingEvent[]> {
  return coming(await eventsOf(store().read, actor.workspace.id), choices, today);
}

type Row = Pick<EventRow, "id" | "name" | "startsOn" | "endsOn" | "kind" | "source">;

export function coming(rows: readonly Row[], choices: readonly DateChoice[], today: Day): ComingEvent[] {
  const listed = new Set(choices.map(({ event }) => event));
  return rows
    .filter((row) => row.endsOn >= today && !listed.has(row.id) && !isHolidayNote(row))
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0))
    .map(({ id, name, startsOn, endsOn }) => ({ id, name, start: startsOn, end: endsOn }));
}

/** Also of another country than the one that is looked at. */
const isHolidayNote = ({ kind, source }: Row): boolean =>
  kind === "note" && source !== null && source.uid.startsWith(HOLIDAY_UID);
