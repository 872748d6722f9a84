import type { Tx } from "@/db/store";
import type { PlanWork } from "@/lib/calendar/plan-action";
import { addPicked } from "@/lib/events/add-picked";
import type { PickedEvent } from "@/lib/events/many-input";
import { eventsOf } from "@/lib/events/repository";
import { sourceKey } from "@/lib/events/source";
import type { HolidayPlace } from "@/lib/holidays/vocabulary";
import { choicesBetween } from "@/lib/key-dates/choices";
import { holidayPlace, marked } from "@/lib/key-dates/queries";
import type { DateChoice } from "@/lib/key-dates/view";
import { addDays, type Day, dayIn, type Locale } from "@/lib/platform/time";
import type { CalendarAnswer } from "./input";
import { AHEAD_DAYS } from "./vocabulary";

type Places = { before: HolidayPlace | null; after: HolidayPlace | null };

/**
 * Notes of the public holidays of the coming year. Those of another place go when this one's come; a day that somebody
 * made more of than a note is theirs.
 */
export async function keepHolidayNotes(
  { tx, actor: { workspace }, ledger, at }: PlanWork,
  { holidays, notes, locale }: Pick<CalendarAnswer, "holidays" | "notes" | "locale">,
): Promise<void> {
  if (notes === "leave") return;
  const today = dayIn(at, workspace.timeZone);
  const places = { before: holidayPlace(workspace), after: holidayPlace({ ...workspace, holidays }) };
  const wished = notes === "show" ? await publicHolidays(places.after, today, locale) : [];
  const keys = new Set(wished.map(sourceKey));
  for (const event of await notesOf(tx, workspace.id, places, today)) {
    if (!keys.has(sourceKey(event.source!)))
      await ledger.patch("event", event, event.version, { deletedAt: at });
  }
  const missing = marked(wished, await eventsOf(tx, workspace.id)).filter(({ event }) => event === null);
  await addPicked(tx, ledger, workspace.id, missing.map(noteOf));
}

async function publicHolidays(place: HolidayPlace | null, today: Day, locale: Locale) {
  if (!place) return [];
  const range = { from: today, to: addDays(today, AHEAD_DAYS) };
  return (await choicesBetween(range, place, locale)).filter(({ category }) => category === "public");
}

/** The notes to come that public holidays have become, here or where the workspace was before. */
async function notesOf(tx: Tx, workspaceId: string, { before, after }: Places, today: Day) {
  const places = await Promise.all([before, after].map((place) => publicHolidays(place, today, "fr")));
  const keys = new Set(places.flat().map(sourceKey));
  return (await eventsOf(tx, workspaceId)).filter(
    ({ source, kind }) => source && kind === "note" && keys.has(sourceKey(source)),
  );
}

const noteOf = ({ uid, instance, name, start, end }: DateChoice): PickedEvent => ({
  ...{ uid, instance, name, start, end, kind: "note" },
  ...{ preparationDays: null, communicationDays: null, freezeDays: null, followUpDays: null },
});
