import { eventOf, inOrder } from "@/components/key-dates/picks";
import { placeFrom } from "@/lib/holidays/vocabulary";
import type { Locale } from "@/lib/platform/time";
import type { CalendarAnswer } from "@/lib/start/calendar/input";
import type { Stored } from "../form-rows";
import type { AbsenceRow, CalendarValues, ClosureRow, EventRow, StoredCalendar } from "./calendar-values";

/** The rows that were sent, for the faults that name them by their place. */
export type SentCalendar = Pick<CalendarValues, "events" | "absences" | "closures">;

/** Lines in which nobody wrote are not sent. */
export const typedRows = ({ events, absences, closures }: CalendarValues): SentCalendar => ({
  events: events.filter(({ name, start, end }) => isTyped(name, start, end)),
  absences: absences.filter(({ from, to }) => isTyped(from, to)),
  closures: closures.filter(({ from, to }) => isTyped(from, to)),
});

/** What the action takes. */
export function calendarAnswer(
  values: CalendarValues,
  { events, absences, closures }: SentCalendar,
  seen: StoredCalendar,
  locale: Locale,
): Omit<CalendarAnswer, "workspace"> {
  const picks = inOrder(new Map(Object.entries(values.picks)));
  return {
    version: seen.workspace.version,
    holidays: placeFrom(values.country, values.part),
    notes: values.notes ? "show" : seen.noted ? "hide" : "leave",
    locale,
    picked: picks.map((pick) => eventOf(pick, "note")),
    events: events.map(eventFrom),
    absences: absences.map((row) => ({ contributor: row.contributor, ...periodFrom(row) })),
    closures: closures.map(periodFrom),
    contributors: seen.contributors.map(named),
    channels: seen.channels.map(named),
  };
}

const isTyped = (...texts: string[]): boolean => texts.some((text) => text.trim() !== "");

/** One day is typed once. */
const eventFrom = ({ name, kind, start, end }: EventRow) => ({ name, kind, start, end: end || start });
export const periodFrom = ({ from, to }: AbsenceRow | ClosureRow) => ({ from, to: to || from });

const named = ({ id, version }: Stored) => ({ id, version });
