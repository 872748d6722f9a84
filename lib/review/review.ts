import type { Plan } from "@/lib/plan/document";
import { type Flag, type RuleId, SEVERITIES } from "@/lib/plan/flag";
import type { Day, DayRange } from "@/lib/platform/time";
import { channelParts } from "./channels";
import { type Dated, datedIn, outcomeOf } from "./counted";
import { audienceParts, columnParts, formatParts, objectiveParts, promotionIn } from "./coverage";
import { judgedMonth } from "./judged";
import { resultsIn, spendingIn } from "./money";
import { monthBefore } from "./month";
import type { FamilyFlags, Outcomes, Review } from "./view";
import { FLAG_FAMILIES, RULES_OF } from "./vocabulary";

/**
 * What a plan says of a calendar month. Pure: the plan has to hold what a check of that month and of the one before it
 * looks at; `rules` are those that the workspace judges.
 */
export function reviewOf(plan: Plan, month: DayRange, today: Day, rules: readonly RuleId[]): Review {
  const { prepared, flags } = judgedMonth(plan, month, today, rules);
  const dated = datedIn(plan, month);
  const planned = dated.filter((one) => one.planned);
  const sample = { prepared, planned, flags };
  const objectives = objectiveParts(sample);
  return {
    month,
    today,
    outcomes: outcomesOf(dated, today),
    objectives,
    withObjective: planned.filter(({ post }) => post.objective !== null).length,
    sampleSize: prepared.limits.sampleSize,
    channels: channelParts(prepared),
    audiences: audienceParts(sample),
    columns: columnParts(sample),
    formats: formatParts(sample),
    promotion: promotionIn(sample),
    flags: familiesOf(flags, judgedMonth(plan, monthBefore(month), today, rules).flags),
    spending: spendingIn(prepared, dated, flags),
    results: resultsIn(prepared, planned),
  };
}

export function outcomesOf(dated: readonly Dated[], today: Day): Outcomes {
  const planned = dated.filter((one) => one.planned);
  const how = (outcome: string) => planned.filter((one) => outcomeOf(one, today) === outcome).length;
  const status = (status: string) => dated.filter(({ post }) => post.status === status).length;
  return {
    planned: planned.length,
    published: how("published"),
    missed: how("missed"),
    toCome: how("to_come"),
    ideas: status("idea"),
    failed: status("failed"),
    cancelled: status("cancelled"),
    inReview: status("in_review"),
  };
}

function familiesOf(now: readonly Flag[], before: readonly Flag[]): FamilyFlags[] {
  return FLAG_FAMILIES.map((family) => {
    const own = now.filter(({ rule }) => RULES_OF[family].includes(rule));
    const [error, warning, info] = SEVERITIES.map(
      (severity) => own.filter((flag) => flag.severity === severity).length,
    ) as [number, number, number];
    return {
      family,
      error,
      warning,
      info,
      total: own.length,
      before: before.filter(({ rule }) => RULES_OF[family].includes(rule)).length,
    };
  });
}
