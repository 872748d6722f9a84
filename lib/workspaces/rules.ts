import type { Period } from "@/lib/plan/document";
import type { WeekStart } from "@/lib/plan/vocabulary";
import { addDays, type Day, daysBetween, weekOf } from "@/lib/platform/time";

/** From four weeks back to the end of the sixth week ahead, unless the workspace says otherwise. */
export const DEFAULT_HORIZON = { weeksBack: 4, weeksAhead: 6 };
export const MOST_WEEKS = 53;

/** What is judged today: whole weeks around the present one. */
export function horizonOf(
  today: Day,
  workspace: { weekStart: WeekStart; weeksBack: number; weeksAhead: number },
): Period {
  const week = weekOf(today, workspace.weekStart);
  return {
    from: addDays(week.from, -7 * workspace.weeksBack),
    to: addDays(week.to, 7 * workspace.weeksAhead),
  };
}

/** The horizon that an imported document's period stands for, where it is whole weeks around its today. */
export function horizonFrom(period: Period, today: Day | null, weekStart: WeekStart): typeof DEFAULT_HORIZON {
  if (today === null || today < period.from || today > period.to) return DEFAULT_HORIZON;
  const week = weekOf(today, weekStart);
  const weeksBack = daysBetween(period.from, week.from) / 7;
  const weeksAhead = daysBetween(week.to, period.to) / 7;
  const whole = [weeksBack, weeksAhead].every(
    (weeks) => Number.isInteger(weeks) && weeks >= 0 && weeks <= MOST_WEEKS,
  );
  return whole ? { weeksBack, weeksAhead } : DEFAULT_HORIZON;
}
