import type { Plan } from "./document";
import { Findings } from "./findings";
import type { Flag, RuleId } from "./flag";
import { type PreparedPlan, preparePlan } from "./prepared/prepare";
import type { Scope } from "./prepared/timeline";
import { RULES } from "./rules";

export type CheckOptions = {
  /** Only these; left out: all. */
  rules?: Iterable<RuleId>;
  /** Only flags of these channels and events. Rules that compare several events see no others than these. */
  scope?: Scope;
};

/**
 * What is wrong with a plan. Pure: the same plan gives the same list, on the server, in the browser and on the command
 * line, whatever the order of its lists. Costs about a microsecond a publication, sorting them included.
 */
export function checkPlan(plan: Plan, options: CheckOptions = {}): Flag[] {
  return judge(preparePlan(plan, options.scope), options.rules);
}

function judge(prepared: PreparedPlan, only?: Iterable<RuleId>): Flag[] {
  const { calendar, channels, events } = prepared;
  const findings = new Findings(
    calendar,
    channels.map(({ id }) => id),
  );
  const wanted = only && new Set(only);
  for (const rule of RULES) {
    if (wanted && !wanted.has(rule.id)) continue;
    if (rule.of === "channel") for (const channel of channels) rule.judge(channel, calendar, findings);
    else if (rule.of === "event") for (const event of events) rule.judge(event, prepared, findings);
    else rule.judge(prepared, findings);
  }
  return findings.flags();
}
