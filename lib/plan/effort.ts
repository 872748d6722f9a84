import { network } from "@/lib/networks";
import { addDays } from "@/lib/platform/time";
import type { Period, PlanChannel, PlanContributor } from "./document";
import { cadenceOf, isEverActive } from "./prepared/channels";
import { preparePlan, type Setting } from "./prepared/prepare";
import { Tally } from "./prepared/tally";

/** What a channel takes a week. */
export interface Effort {
  /** Publications that its rhythm owes; a month's minimum counts × 7 / 30, so it need not be whole. */
  owed: number;
  /** Minutes, to make these. */
  making: number;
  /** Minutes, to answer there. */
  answering: number;
}

/** A channel that is active, by its own rhythm and care or by those of its network. */
export function effortOf(channel: Pick<PlanChannel, "network" | "cadence" | "careMinutesPerWeek">): Effort {
  const facts = network(channel.network);
  const { per, min } = cadenceOf(channel);
  const owed = per === "week" ? (min ?? 0) : ((min ?? 0) * 7) / 30;
  return {
    owed,
    making: owed * facts.effortMinutes,
    answering: channel.careMinutesPerWeek ?? facts.careMinutesPerWeek,
  };
}

/** Minutes a week that channels ask for: what `load.unsustainable` measures, whatever their order. */
export const askedBy = (efforts: readonly Effort[]): number =>
  new Tally().sum(efforts.map(({ making, answering }) => making + answering));

/** Minutes a week that people have: its limit. */
export const thereFrom = (contributors: readonly Pick<PlanContributor, "minutesPerWeek">[]): number =>
  new Tally().sum(contributors.map(({ minutesPerWeek }) => minutesPerWeek));

/** The channels whose effort counts: those that are active on some day of the period. */
export const activeChannels = (setting: Setting): PlanChannel[] =>
  preparePlan({ ...setting, posts: [], tasks: [] })
    .channels.filter(isEverActive)
    .map(({ channel }) => channel);

/** The days of the period on which each channel is active, in order, those that touch as one; by its id. */
export function activeDays(setting: Setting): Map<string, Period[]> {
  const { channels } = preparePlan({ ...setting, posts: [], tasks: [] });
  const { from } = setting.period;
  return new Map(channels.map(({ id, activeUpTo }) => [id, runsOf(activeUpTo, (day) => addDays(from, day))]));
}

function runsOf(activeUpTo: Int32Array, nameOf: (day: number) => string): Period[] {
  const runs: Period[] = [];
  let wasActive = false;
  for (let day = 0; day + 1 < activeUpTo.length; day++) {
    const isActive = activeUpTo[day + 1]! > activeUpTo[day]!;
    if (isActive && !wasActive) runs.push({ from: nameOf(day), to: nameOf(day) });
    else if (isActive) runs.at(-1)!.to = nameOf(day);
    wasActive = isActive;
  }
  return runs;
}
