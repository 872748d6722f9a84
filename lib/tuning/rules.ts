import { RULE_IDS, type RuleId } from "@/lib/plan/flag";
import { RULE_FACTS } from "@/lib/plan/rule-facts";
import { DEFAULT_LIMITS, LIMIT_NAMES, type LimitName } from "@/lib/plan/vocabulary";
import type { RuleOff } from "./vocabulary";

type Limits = Partial<Record<LimitName, number>>;

/** What `checkPlan` is to judge in a workspace: its `rules`. */
export function judgedRules(off: readonly RuleId[]): RuleId[] {
  const quiet = new Set(off);
  return RULE_IDS.filter((rule) => !quiet.has(rule));
}

/** Rules that a workspace does not judge; an id that no rule has any more counts for nothing. */
export function rulesOff({ rulesOff: decisions }: { rulesOff: readonly RuleOff[] | null }): RuleId[] {
  return RULE_IDS.filter((rule) => decisions?.some((off) => off.rule === rule));
}

/** The limits of a workspace after a change; null takes a limit back to its default, which is then no longer stored. */
export function tuned(limits: Limits, change: Partial<Record<LimitName, number | null>>): Limits {
  const next: Limits = {};
  for (const name of LIMIT_NAMES) {
    const value = change[name] === undefined ? limits[name] : change[name];
    if (value !== null && value !== undefined && value !== DEFAULT_LIMITS[name]) next[name] = value;
  }
  return next;
}

/** The other rules that one limit counts for. */
export function sharing(limit: LimitName, besides: RuleId): RuleId[] {
  return RULE_IDS.filter((rule) => rule !== besides && RULE_FACTS[rule].limits.includes(limit));
}
