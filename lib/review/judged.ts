import { judge } from "@/lib/plan/check";
import type { Plan } from "@/lib/plan/document";
import type { Flag, RuleId } from "@/lib/plan/flag";
import { type PreparedPlan, preparePlan } from "@/lib/plan/prepared/prepare";
import { everything } from "@/lib/plan/prepared/touched";
import { type Day, type DayRange, dayNumber } from "@/lib/platform/time";
import { RULES_OF_TODAY } from "./vocabulary";

/** A plan whose period is one month, with all that the check says of it. */
export interface JudgedMonth {
  prepared: PreparedPlan;
  flags: Flag[];
}

/**
 * The flags of `checkPlan` for the month. Judged as a whole, without a day of asking: else a month would lose its flags
 * day by day as they fall due, and no two months could be compared. The rules of the day are asked on `today`.
 */
export function judgedMonth(plan: Plan, month: DayRange, today: Day, rules: readonly RuleId[]): JudgedMonth {
  const prepared = preparePlan({ ...plan, period: month, today: null });
  const flags = judge(
    prepared,
    everything(prepared),
    rules.filter((rule) => !RULES_OF_TODAY.includes(rule)),
  );
  const asked = { ...prepared, calendar: { ...prepared.calendar, today: dayNumber(today) } };
  const ofToday = judge(
    asked,
    everything(asked),
    rules.filter((rule) => RULES_OF_TODAY.includes(rule)),
  );
  return { prepared, flags: [...flags, ...ofToday] };
}
