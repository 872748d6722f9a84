import type { DateCategory, DateChoice } from "@/lib/key-dates/view";
import { addDays, type Day, daysBetween } from "@/lib/platform/time";
import { type EventKind, preparation } from "@/lib/reference";

/** What was ticked, with what one made of it. */
export interface Pick {
  choice: DateChoice;
  /** The day that somebody says it is. */
  start: Day;
  isConfirmed: boolean;
}
export type Picks = ReadonlyMap<string, Pick>;

/** What a public holiday becomes: a remark, or a key date with its days of preparation. */
export type HolidayKind = Extract<EventKind, "note" | "key_date">;

export const choiceKey = ({ uid, instance }: DateChoice): string => `${uid} ${instance}`;

export const isOwnDay = (category: DateCategory): boolean =>
  category === "public" || category === "observance";

export function toggled(picks: Picks, choice: DateChoice): Picks {
  const next = new Map(picks);
  const key = choiceKey(choice);
  if (!next.delete(key)) next.set(key, { choice, start: choice.start, isConfirmed: !choice.isApproximate });
  return next;
}

/** In the order of their days. */
export const inOrder = (picks: Picks): Pick[] =>
  [...picks.values()].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));

/** On another day, it lasts as long. */
export const movedTo = (choice: DateChoice, start: Day): DateChoice => ({
  ...choice,
  start,
  end: addDays(start, daysBetween(choice.start, choice.end)),
});

/** The event that a pick becomes, as the action takes it. */
export function eventOf({ choice, start: day }: Pick, holidays: HolidayKind) {
  const { uid, instance, name, start, end, ...choiceDays } = movedTo(choice, day);
  const { preparationDays, communicationDays, freezeDays, followUpDays } = choiceDays;
  const asKeyDate = isOwnDay(choice.category) && holidays === "key_date";
  const { name: _, ...days } = asKeyDate
    ? preparation("key_date")
    : { name: null, preparationDays, communicationDays, freezeDays, followUpDays };
  return { uid, instance, name, start, end, kind: asKeyDate ? ("key_date" as const) : choice.kind, ...days };
}
