// Little plans that are wrong in one way, and what is offered about it.
import { expect } from "vitest";
import { checkPlan } from "../check";
import type { Plan } from "../document";
import type { RuleId } from "../flag";
import { readPlan } from "../read";
import { type Fix, fixesFor } from "./index";

/** A plan of November 2026 with one LinkedIn channel that asks for nothing, and one objective; what is given replaces it. */
export function littlePlan(given: Record<string, unknown> = {}): Plan {
  const reading = readPlan({
    format: "marronnier/plan@1",
    workspace: { name: "Essai", timeZone: "Europe/Paris" },
    period: { from: "2026-11-02", to: "2026-11-29" },
    today: null,
    channels: [channel("li")],
    objectives: [{ id: "o1", name: "Visibilité", kind: "increase_visibility", kpi: "portée", target: 1 }],
    contributors: [{ id: "ada", name: "Ada", minutesPerWeek: 900 }],
    ...given,
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return reading.plan;
}

export const NO_LIMITS = {
  per: "week",
  min: null,
  max: null,
  maxPerDay: null,
  minGapHours: null,
  maxSilenceDays: null,
};

export function channel(id: string, cadence: object = {}, more: object = {}) {
  return {
    id,
    name: id,
    network: "linkedin",
    cadence: { ...NO_LIMITS, ...cadence },
    monitors: ["ada"],
    careMinutesPerWeek: 0,
    ...more,
  };
}

/** A post with one publication that no other rule minds. */
export function post(id: string, at: string | null, more: object = {}, on = "li") {
  return {
    id,
    title: id,
    status: "approved",
    objective: "o1",
    publications: [{ id: `${id}-1`, channel: on, at }],
    assignments: [{ contributor: "ada", role: "author", minutes: 0, done: true }],
    ...more,
  };
}

/** The fixes of the only flag of a rule. */
export function fixesOfOnly(plan: Plan, rule: RuleId): Fix[] {
  const flags = checkPlan(plan).filter((flag) => flag.rule === rule);
  expect(flags, rule).toHaveLength(1);
  return fixesFor(plan, flags[0]!, { locale: "en" });
}
