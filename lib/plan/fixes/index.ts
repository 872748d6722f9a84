import type { Locale } from "@/lib/platform/time";
import type { Plan } from "../document";
import { type Flag, flagIdentity, type RuleId } from "../flag";
import { cadenceFixes } from "./cadence";
import { contributorFixes } from "./contributors";
import { type Desk, deskOf, searchFor, verdictOf } from "./desk";
import { eventFixes } from "./events";
import type { Fix, Strategy } from "./fix";
import { mixFixes } from "./mix";
import { objectiveFixes } from "./objectives";
import { workflowFixes } from "./workflow";

export { ALSO, type Also, alsoIn } from "./also";
export type { Fix, FixKind, FixValues } from "./fix";

/** How many are offered for one flag. */
const MOST = 3;

export type FixOptions = {
  /** Of the titles of what a backward schedule adds. */
  locale?: Locale;
};

/** Rules that are not here ask for what only a person can decide. */
const STRATEGIES: Partial<Record<RuleId, readonly Strategy[]>> = {
  ...cadenceFixes,
  ...eventFixes,
  ...objectiveFixes,
  ...mixFixes,
  ...contributorFixes,
  ...workflowFixes,
};

/**
 * What could be done about a flag of the plan, best first. Each keeps its promise: after its changes the flag is gone, and
 * no flag as grave or graver has come. None for a flag that the plan has not.
 */
export function fixesFor(plan: Plan, flag: Flag, options?: FixOptions): Fix[] {
  return fixesOf(plan, options)(flag);
}

/** The same for many flags of one plan, which is made ready once. */
export function fixesOf(plan: Plan, { locale = "fr" }: FixOptions = {}): (flag: Flag) => Fix[] {
  const desk = deskOf(plan, locale);
  return (flag) => fixesAt(desk, flag);
}

/** Of each way to mend the flag the first candidate that does. */
function fixesAt(desk: Desk, flag: Flag): Fix[] {
  const fixes = new Map<string, Fix>();
  if (!desk.identities().has(flagIdentity(flag))) return [];
  for (const strategy of STRATEGIES[flag.rule] ?? []) {
    const search = searchFor(desk, flag);
    for (const fix of strategy(search)) {
      if (verdictOf(search, fix.changes) === "mends") {
        fixes.set(JSON.stringify(fix.changes), fix);
        break;
      }
      if (search.left <= 0) break;
    }
    if (fixes.size === MOST) break;
  }
  return [...fixes.values()];
}
