import { dayNumber } from "@/lib/platform/time";
import type { PlanObjective } from "../../document";
import { ALL_DAYS, type Calendar, type Span, shared } from "../../prepared/calendar";

/** The days on which an objective is active: its dates, open where it has none. */
export function daysOf({ from, to }: PlanObjective): Span {
  return {
    from: from === null ? ALL_DAYS.from : dayNumber(from),
    to: to === null ? ALL_DAYS.to : dayNumber(to),
  };
}

/** Whether it is active on some day of the period. */
export function isActiveIn(objective: PlanObjective, { period }: Calendar): boolean {
  return shared(daysOf(objective), period) !== null;
}
