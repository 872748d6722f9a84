import type { Plan } from "./document";
import { Findings } from "./findings";
import type { Flag, RuleId } from "./flag";
import { type PreparedPlan, preparePlan } from "./prepared/prepare";
import { everything, type Touched } from "./prepared/touched";
import { RULES } from "./rules";
import type { Rule } from "./rules/rule";

export type CheckOptions = {
  /** Only these; left out: all. */
  rules?: Iterable<RuleId>;
};

/**
 * What is wrong with a plan. Pure: the same plan gives the same list, on the server, in the browser and on the command
 * line, whatever the order of its lists. Costs one to two microseconds a publication, sorting them included.
 */
export function checkPlan(plan: Plan, { rules }: CheckOptions = {}): Flag[] {
  const prepared = preparePlan(plan);
  return judge(prepared, everything(prepared), rules);
}

/** The flags of what was touched. */
export function judge(prepared: PreparedPlan, touched: Touched, only?: Iterable<RuleId>): Flag[] {
  const findings = new Findings(prepared.calendar, prepared.channels);
  const wanted = only && new Set(only);
  const rules = wanted ? RULES.filter(({ id }) => wanted.has(id)) : RULES;
  for (const rule of rules) judgeBy(rule, prepared, touched, findings);
  return findings.flags();
}

function judgeBy(rule: Rule, prepared: PreparedPlan, touched: Touched, findings: Findings): void {
  switch (rule.of) {
    case "channel":
      for (const { channel, reach } of touched.channels) rule.judge(channel, reach, prepared, findings);
      break;
    case "text":
      for (const { group, ranks } of touched.texts()) rule.judge(group, ranks, prepared, findings);
      break;
    case "event":
      for (const event of touched.events) rule.judge(event, prepared, findings);
      break;
    case "post":
      for (const post of touched.posts) rule.judge(post, prepared, findings);
      break;
    case "publication":
      for (const place of touched.publications) rule.judge(place, prepared, findings);
      break;
    case "month":
      for (const { month, places } of touched.months()) rule.judge(month, places, prepared, findings);
      break;
    case "work":
      for (const { contributor, week } of touched.work()) rule.judge(contributor, week, prepared, findings);
      break;
    case "campaign":
      for (const campaign of touched.campaigns) rule.judge(campaign, prepared, findings);
      break;
    case "plan":
      if (touched.setting) rule.judge(prepared, findings);
      break;
  }
}
