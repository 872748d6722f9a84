import { addDays, type Day, type DayRange, isDay, isOfOurTime, monthOf } from "@/lib/platform/time";

/** The calendar month that an address asks for, "2026-11"; what it asks for in vain is the month of today. */
export function monthAsked(asked: string | null | undefined, today: Day): DayRange {
  const first = `${asked}-01`;
  return monthOf(isDay(first) && isOfOurTime(first) ? first : today);
}

/** "2026-11", as addresses and files name it. */
export const monthName = ({ from }: DayRange): string => from.slice(0, 7);

export const monthBefore = ({ from }: DayRange): DayRange => monthOf(addDays(from, -1));
export const monthAfter = ({ to }: DayRange): DayRange => monthOf(addDays(to, 1));
