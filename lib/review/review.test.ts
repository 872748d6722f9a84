import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { demoPlan } from "@/db/seed/demo";
import { checkPlan } from "@/lib/plan/check";
import type { Plan } from "@/lib/plan/document";
import { RULE_IDS } from "@/lib/plan/flag";
import { anyPlan } from "@/lib/plan/oracle/arbitraries";
import { preparePlan } from "@/lib/plan/prepared/prepare";
import { aChannel, aPlan, aPost } from "@/lib/plan/rules/plan.test-support";
import type { PostStatus } from "@/lib/plan/vocabulary";
import { monthOf } from "@/lib/platform/time";
import { datedIn } from "./counted";
import { monthBefore } from "./month";
import { reviewOf } from "./review";
import { selected } from "./selection";
import { RULES_OF, RULES_OF_TODAY } from "./vocabulary";

const NOVEMBER = monthOf("2026-11-01");
const TODAY = "2026-11-09";
const review = (plan: Plan, month = NOVEMBER, today = TODAY) => reviewOf(plan, month, today, RULE_IDS);

/** One post a line: its id, its status, then the rest. */
const on = (id: string, status: string, at: string | null, more: object = {}) =>
  aPost(id, { on: [{ channel: "linkedin", at }], status: status as PostStatus, ...more });

describe("what is counted", () => {
  it.each([
    ["a draft to come", "draft", "2026-11-20T09:00", { planned: 1, toCome: 1 }],
    ["one of today", "scheduled", "2026-11-09T07:00", { planned: 1, toCome: 1 }],
    ["one of yesterday that nobody published", "scheduled", "2026-11-08T07:00", { planned: 1, missed: 1 }],
    ["one that is out", "published", "2026-11-08T07:00", { planned: 1, published: 1 }],
    ["one in review", "in_review", "2026-11-20T09:00", { planned: 1, toCome: 1, inReview: 1 }],
    ["a dated idea", "idea", "2026-11-08T07:00", { ideas: 1 }],
    ["one that failed", "failed", "2026-11-08T07:00", { failed: 1 }],
    ["one that was cancelled", "cancelled", "2026-11-08T07:00", { cancelled: 1 }],
    ["the first minute of the month", "draft", "2026-11-01T00:00", { planned: 1, missed: 1 }],
    ["its last minute", "draft", "2026-11-30T23:59", { planned: 1, toCome: 1 }],
    ["the minute before", "draft", "2026-10-31T23:59", {}],
    ["the minute after", "draft", "2026-12-01T00:00", {}],
    ["an undated one", "draft", null, {}],
  ])("%s", (_what, status, at, expected) => {
    const nothing = {
      planned: 0,
      published: 0,
      missed: 0,
      toCome: 0,
      ideas: 0,
      failed: 0,
      cancelled: 0,
      inReview: 0,
    };
    expect(review(aPlan({ posts: [on("a", status, at)] })).outcomes).toEqual({ ...nothing, ...expected });
  });
});

test("an objective's share is of those that have one, and its state what the rules say", () => {
  const objectives = [
    { id: "leads", name: "Leads", kind: "generate_leads", weight: 0.5, kpi: "k", target: 9 },
    { id: "seen", name: "Vus", kind: "increase_visibility", weight: 0.5, kpi: "k", target: 9 },
    { id: "over", name: "Fini", kind: "custom", weight: null, kpi: "k", target: 9, to: "2026-10-31" },
  ];
  const posts = [
    ...Array.from({ length: 7 }, (_, index) =>
      on(`l${index}`, "draft", `2026-11-1${index}T09:00`, { objective: "leads" }),
    ),
    on("s", "draft", "2026-11-20T09:00", { objective: "seen" }),
    on("n", "draft", "2026-11-21T09:00"),
    on("idea", "idea", "2026-11-22T09:00", { objective: "seen" }),
  ];
  expect(review(aPlan({ objectives, posts })).objectives).toEqual([
    { id: "leads", name: "Leads", count: 7, share: 7 / 8, weight: 0.5, state: "dominant" },
    { id: "seen", name: "Vus", count: 1, share: 1 / 8, weight: 0.5, state: "neglected" },
    { id: null, name: "", count: 1, share: 0, weight: null, state: null },
  ]);
});

