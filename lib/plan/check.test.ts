import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/platform/time";
import { checkPlan } from "./check";
import type { PlanPost } from "./document";
import { RULE_IDS } from "./flag";
import { anyPlan } from "./oracle/arbitraries";

const RUNS = { numRuns: 400 };
const somePlan = anyPlan();

describe("whatever the plan", { timeout: 60_000 }, () => {
  test("the order of its lists does not matter", () => {
    fc.assert(
      fc.property(somePlan, fc.infiniteStream(fc.nat()), (plan, numbers) => {
        const flags = checkPlan(plan);
        expect(checkPlan(shuffled(plan, numbers))).toEqual(flags);
      }),
      RUNS,
    );
  });

  test("it is left as it was", () => {
    fc.assert(
      fc.property(somePlan, (plan) => {
        const before = JSON.stringify(plan);
        checkPlan(deepFrozen(plan));
        expect(JSON.stringify(plan)).toBe(before);
      }),
      RUNS,
    );
  });

  test("posts that nobody will see change nothing", () => {
    const unseen = fc.constantFrom("idea" as const, "cancelled" as const, "failed" as const);
    fc.assert(
      fc.property(somePlan, unseen, (plan, status) => {
        const copies = plan.posts.map((post) => unseenCopy(post, status));
        expect(checkPlan({ ...plan, posts: [...plan.posts, ...copies] })).toEqual(checkPlan(plan));
      }),
      RUNS,
    );
  });

  test("flags name publications that are there, each once, and lie in the period", () => {
    fc.assert(
      fc.property(somePlan, (plan) => {
        const ids = new Set(plan.posts.flatMap((post) => post.publications.map(({ id }) => id)));
        for (const flag of checkPlan(plan)) {
          expect(flag.publications.filter((id) => !ids.has(id))).toEqual([]);
          expect(new Set(flag.publications).size).toBe(flag.publications.length);
          expect(flag.from <= flag.to && flag.from <= plan.period.to && flag.to >= plan.period.from).toBe(
            true,
          );
        }
      }),
      RUNS,
    );
  });

  test("moved by whole weeks, its flags move along, where clocks and months play no part", () => {
    const steady = anyPlan({ zones: ["UTC", "Asia/Kolkata"], per: ["week"] });
    fc.assert(
      fc.property(steady, fc.integer({ min: -60, max: 60 }), (plan, weeks) => {
        const flags = checkPlan(plan).map((flag) => moved(flag, 7 * weeks));
        expect(checkPlan(moved(plan, 7 * weeks))).toEqual(flags);
      }),
      RUNS,
    );
  });

  test("one rule alone says what it says among the others", () => {
    fc.assert(
      fc.property(somePlan, fc.constantFrom(...RULE_IDS), (plan, rule) => {
        expect(checkPlan(plan, { rules: [rule] })).toEqual(
          checkPlan(plan).filter((flag) => flag.rule === rule),
        );
      }),
      RUNS,
    );
  });
});

test("a plan with nothing in it has nothing wrong", () => {
  const [empty] = fc.sample(somePlan, 1);
  expect(checkPlan({ ...empty!, channels: [], objectives: [], events: [], tasks: [], posts: [] })).toEqual(
    [],
  );
});

function unseenCopy(post: PlanPost, status: PlanPost["status"]): PlanPost {
  const publications = post.publications.map((publication) => ({ ...publication, id: `${publication.id}*` }));
  // Money spent on an idea is spent: what nobody will see is free here.
  return { ...post, id: `${post.id}*`, status, publications, cost: 0 };
}

/** Every list of the plan in an order that the numbers pick. */
function shuffled<T>(value: T, numbers: Iterator<number>): T {
  if (Array.isArray(value)) {
    const keyed = value.map((item) => ({
      item: shuffled(item, numbers),
      key: numbers.next().value as number,
    }));
    return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item) as T;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shuffled(item, numbers)])) as T;
}

/** Every date in the value, that many days later. */
function moved<T>(value: T, days: number): T {
  if (typeof value === "string") {
    return (
      /^\d{4}-\d{2}-\d{2}/.test(value) ? addDays(value.slice(0, 10), days) + value.slice(10) : value
    ) as T;
  }
  if (Array.isArray(value)) return value.map((item) => moved(item, days)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, moved(item, days)])) as T;
}

function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen);
  return value;
}
