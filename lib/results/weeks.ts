import { addDays, type Day, dayNumber, type WeekStart, weekOf, weekStartNumber } from "@/lib/platform/time";

/**
 * The name of a week: the Monday in it. There is one in each, whether weeks begin on Monday, Sunday or Saturday, so that
 * values stay where they were when that is changed.
 */
export function mondayIn(week: { from: Day; to: Day }): Day {
  return addDays(week.to, -(dayNumber(week.to) - weekStartNumber(dayNumber(week.to), "monday")));
}

export type Week = { monday: Day; from: Day; to: Day };

/** The weeks that hold the days from the first to the last, by their Monday and their own first and last day. */
export function weeksAround(from: Day, to: Day, weekStart: WeekStart): Week[] {
  const weeks: Week[] = [];
  for (let week = weekOf(from, weekStart); week.from <= to; week = weekOf(addDays(week.to, 1), weekStart))
    weeks.push({ monday: mondayIn(week), ...week });
  return weeks;
}