describe("a channel against its rhythm", () => {
  const weekly = { per: "week", min: 2, max: 3, maxPerDay: null, minGapHours: null, maxSilenceDays: null };
  const plan = (channel: object, workspace: object = {}) =>
    aPlan({ workspace, channels: [{ ...aChannel("linkedin"), cadence: weekly, ...channel }] });
  const owed = (channel: object, workspace?: object) => {
    const [{ owed, allowed, buckets }] = review(plan(channel, workspace)).channels as [never];
    return { owed, allowed, weeks: (buckets as unknown[]).length };
  };

  it("cuts the weeks at the ends of the month, as the rules cut them at the ends of a period", () => {
    // Sunday 1 November alone, four whole weeks, Monday 30 November alone: floor(2/7) + 4 × 2 + 0, ceil(3/7) + 4 × 3 + 1.
    expect(owed({})).toEqual({ owed: 8, allowed: 14, weeks: 6 });
  });
  it("takes weeks as the workspace begins them", () => {
    // From Sunday 1 November: four whole weeks, then two days.
    expect(owed({}, { weekStart: "sunday" })).toEqual({ owed: 8, allowed: 13, weeks: 5 });
  });
  it("owes nothing in a pause, and on a page that is only kept", () => {
    expect(owed({ pauses: [{ from: "2026-11-01", to: "2026-11-15" }] })).toMatchObject({
      owed: 4,
      allowed: 7,
    });
    expect(owed({ presence: "minimal" })).toMatchObject({ owed: 0, allowed: null });
  });
  it("has no limit where its rhythm has none", () => {
    expect(owed({ cadence: { ...weekly, max: null } })).toMatchObject({ owed: 8, allowed: null });
  });
  it("counts months by the month, also the one in which the clock changes", () => {
    const monthly = { ...weekly, per: "month" };
    const october = review(plan({ cadence: monthly }), monthOf("2026-10-25")).channels[0]!;
    expect(october).toMatchObject({
      owed: 2,
      allowed: 3,
      buckets: [{ from: "2026-10-01", to: "2026-10-31" }],
    });
  });
});

test("without channels a month is empty, and nothing breaks", () => {
  const { outcomes, channels, formats, objectives } = review(aPlan({ channels: [] }));
  expect([outcomes.planned, channels, formats, objectives]).toEqual([0, [], [], []]);
});

test("the night the clock goes back, both days keep their publications", () => {
  const posts = [on("a", "draft", "2026-10-25T02:30"), on("b", "draft", "2026-10-31T23:30")];
  expect(review(aPlan({ posts }), monthOf("2026-10-01")).outcomes.planned).toBe(2);
  expect(review(aPlan({ posts })).outcomes.planned).toBe(0);
});

test("what a post costs counts once, in the month in which it first appears", () => {
  const campaigns = [{ id: "c", name: "Salon", budget: 100 }];
  const twice = aPost("a", {
    status: "draft",
    campaign: "c",
    cost: 60,
    on: ["linkedin 2026-11-02", "facebook 2026-12-01"],
  });
  const never = on("b", "cancelled", "2026-11-03T09:00", { campaign: "c", cost: 70 });
  const plan = aPlan({ campaigns, posts: [twice, never] });
  expect(review(plan).spending).toEqual([
    { id: "c", name: "Salon", inMonth: 60, spent: 60, budget: 100, over: false },
  ]);
  expect(review(plan, monthOf("2026-12-01")).spending[0]).toMatchObject({ inMonth: 0, spent: 60 });
});

