// The specification read aloud, day by day and pair by pair, to hold checkPlan against: slow, and in nothing shared with
// it. One file a family; ./words has what they all speak of.
import type { Period, Plan } from "../document";
import type { Flag } from "../flag";
import { cadenceFlags } from "./cadence";
import { contentFlags } from "./content";
import { contributorFlags } from "./contributors";
import { eventFlags, ownerClashes } from "./events";
import { mixFlags } from "./mix";
import { objectiveFlags } from "./objectives";
import { plannedItems } from "./words";
import { workflowFlags } from "./workflow";

export function oracle(plan: Plan): Flag[] {
  const flags: Flag[] = [];
  const all = plannedItems(plan);
  for (const channel of plan.channels) flags.push(...cadenceFlags(plan, channel, all));
  for (const event of plan.events) if (event.kind !== "note") flags.push(...eventFlags(plan, event, all));
  flags.push(...ownerClashes(plan));
  flags.push(...objectiveFlags(plan, all));
  flags.push(...mixFlags(plan, all));
  flags.push(...contentFlags(plan, all));
  flags.push(...contributorFlags(plan, all));
  flags.push(...workflowFlags(plan, all));
  return inOrder(flags.filter((flag) => isDue(plan, flag) && touches(flag, plan.period)));
}

function isDue(plan: Plan, flag: Flag): boolean {
  return plan.today === null || flag.to >= plan.today;
}

function touches(flag: Flag, period: Period): boolean {
  return flag.from <= period.to && flag.to >= period.from;
}

function inOrder(flags: Flag[]): Flag[] {
  const severities = ["error", "warning", "info"];
  const compare = (a: Flag, b: Flag): number => {
    const keys = (flag: Flag) => [
      severities.indexOf(flag.severity),
      flag.from,
      flag.rule,
      ...Object.values(flag.subject),
      flag.to,
      flag.measured,
      ...flag.publications,
    ];
    const [left, right] = [keys(a), keys(b)];
    for (let index = 0; index < Math.min(left.length, right.length); index++) {
      if (left[index]! < right[index]!) return -1;
      if (left[index]! > right[index]!) return 1;
    }
    return left.length - right.length;
  };
  const sorted = flags.sort(compare);
  return sorted.filter(
    (flag, index) => index === 0 || JSON.stringify(flag) !== JSON.stringify(sorted[index - 1]),
  );
}
