import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPlan } from "@/lib/plan/check";
import type { Plan } from "@/lib/plan/document";
import { type Flag, RULE_IDS, type RuleId } from "@/lib/plan/flag";
import { anyPlan } from "@/lib/plan/oracle/arbitraries";
import { NETWORKS, OBJECTIVE_KINDS } from "@/lib/plan/vocabulary";
import { compared } from "./compare";
import type { Scenario, Step } from "./scenario";
import { triedPlan } from "./tried";

const begins = "2026-11-16";
const none = { following: new Map(), carried: new Map(), matrix: null };
const ground = (...lasting: string[]) => ({
  begins,
  lasting: new Set(lasting),
  returning: new Set<string>(),
});

/** Nobody is told of weeks that are over. */
const isJudged = ({ contributors, today, period }: Plan) =>
  contributors.length > 0 && (today === null || today <= period.to);

/** Steps that fit the plan: what they drop is there. */
const stepsFor = (plan: Plan): fc.Arbitrary<Step[]> => {
  const steps: fc.Arbitrary<Step>[] = [
    fc.record({
      do: fc.constant("add_channel" as const),
      network: fc.constantFrom(...NETWORKS),
      name: fc.constant("Neuf"),
      monitor: fc.constantFrom(null, ...plan.contributors.map(({ id }) => id)),
    }),
    fc.record({
      do: fc.constant("add_objective" as const),
      kind: fc.constantFrom(...OBJECTIVE_KINDS),
      name: fc.constant("Neuf"),
      weight: fc.constantFrom(null, 0.1, 0.2),
    }),
  ];
  const drop = (what: "drop_channel" | "drop_objective", list: readonly { id: string }[]) => {
    if (list.length > 0)
      steps.push(fc.record({ do: fc.constant(what), id: fc.constantFrom(...list.map(({ id }) => id)) }));
  };
  drop("drop_channel", plan.channels);
  drop("drop_objective", plan.objectives);
  return fc.uniqueArray(fc.oneof(...steps), {
    minLength: 1,
    maxLength: 4,
    selector: (step) => ("id" in step ? `${step.do} ${step.id}` : JSON.stringify(step)),
  });
};
const planAndSteps = anyPlan().chain((plan) => fc.tuple(fc.constant(plan), stepsFor(plan)));

describe("whatever the plan", { timeout: 60_000 }, () => {
  test("what comes and goes leads from the flags before to those of a full check after", () => {
    fc.assert(
      fc.property(planAndSteps, fc.boolean(), ([plan, scenario], lasts) => {
        const after = triedPlan(plan, scenario, ground(...(lasts ? plan.channels.map(({ id }) => id) : [])));
        const [old, fresh] = [checkPlan(plan), checkPlan(after)];
        const { flags } = compared({ plan, flags: old }, { plan: after, flags: fresh }, scenario, none);
        const by = (list: readonly Flag[], rule: RuleId) => list.filter((flag) => flag.rule === rule).length;
        const counted = (changes: typeof flags.came, rule: RuleId) =>
          changes.find((one) => one.rule === rule)?.count ?? 0;
        for (const rule of RULE_IDS)
          expect(by(old, rule) - counted(flags.went, rule) + counted(flags.came, rule)).toBe(by(fresh, rule));
        expect([flags.before, flags.after]).toEqual([old.length, fresh.length]);
        const told = new Set([...flags.came, ...flags.changed].flatMap(({ first }) => first));
        for (const flag of told) expect(fresh).toContainEqual(flag);
        for (const { first } of flags.went) for (const flag of first) expect(old).toContainEqual(flag);
      }),
      { numRuns: 200 },
    );
  });

  test("the gauge is what the check measures", () => {
    fc.assert(
      fc.property(planAndSteps, ([plan, scenario]) => {
        const tried = triedPlan(plan, scenario, ground());
        const sides = [plan, tried].map((one) => ({ plan: one, flags: checkPlan(one) }));
        const told = compared(sides[0]!, sides[1]!, scenario, none);
        for (const [gauge, { flags }] of [
          [told.before, sides[0]!],
          [told.after, sides[1]!],
        ] as const) {
          const flag = flags.find(({ rule }) => rule === "load.unsustainable");
          if (flag) expect([gauge.asked, gauge.there]).toEqual([flag.measured, flag.limit]);
          else if (isJudged(plan)) expect(gauge.asked - gauge.there).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("a channel that is added and taken off again leaves nothing behind", () => {
    fc.assert(
      fc.property(anyPlan(), fc.constantFrom(...NETWORKS), (plan, network) => {
        const added = triedPlan(
          plan,
          [{ do: "add_channel", network, name: "Neuf", monitor: null }],
          ground(),
        );
        const fresh = added.channels.at(-1)!.id;
        expect(triedPlan(added, [{ do: "drop_channel", id: fresh }], ground())).toEqual(plan);
      }),
      { numRuns: 100 },
    );
  });

  test("the order of the steps changes nothing but the places of what is new", () => {
    fc.assert(
      fc.property(planAndSteps, ([plan, scenario]) => {
        const nameless = (flags: Flag[]) =>
          flags.map((flag) => JSON.stringify(flag).replaceAll(/tried \d/g, "tried")).sort();
        const there = checkPlan(triedPlan(plan, scenario, ground()));
        const back = checkPlan(triedPlan(plan, scenario.toReversed(), ground()));
        expect(nameless(back)).toEqual(nameless(there));
      }),
      { numRuns: 100 },
    );
  });
});

test("no step, no change: the very posts are handed on", () => {
  const [plan] = fc.sample(anyPlan(), 1);
  expect(triedPlan(plan!, [], ground())).toEqual(plan);
});

test("a channel with a past keeps it as a minimal presence, and loses what was to come", () => {
  const [base] = fc.sample(anyPlan(), 1);
  const [channel] = [{ ...channelLike("li") }];
  const post = (id: string, status: "published" | "draft") => ({
    id,
    title: id,
    status,
    objective: null,
    campaign: null,
    event: null,
    format: null,
    promotional: false,
    cost: 0,
    createdAt: null,
    text: "",
    link: null,
    media: [],
    assignments: [],
    audience: null,
    column: null,
    publications: [{ id: `${id}-li`, channel: "li", at: "2026-11-12T09:00", text: null, result: null }],
  });
  const plan: Plan = {
    ...base!,
    channels: [channel!],
    objectives: [],
    campaigns: [],
    events: [],
    tasks: [],
    contributors: [],
    posts: [post("out", "published"), post("ahead", "draft")],
  };
  const scenario: Scenario = [{ do: "drop_channel", id: "li" }];
  const rests = triedPlan(plan, scenario, ground("li"));
  expect(rests.channels).toMatchObject([{ id: "li", presence: "minimal" }]);
  expect(rests.posts.map(({ publications }) => publications.length)).toEqual([1, 0]);
  const goes = triedPlan(plan, scenario, ground());
  expect(goes.channels).toEqual([]);
  expect(goes.posts.map(({ publications }) => publications.length)).toEqual([0, 0]);
});

const channelLike = (id: string): Plan["channels"][number] => ({
  id,
  name: id,
  network: "linkedin",
  timeZone: null,
  presence: "active",
  activeFrom: null,
  activeTo: null,
  pauses: [],
  cadence: null,
  monitors: [],
  careMinutesPerWeek: null,
});
