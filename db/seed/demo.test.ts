import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "@/db/store";
import { freshStore } from "@/db/test-support";
import { frameAt } from "@/lib/calendar/frame";
import { actorIn } from "@/lib/people/actor";
import { memberOf, userByEmail } from "@/lib/people/repository";
import { ROLES } from "@/lib/people/vocabulary";
import { checkPlan } from "@/lib/plan/check";
import type { Plan } from "@/lib/plan/document";
import type { Flag, RuleId } from "@/lib/plan/flag";
import { toDocument } from "@/lib/plan/write";
import { addDays, instantToMs, timeOf } from "@/lib/platform/time";
import { kpiValuesIn, outIn } from "@/lib/results/repository";
import { progressOf } from "@/lib/start/progress";
import { QUESTIONS } from "@/lib/start/vocabulary";
import { loadDocument } from "@/lib/workspaces/document-repository";
import { planOf } from "@/lib/workspaces/plan-document";
import { workspaceBySlug } from "@/lib/workspaces/repository";
import { horizonOf } from "@/lib/workspaces/rules";
import { DEMO_ACCOUNTS, DEMO_SLUG, demoPlan, inPresentWeek, seedDemo, seededPlan } from "./demo";
import { shiftPlan } from "./shift-plan";

const lemoine = demoPlan(DEMO_SLUG);

describe("shiftPlan", () => {
  const later = shiftPlan(lemoine, 26);

  it("moves every date of the document, and nothing else", () => {
    const text = JSON.stringify(toDocument(lemoine));
    const moved = text.replace(
      /"(\d{4}-\d\d-\d\d)(T\d\d:\d\d)?"/g,
      (_, day, time = "") => `"${addDays(day, 182)}${time}"`,
    );
    const clocked = (it: string) => it.replace(/"createdAt":"[^"]*"/g, "");
    expect(clocked(JSON.stringify(toDocument(later)))).toBe(clocked(moved));
  });

  it("keeps the clock of what was written, across a clock change", () => {
    const created = (plan: typeof lemoine) => plan.posts.find((post) => post.id === "p01")!.createdAt!;
    expect(created(lemoine)).toBe("2026-09-07T08:00:00Z");
    expect(created(later)).toBe("2027-03-08T09:00:00Z");
  });

  it("comes back", () => {
    expect(shiftPlan(later, -26)).toEqual(lemoine);
    expect(shiftPlan(lemoine, 0)).toEqual(lemoine);
  });

  it("keeps every time of day", () => {
    const times = (plan: typeof lemoine) =>
      plan.posts.flatMap((post) => post.publications.map(({ at }) => at && timeOf(at)));
    expect(times(later)).toEqual(times(lemoine));
  });
});

describe("inPresentWeek", () => {
  it.each([
    ["2026-11-09T08:00:00Z", "2026-11-09"],
    ["2026-11-15T22:59:00Z", "2026-11-09"],
    // A minute later it is Monday in Paris.
    ["2026-11-15T23:00:00Z", "2026-11-16"],
    ["2025-01-01T12:00:00Z", "2024-12-30"],
  ])("at %s today is %s", (at, today) => {
    expect(inPresentWeek(lemoine, instantToMs(at)).today).toBe(today);
  });

  it("leaves a plan without a today where it is", () => {
    const plan = demoPlan("atelier-vauquelin");
    expect(inPresentWeek(plan, 0)).toBe(plan);
  });
});

describe("the editorial line of the demo", () => {
  const plan = seededPlan(instantToMs("2026-11-09T08:00:00Z"));
  const planned = plan.posts
    .filter(({ status }) => status !== "cancelled" && status !== "failed" && status !== "idea")
    .flatMap((post) => post.publications.map(() => post));
  const shareOf = (mine: (post: Plan["posts"][number]) => boolean) =>
    planned.filter(mine).length / planned.length;

  it("is all that is added to the document", () => {
    const without = (post: Plan["posts"][number]) => ({ ...post, audience: null, column: null });
    expect({ ...plan, audiences: [], columns: [], posts: plan.posts.map(without) }).toEqual(lemoine);
  });

  it("changes no flag", () => {
    expect(checkPlan(plan)).toEqual(checkPlan(lemoine));
  });

  it.each(plan.columns)("publishes under $name about as often as it means to", ({ id, share }) => {
    expect(Math.abs(shareOf((post) => post.column === id) - share!)).toBeLessThan(0.08);
  });

  it.each(plan.audiences)("writes for $name, though not as much for each", ({ id }) => {
    expect(shareOf((post) => post.audience === id)).toBeGreaterThan(0.08);
  });

  it("speaks of jobs to those who may want one, and leaves news of the day without a column", () => {
    for (const { id, objective, audience } of plan.posts)
      expect([id, audience === "a-candidats"]).toEqual([id, objective === "o-emploi"]);
    expect(shareOf(({ column }) => column === null)).toBeGreaterThan(0.1);
  });
});

