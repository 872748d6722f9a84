import { fitIn, type MatrixEdits } from "@/lib/objectives/matrix";
import type { Plan, PlanChannel, PlanObjective } from "@/lib/plan/document";
import { activeChannels, effortOf } from "@/lib/plan/effort";
import { diffFlags, type Flag, flagIdentity, type RuleId, SEVERITIES, type Severity } from "@/lib/plan/flag";
import { type Following, gaugeOf } from "../hours";
import { droppedIn, type Scenario } from "./scenario";
import type { ChangedChannel, ChangedObjective, Coverage, Raised, RuleChange, Served, WhatIf } from "./view";

/** Enough to know what it is about; the rest are of the same kind. */
const FIRST = 3;

interface Side {
  plan: Plan;
  flags: readonly Flag[];
}

export interface Carried {
  published: number;
  leaving: number;
}

/** Before and after, side by side. Pure: `after` is `triedPlan` of `before` and its flags. */
export function compared(
  before: Side,
  after: Side,
  scenario: Scenario,
  known: { following: Following; carried: ReadonlyMap<string, Carried>; matrix: MatrixEdits | null },
): Pick<WhatIf, "before" | "after" | "channels" | "objectives" | "coverage" | "flags"> {
  const { came, went, changed } = diffFlags(before.flags, after.flags);
  return {
    before: gaugeOf(before.plan, known.following),
    after: gaugeOf(after.plan, known.following),
    channels: changedChannels(before.plan, after.plan, scenario, known),
    objectives: changedObjectives(before.plan, after.plan),
    coverage: changedCoverage(before.plan, after.plan, known.matrix),
    flags: {
      before: before.flags.length,
      after: after.flags.length,
      came: byRule(came),
      went: byRule(went),
      changed: byRule(changed),
      raised: raisedOf([...came, ...worsened(before.flags, changed)]),
    },
  };
}

function worsened(before: readonly Flag[], changed: readonly Flag[]): Flag[] {
  const was = Map.groupBy(before, flagIdentity);
  return changed.filter((flag) => was.get(flagIdentity(flag))?.some((old) => rank(old) > rank(flag)));
}

function raisedOf(flags: readonly Flag[]): Raised {
  return {
    count: flags.length,
    errors: flags.filter(({ severity }) => severity === "error").length,
    severity: worstOf(flags),
  };
}

function changedChannels(
  before: Plan,
  after: Plan,
  scenario: Scenario,
  { following, carried }: { following: Following; carried: ReadonlyMap<string, Carried> },
): ChangedChannel[] {
  const dropped = droppedIn(scenario, "drop_channel");
  const active = new Set([...activeChannels(before), ...activeChannels(after)].map(({ id }) => id));
  const told = (channel: PlanChannel, how: ChangedChannel["how"]): ChangedChannel => {
    const { owed, making, answering } = effortOf(channel);
    const owes = active.has(channel.id);
    return {
      id: channel.id,
      name: channel.name,
      network: channel.network,
      how,
      owed: owes ? owed : 0,
      minutes: owes ? making + answering + (following.get(channel.id) ?? 0) : 0,
      ...(carried.get(channel.id) ?? { published: 0, leaving: 0 }),
    };
  };
  const there = new Set(before.channels.map(({ id }) => id));
  const stays = new Set(after.channels.map(({ id }) => id));
  return [
    ...after.channels.filter(({ id }) => !there.has(id)).map((channel) => told(channel, "comes")),
    ...before.channels
      .filter(({ id }) => dropped.has(id))
      .map((channel) => told(channel, stays.has(channel.id) ? "rests" : "goes")),
  ];
}

function changedObjectives(before: Plan, after: Plan): ChangedObjective[] {
  return pairs(before.objectives, after.objectives).flatMap(([was, is]): ChangedObjective[] => {
    const { id, name } = (is ?? was)!;
    const [from, to] = [was?.weight ?? null, is?.weight ?? null];
    if (!was) return [{ id, name, how: "comes", before: null, after: to }];
    if (!is) return [{ id, name, how: "goes", before: from, after: null }];
    return from === to ? [] : [{ id, name, how: "weighs", before: from, after: to }];
  });
}

function changedCoverage(before: Plan, after: Plan, matrix: MatrixEdits | null): Coverage[] {
  const [old, now] = [activeChannels(before), activeChannels(after)];
  return pairs(before.objectives, after.objectives).flatMap(([was, is]): Coverage[] => {
    const { id, name, kind } = (is ?? was)!;
    if (kind === "custom") return [];
    const told = {
      id,
      name,
      before: was ? servedBy(was, old, matrix) : null,
      after: is ? servedBy(is, now, matrix) : null,
    };
    return JSON.stringify(told.before) === JSON.stringify(told.after) ? [] : [told];
  });
}

/** Names of channels, as they are listed. */
function servedBy(
  { kind }: PlanObjective,
  channels: readonly PlanChannel[],
  matrix: MatrixEdits | null,
): Served {
  const that = (fit: "primary" | "secondary") =>
    channels.filter(({ network }) => fitIn(matrix, kind, network) === fit).map(({ name }) => name);
  return { primary: that("primary"), secondary: that("secondary") };
}

/** Those of both lists by their ids: the former ones first, then what is new. */
function pairs<T extends { id: string }>(before: readonly T[], after: readonly T[]): [T | null, T | null][] {
  const now = new Map(after.map((one) => [one.id, one]));
  const old = new Set(before.map(({ id }) => id));
  return [
    ...before.map((one): [T, T | null] => [one, now.get(one.id) ?? null]),
    ...after.filter(({ id }) => !old.has(id)).map((one): [null, T] => [null, one]),
  ];
}

/** The worst rules first, then those with the most flags. */
function byRule(flags: readonly Flag[]): RuleChange[] {
  return Array.from(
    Map.groupBy(flags, ({ rule }) => rule),
    ([rule, those]) => changeOf(rule, those),
  ).sort((a, b) => rank(a) - rank(b) || b.count - a.count);
}

function changeOf(rule: RuleId, flags: readonly Flag[]): RuleChange {
  return { rule, severity: worstOf(flags)!, count: flags.length, first: flags.slice(0, FIRST) };
}

const worstOf = (flags: readonly Flag[]): Severity | null =>
  SEVERITIES.find((one) => flags.some(({ severity }) => severity === one)) ?? null;

/** The worst first. */
const rank = ({ severity }: { severity: Severity }): number => SEVERITIES.indexOf(severity);
