import { withChanges } from "@/lib/plan/changes/apply";
import { renamed } from "@/lib/plan/changes/new-ids";
import { checkPlan } from "@/lib/plan/check";
import type { Plan } from "@/lib/plan/document";
import { type Fix, fixesOf } from "@/lib/plan/fixes";
import { type Flag, flagIdentity, type RuleId } from "@/lib/plan/flag";
import { groupFlags } from "@/lib/plan/group";
import { placesOf } from "@/lib/plan/places";
import type { Locale } from "@/lib/platform/time";

export interface Step {
  flag: Flag;
  fix: Fix;
  /** The plan that the fix is of. */
  plan: Plan;
}

interface Limits {
  rules: Iterable<RuleId>;
  locale: Locale;
  /** Causes that are left alone: ignored ones. */
  isLeft(flag: Flag): boolean;
  mayCarryOut(fix: Fix): boolean;
  /** Answers whether there is no time left. */
  isOver(): boolean;
}

/**
 * What mending the plan cause by cause would come to, each with its first fix, in the plan that the fixes before it leave.
 * A cause without a fix is passed over; what a fix takes away on its way needs none.
 */
export function planFixes(start: Plan, limits: Limits): Step[] {
  const steps: Step[] = [];
  const tried = new Set<string>();
  let plan = start;
  for (
    let next = nextStep(plan, tried, limits);
    next && !limits.isOver();
    next = nextStep(plan, tried, limits)
  ) {
    steps.push(next);
    let added = 0;
    // Ids of its own for each step: the next one makes up the same again.
    const changes = renamed(next.fix.changes, () => `step-${steps.length}-${++added}`);
    plan = withChanges(plan, changes);
  }
  return steps;
}

function nextStep(plan: Plan, tried: Set<string>, limits: Limits): Step | null {
  const { rules, locale, isLeft, mayCarryOut, isOver } = limits;
  const fixesFor = fixesOf(plan, { locale });
  for (const { cause } of groupFlags(checkPlan(plan, { rules }), placesOf(plan))) {
    const identity = flagIdentity(cause);
    if (tried.has(identity) || isLeft(cause)) continue;
    tried.add(identity);
    const fix = fixesFor(cause).find(mayCarryOut);
    if (fix) return { flag: cause, fix, plan };
    if (isOver()) break;
  }
  return null;
}
