import { addDays, type Day } from "@/lib/platform/time";

/**
 * The first days, from one day to another, on which a move breaks no rule, the day it stands on left out. Stops asking
 * as soon as it has enough: each question checks a plan.
 */
export function freeDays(
  search: { from: Day; to: Day; except: Day | null; count: number },
  breaksNothing: (day: Day) => boolean,
): Day[] {
  const found: Day[] = [];
  for (let day = search.from; day <= search.to && found.length < search.count; day = addDays(day, 1)) {
    if (day !== search.except && breaksNothing(day)) found.push(day);
  }
  return found;
}