const BY_THE_MONTH: ReadonlySet<RuleId> = new Set<RuleId>([
  "objective.neglected",
  "objective.dominant",
  "mix.promotional",
  "mix.monotony",
  "contributor.single-voice",
]);

describe("the demo workspace", () => {
  let store: Store;
  const at = instantToMs("2027-06-16T08:00:00Z");
  beforeAll(async () => {
    store = freshStore();
    await store.write((tx) =>
      seedDemo(tx, { at, hashes: DEMO_ACCOUNTS.map(({ email }) => `hash of ${email}`) }),
    );
  });
  afterAll(() => store.close());

  it("has an account for each role, with its place in the plan", async () => {
    const workspace = (await workspaceBySlug(store.read, DEMO_SLUG))!;
    const roles = [];
    for (const { email, contributorId } of DEMO_ACCOUNTS) {
      const user = (await userByEmail(store.read, email))!;
      expect(user.passwordHash).toBe(`hash of ${email}`);
      const member = (await memberOf(store.read, workspace.id, user.id))!;
      expect(member.contributorId).toBe(contributorId);
      roles.push(member.role);
    }
    expect(roles).toEqual([...ROLES]);
  });

  it("has answered every question of the start", async () => {
    const owner = (await userByEmail(store.read, DEMO_ACCOUNTS[0]!.email))!;
    const actor = (await actorIn(store.read, owner, DEMO_SLUG))!;
    const { workspace } = actor;
    const frame = await store.snapshot((reader) => frameAt(reader, actor, at));
    expect(Object.values(progressOf(frame, workspace))).toEqual(QUESTIONS.map(() => true));
    expect(workspace.means).toEqual({ formats: expect.arrayContaining(["photo"]), moneyPerMonth: 650 });
  });

  it("says what every channel, budget and cost goes to", async () => {
    const workspace = (await workspaceBySlug(store.read, DEMO_SLUG))!;
    const { channels, campaigns, posts } = (await store.snapshot((reader) =>
      loadDocument(reader, workspace.id),
    ))!;
    for (const { id, followMinutesPerWeek } of channels)
      expect([id, followMinutesPerWeek]).toEqual([id, expect.any(Number)]);
    for (const { budget, money } of campaigns)
      expect(Object.values(money!).reduce((sum, part) => sum + part, 0)).toBe(budget);
    for (const { id, cost, costKind } of posts) expect([id, costKind !== null]).toEqual([id, cost > 0]);
  });

  it("has counted the weeks that are over, and what is out as its results say", async () => {
    const workspace = (await workspaceBySlug(store.read, DEMO_SLUG))!;
    const { today, period } = workspace.frame!;
    const values = await kpiValuesIn(store.read, workspace.id, { from: addDays(today!, -70), to: today! });
    const weeks = new Set(values.map(({ week }) => week));
    expect(values).toHaveLength(lemoine.objectives.length * weeks.size);
    expect([...weeks].at(-1)).toBe(addDays(today!, -7));
    const out = await outIn(store.read, workspace.id, { from: addDays(period.from, -70), to: today! });
    for (const { id, result, objectiveId, reach, leads, figuresDeletedAt } of out) {
      expect([id, figuresDeletedAt]).toEqual([id, null]);
      expect([id, objectiveId === "o-notoriete" ? reach : leads]).toEqual([id, result]);
    }
  });

  it("shows on the day that stands for its today what the document shows", async () => {
    const workspace = (await workspaceBySlug(store.read, DEMO_SLUG))!;
    const rows = (await store.snapshot((reader) => loadDocument(reader, workspace.id)))!;
    const today = workspace.frame!.today!;
    const shown = checkPlan(planOf(rows, { period: horizonOf(today, workspace), today }));
    // Moved by whole weeks it falls on other months: what is counted by the month is another count.
    const known = (flags: Flag[]) =>
      flags
        .filter(({ rule }) => !BY_THE_MONTH.has(rule))
        .map(({ rule, subject, measured, limit }) => ({ rule, subject, measured, limit }));
    expect(known(shown)).toEqual(known(checkPlan(lemoine)));
    const rules = shown.map(({ rule }) => rule);
    expect(rules).toEqual(
      expect.arrayContaining(["cadence.over-posting", "cadence.under-posting", "event.unprepared"]),
    );
  });
});
