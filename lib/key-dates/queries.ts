import { store } from "@/db/store";
import { type EventRow, eventsOf } from "@/lib/events/repository";
import { sourceKey } from "@/lib/events/source";
import { countryOfZone } from "@/lib/holidays/almanac";
import type { HolidayPlace } from "@/lib/holidays/vocabulary";
import type { Actor } from "@/lib/people/actor";
import type { Day, Locale } from "@/lib/platform/time";
import { folded } from "@/lib/posts/searchable";
import type { WorkspaceRow } from "@/lib/workspaces/repository";
import { choicesBetween, type Proposed } from "./choices";
import type { DateChoice } from "./view";

/** What can be picked between two days; what is on the calendar already is marked. Names are in the reader's language. */
export async function dateChoices(
  actor: Actor,
  range: { from: Day; to: Day },
  { place, locale }: { place: HolidayPlace | null; locale: Locale },
): Promise<DateChoice[]> {
  const proposed = await choicesBetween(range, place, locale);
  return marked(proposed, await eventsOf(store().read, actor.workspace.id));
}

type Known = Pick<EventRow, "id" | "name" | "startsOn" | "source">;

/** With the event that each of them is already. */
export function marked(proposed: readonly Proposed[], events: readonly Known[]): DateChoice[] {
  const bySource = new Map(
    events.flatMap(({ id, source }) => (source ? [[sourceKey(source), id] as const] : [])),
  );
  const byName = new Map(events.map(({ id, name, startsOn }) => [nameKey(name, startsOn), id]));
  return proposed.map((choice) => ({
    ...choice,
    event: bySource.get(sourceKey(choice)) ?? byName.get(nameKey(choice.name, choice.start)) ?? null,
  }));
}

/** Typed by hand, the same day under the same name is the same. */
export const nameKey = (name: string, start: Day) => `${start} ${folded(name)}`;

/** Whose holidays count: what the workspace says, or the country of its zone; null: nobody knows. */
export function holidayPlace(workspace: Pick<WorkspaceRow, "holidays" | "timeZone">): HolidayPlace | null {
  if (workspace.holidays) return workspace.holidays;
  const country = countryOfZone(workspace.timeZone);
  return country === null ? null : { country, state: null, region: null };
}
