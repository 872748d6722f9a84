import { matrixCell } from "@/lib/reference";
import type { Plan, PlanObjective } from "../document";
import type { Flag } from "../flag";
import {
  daysOf,
  flagMaker,
  type Item,
  inSpan,
  isAbove,
  isActive,
  isBelow,
  limitOf,
  monthSamplesOf,
  spanOf,
} from "./words";

export function objectiveFlags(plan: Plan, all: Item[]): Flag[] {
  return [
    ...missing(plan, all),
    ...tooMany(plan),
    ...plan.objectives.flatMap((objective) => [
      ...unmeasured(plan, objective),
      ...noChannel(plan, objective),
    ]),
    ...cautionChannels(plan, all),
    ...shares(plan, all),
  ];
}

function missing(plan: Plan, all: Item[]): Flag[] {
  const flags: Flag[] = [];
  for (const post of plan.posts) {
    const found = inSpan(all, plan.period).filter((item) => item.post === post);
    const flag = flagMaker({ post: post.id });
    if (post.objective === null && found.length > 0)
      flags.push(flag("objective.missing", "warning", spanOf(found), 0, 1, found));
  }
  return flags;
}

function tooMany(plan: Plan): Flag[] {
  let most = 0;
  for (const day of daysOf(plan.period.from, plan.period.to)) {
    const active = plan.objectives.filter((objective) => isActiveOn(objective, day)).length;
    if (active > most) most = active;
  }
  const limit = limitOf(plan, "objectives");
  if (!(most > limit)) return [];
  const severity = most > 2 * limit ? "error" : "warning";
  return [flagMaker({})("objective.too-many", severity, plan.period, most, limit, [])];
}

function unmeasured(plan: Plan, objective: PlanObjective): Flag[] {
  if (!isActiveInPeriod(plan, objective)) return [];
  if (objective.kpi !== null && objective.target !== null) return [];
  const flag = flagMaker({ objective: objective.id });
  return [flag("objective.unmeasured", "warning", plan.period, 0, 1, [])];
}

function noChannel(plan: Plan, objective: PlanObjective): Flag[] {
  if (objective.kind === "custom" || !isActiveInPeriod(plan, objective)) return [];
  const days = daysOf(plan.period.from, plan.period.to);
  for (const channel of plan.channels) {
    const fit = matrixCell(objective.kind, channel.network);
    const fits = fit === "primary" || fit === "secondary";
    if (fits && days.some((day) => isActive(plan, channel, day))) return [];
  }
  const flag = flagMaker({ objective: objective.id });
  return [flag("objective.no-channel", "error", plan.period, 0, 1, [])];
}

function cautionChannels(plan: Plan, all: Item[]): Flag[] {
  const flags: Flag[] = [];
  for (const item of inSpan(all, plan.period)) {
    const objective = plan.objectives.find((objective) => objective.id === item.post.objective);
    if (objective === undefined) continue;
    const flag = flagMaker({ publication: item.publication.id });
    if (matrixCell(objective.kind, item.channel.network) === "caution")
      flags.push(
        flag("objective.caution-channel", "warning", { from: item.day, to: item.day }, 1, 0, [item]),
      );
  }
  return flags;
}

/** `objective.neglected` and `objective.dominant`: of the same sample. */
function shares(plan: Plan, all: Item[]): Flag[] {
  const flags: Flag[] = [];
  for (const sample of monthSamplesOf(plan)) {
    const withObjective = inSpan(all, sample).filter((item) => item.post.objective !== null);
    if (withObjective.length < limitOf(plan, "sampleSize")) continue;
    for (const objective of plan.objectives) {
      const { weight } = objective;
      if (weight === null || !isAbove(weight, 0)) continue;
      if (!daysOf(sample.from, sample.to).every((day) => isActiveOn(objective, day))) continue;
      const own = withObjective.filter((item) => item.post.objective === objective.id);
      const share = own.length / withObjective.length;
      const flag = flagMaker({ objective: objective.id });
      if (isBelow(share, weight / 2)) {
        const severity = own.length === 0 ? "error" : "warning";
        flags.push(flag("objective.neglected", severity, sample, share, weight / 2, own));
      }
      if (isAbove(share, 1.5 * weight))
        flags.push(flag("objective.dominant", "info", sample, share, 1.5 * weight, own));
    }
  }
  return flags;
}

function isActiveOn(objective: PlanObjective, day: string): boolean {
  return (objective.from === null || day >= objective.from) && (objective.to === null || day <= objective.to);
}

function isActiveInPeriod(plan: Plan, objective: PlanObjective): boolean {
  return daysOf(plan.period.from, plan.period.to).some((day) => isActiveOn(objective, day));
}
