import type { Period } from "@/lib/plan/document";
import {
  addDays,
  type Day,
  daysBetween,
  isDay,
  isOfOurTime,
  type WeekStart,
  weekOf,
} from "@/lib/platform/time";

export const WEEKS_SHOWN = 8;

/** The weeks of the board as one period, from the one that holds the day; from today's where it is none. */
export function weeksFrom(wished: string | undefined, today: Day, weekStart: WeekStart): Period {
  const day = wished !== undefined && isDay(wished) && isOfOurTime(wished) ? wished : today;
  const { from } = weekOf(day, weekStart);
  return { from, to: addDays(from, 7 * WEEKS_SHOWN - 1) };
}

/** The same weekday in another week. */
export const inWeek = (day: Day, week: Period): Day =>
  addDays(week.from, ((daysBetween(week.from, day) % 7) + 7) % 7);
