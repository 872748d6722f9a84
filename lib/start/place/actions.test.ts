import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { aChannel, aContributor, aMember, anEvent, anObjective, aWorkspace, claimOf } from "@/db/builders";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { session } from "@/lib/actions/test-session";
import { undoChange } from "@/lib/activity/actions";
import { frameAt } from "@/lib/calendar/frame";
import { judge } from "@/lib/flags/judge";
import { editObjective } from "@/lib/objectives/actions";
import { actorIn } from "@/lib/people/actor";
import { userById } from "@/lib/people/repository";
import type { SessionClaim } from "@/lib/people/session";
import { now } from "@/lib/platform/clock";
import type { Locale } from "@/lib/platform/i18n/locale";
import { exportOf } from "@/lib/workspaces/export-plan";
import { workspaceBySlug } from "@/lib/workspaces/repository";
import { placeFirstPlan } from "./actions";
import { askedPlan } from "./asked";

vi.mock("@/lib/people/session", async (original) =>
  (await import("@/lib/actions/test-session")).sessionOfTest(original),
);
vi.mock("@/lib/platform/clock", () => ({ now: () => Date.parse("2026-11-09T08:00:00Z") }));

type Answered = { slug: string; manager: SessionClaim; objective: string; event: string };

let store: Store;
let fresh: () => Store;
let here: Answered;

beforeAll(async () => {
  ({ fresh, filled: here } = await storesLike((empty) => empty.write(answered)));
});
beforeEach(() => {
  store = fresh();
  useStore(store);
  session.claim = here.manager;
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

/** A workspace whose questions were answered today, with an event in five weeks. */
async function answered(tx: Parameters<typeof aWorkspace>[0]): Promise<Answered> {
  const { id: workspaceId, slug } = await aWorkspace(tx, { sites: [], limits: {} });
  const manager = claimOf((await aMember(tx, workspaceId, "manager")).user.id);
  const lucie = await aContributor(tx, { workspaceId, name: "Lucie", minutesPerWeek: 900, absences: [] });
  await aChannel(tx, {
    workspaceId,
    network: "linkedin",
    cadence: null,
    monitors: [lucie.id],
    activeFrom: "2026-11-16",
  });
  const objective = await anObjective(tx, {
    workspaceId,
    kind: "employer_brand",
    weight: 1,
    kpi: "Candidatures",
    target: 12,
  });
  const event = await anEvent(tx, {
    workspaceId,
    name: "Forum",
    kind: "recruitment",
    startsOn: "2026-12-10",
    endsOn: "2026-12-10",
    preparationDays: 21,
    communicationDays: 14,
    freezeDays: 3,
    followUpDays: 7,
    ownerId: null,
  });
  return { slug, manager, objective: objective.id, event: event.id };
}

const actor = async () =>
  (await actorIn(store.read, (await userById(store.read, here.manager.userId))!, here.slug))!;
const read = async (locale: Locale = "fr") => askedPlan(store.read, await actor(), now(), locale);
const exported = async () =>
  JSON.parse(
    await exportOf(store.read, (await workspaceBySlug(store.read, here.slug))!, "present", now()),
  ) as {
    posts: { id: string; title: string; event: string | null }[];
    tasks: { title: string }[];
  };

test("what was read is placed, the check says of it what the preview said, and one undo takes all of it back", async () => {
  const { plan, digest } = await read();
  expect(plan.drafts.length).toBeGreaterThan(8);
  expect(plan.tasks.length).toBeGreaterThan(0);
  const placed = await placeFirstPlan({ workspace: here.slug, digest, locale: "fr", without: [] });
  expect(placed).toMatchObject({ ok: true, data: { posts: plan.drafts.length, tasks: plan.tasks.length } });

  const there = await exported();
  expect(there.posts.map(({ title }) => title).sort()).toEqual(
    plan.drafts.map(({ post }) => post.title).sort(),
  );
  expect(there.tasks).toHaveLength(plan.tasks.length);
  const flags = await judge(
    store.read,
    (await actor()).workspace.id,
    await frameAt(store.read, await actor(), now()),
  );
  expect(flags).toEqual(plan.flags);
  expect(flags).toEqual([]);

  const { activityId } = (placed as { data: { change: { activityId: string } } }).data.change;
  expect(await undoChange({ workspace: here.slug, activityId })).toMatchObject({ ok: true });
  expect(await exported()).toMatchObject({ posts: [], tasks: [] });
});

test("what is left out is not placed", async () => {
  const { plan, digest } = await read();
  const without = [plan.drafts[0]!.post.id, plan.tasks[0]!.id];
  await placeFirstPlan({ workspace: here.slug, digest, locale: "fr", without });
  const { posts, tasks } = await exported();
  expect([posts.length, tasks.length]).toEqual([plan.drafts.length - 1, plan.tasks.length - 1]);
});

test("once it is placed there is nothing to place: neither by a second click nor by a colleague's", async () => {
  const { digest } = await read();
  const twice = await Promise.all(
    [1, 2].map(() => placeFirstPlan({ workspace: here.slug, digest, locale: "fr", without: [] })),
  );
  expect(twice.map((outcome) => (outcome.ok ? "ok" : outcome.message)).sort()).toEqual([
    "ok",
    "plan_changed",
  ]);
  const { plan } = await read();
  expect([plan.drafts, plan.tasks]).toEqual([[], []]);
});

test("where an answer has changed meanwhile, nothing is placed", async () => {
  const { digest } = await read();
  const kind = "increase_visibility";
  await editObjective({ workspace: here.slug, id: here.objective, version: 1, patch: { kind } });
  const outcome = await placeFirstPlan({ workspace: here.slug, digest, locale: "fr", without: [] });
  expect(outcome).toMatchObject({ ok: false, code: "conflict", message: "plan_changed" });
  expect((await exported()).posts).toEqual([]);
});

// Titles followed the account while the screen followed the browser: one read English and placed French.
test.each(["fr", "en"] as const)(
  "a screen in %s places the titles that it shows, whatever the account speaks",
  async (locale) => {
    const { plan, digest } = await read(locale);
    const other = await read(locale === "fr" ? "en" : "fr");
    expect(other.digest).not.toBe(digest);
    expect(
      await placeFirstPlan({ workspace: here.slug, digest, locale: other.question.locale, without: [] }),
    ).toMatchObject({
      ok: false,
      message: "plan_changed",
    });
    expect(await placeFirstPlan({ workspace: here.slug, digest, locale, without: [] })).toMatchObject({
      ok: true,
    });
    const { posts, tasks } = await exported();
    expect(posts.map(({ title }) => title).sort()).toEqual(plan.drafts.map(({ post }) => post.title).sort());
    expect(tasks.map(({ title }) => title).sort()).toEqual(plan.tasks.map(({ title }) => title).sort());
  },
);

test("what was placed in one language is not placed again in the other", async () => {
  const { digest } = await read("fr");
  await placeFirstPlan({ workspace: here.slug, digest, locale: "fr", without: [] });
  const { plan } = await read("en");
  expect([plan.drafts, plan.tasks]).toEqual([[], []]);
});