test("results are summed over what was published, and those that miss one are told", () => {
  const objectives = [{ id: "o", name: "Leads", kind: "custom", weight: null, kpi: "contacts", target: 40 }];
  const result = (id: string, status: string, value: number | null) =>
    on(id, status, null, {
      objective: "o",
      on: [{ channel: "linkedin", at: "2026-11-03T09:00", result: value }],
    });
  const posts = [result("a", "published", 12), result("b", "published", null), result("c", "draft", 7)];
  expect(review(aPlan({ objectives, posts })).results).toEqual([
    { id: "o", name: "Leads", kpi: "contacts", target: 40, value: null, sum: 12, measured: 1, published: 2 },
  ]);
});

describe("of any plan", { timeout: 60_000 }, () => {
  const dates = fc.constantFrom("2026-10-20", "2026-03-27", "2027-04-01", "2028-02-24", "2026-11-09");
  const anyReview = fc
    .tuple(anyPlan(), dates, fc.boolean())
    .map(([plan, today, own]) => ({ plan, today, month: monthOf(own ? plan.period.from : today) }));

  test("the parts make up the whole, and it is what the rules count", () => {
    fc.assert(
      fc.property(anyReview, ({ plan, month, today }) => {
        const { outcomes, ...found } = review(plan, month, today);
        const whole = preparePlan({ ...plan, period: month }).all.byDay.length;
        const sum = (parts: readonly { count: number }[]) => parts.reduce((all, { count }) => all + count, 0);
        expect(outcomes.planned).toBe(whole);
        expect(outcomes.published + outcomes.missed + outcomes.toCome).toBe(whole);
        expect(outcomes.planned + outcomes.ideas + outcomes.failed + outcomes.cancelled).toBe(
          datedIn(plan, month).length,
        );
        expect(sum(found.objectives)).toBe(whole);
        expect(sum(found.formats)).toBe(whole);
        expect(found.channels.reduce((all, { planned }) => all + planned, 0)).toBe(whole);
        for (const { planned, buckets } of found.channels)
          expect(buckets.reduce((all, bucket) => all + bucket.planned, 0)).toBe(planned);
        for (const parts of [found.audiences, found.columns])
          if (parts.length > 0) expect(sum(parts)).toBe(whole);
      }),
    );
  });

  test("what stands behind a number is as many", () => {
    fc.assert(
      fc.property(anyReview, ({ plan, month, today }) => {
        const { outcomes, channels, formats, promotion, results } = review(plan, month, today);
        const dated = datedIn(plan, month);
        const behind = (by: never, is: string) => selected(dated, { by, is } as never, today).length;
        expect(behind("outcome" as never, "missed")).toBe(outcomes.missed);
        expect(behind("promotional" as never, "")).toBe(promotion.count);
        for (const { id, planned } of channels) expect(behind("channel" as never, id)).toBe(planned);
        for (const { id, count } of formats) expect(behind("format" as never, id ?? "none")).toBe(count);
        for (const { id, published } of results) expect(behind("results" as never, id)).toBe(published);
      }),
    );
  });

  test("flags are those of two checks of the month: one as a whole, one of the day", () => {
    fc.assert(
      fc.property(anyReview, ({ plan, month, today }) => {
        const { flags } = review(plan, month, today);
        const of = (period: typeof month) => [
          ...checkPlan(
            { ...plan, period, today: null },
            { rules: RULE_IDS.filter((rule) => !RULES_OF_TODAY.includes(rule)) },
          ),
          ...checkPlan({ ...plan, period, today }, { rules: RULES_OF_TODAY }),
        ];
        const [now, before] = [of(month), of(monthBefore(month))];
        for (const { family, total, before: then, error, warning, info } of flags) {
          expect(total).toBe(now.filter(({ rule }) => RULES_OF[family].includes(rule)).length);
          expect(then).toBe(before.filter(({ rule }) => RULES_OF[family].includes(rule)).length);
          expect(error + warning + info).toBe(total);
        }
        expect(flags.reduce((sum, { total }) => sum + total, 0)).toBe(now.length);
      }),
      { numRuns: 60 },
    );
  });
});

test("the demo: the month that its document plans", () => {
  const { outcomes, flags } = review(demoPlan("aciers-lemoine"));
  expect(outcomes.planned).toBeGreaterThan(0);
  expect(flags.some(({ total }) => total > 0)).toBe(true);
});
