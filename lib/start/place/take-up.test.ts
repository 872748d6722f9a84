import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import {
  aChannel,
  aContributor,
  aMember,
  anObjective,
  aPost,
  aPublication,
  aWorkspace,
  claimOf,
} from "@/db/builders";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { session } from "@/lib/actions/test-session";
import { undoChange } from "@/lib/activity/actions";
import { calendarData } from "@/lib/calendar/queries";
import { actorIn } from "@/lib/people/actor";
import { userById } from "@/lib/people/repository";
import { now } from "@/lib/platform/clock";
import { editPost } from "@/lib/posts/actions";
import { movePublication } from "@/lib/publications/actions";
import { exportOf } from "@/lib/workspaces/export-plan";
import { workspaceBySlug } from "@/lib/workspaces/repository";
import { answerNetworks } from "../networks/actions";
import { placeFirstPlan } from "./actions";
import { askedPlan } from "./asked";
import { firstPlanFor } from "./queries";

vi.mock("@/lib/people/session", async (original) =>
  (await import("@/lib/actions/test-session")).sessionOfTest(original),
);
vi.mock("@/lib/platform/clock", () => ({ now: () => Date.parse("2026-11-09T08:00:00Z") }));

let store: Store;
let fresh: () => Store;
let here: Awaited<ReturnType<typeof withIdeas>>;

beforeAll(async () => {
  ({ fresh, filled: here } = await storesLike((empty) => empty.write(withIdeas)));
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

/** A workspace whose questions are answered, with an idea on its channel, one on none, and a draft that was written. */
async function withIdeas(tx: Parameters<typeof aWorkspace>[0]) {
  const { id: workspaceId, slug } = await aWorkspace(tx, { sites: [], limits: {} });
  const manager = claimOf((await aMember(tx, workspaceId, "manager")).user.id);
  const lucie = await aContributor(tx, { workspaceId, name: "Lucie", minutesPerWeek: 900, absences: [] });
  const places = { workspaceId, cadence: null, monitors: [lucie.id], activeFrom: "2026-11-16" };
  const linkedin = await aChannel(tx, { ...places, network: "linkedin" });
  const facebook = await aChannel(tx, { ...places, network: "facebook" });
  const objective = await anObjective(tx, {
    workspaceId,
    kind: "employer_brand",
    weight: 1,
    kpi: "K",
    target: 12,
  });
  const blank = { workspaceId, objectiveId: null, format: null, media: [], text: "", link: null };
  const onLinkedin = await aPost(tx, { ...blank, title: "Une journée au verger", status: "idea" });
  const publication = await aPublication(tx, {
    workspaceId,
    postId: onLinkedin.id,
    channelId: linkedin.id,
    at: null,
  });
  const loose = await aPost(tx, { ...blank, title: "Le pressoir", status: "idea" });
  const poll = {
    ...blank,
    title: "Quelle pomme ?",
    status: "draft",
    text: "Golden ou reinette ?",
    format: "poll",
  } as const;
  const written = await aPost(tx, { ...poll, objectiveId: objective.id });
  return {
    slug,
    workspace: workspaceId,
    manager,
    linkedin: linkedin.id,
    facebook: facebook.id,
    objective: objective.id,
    onLinkedin: onLinkedin.id,
    publication: publication.id,
    loose: loose.id,
    written: written.id,
  };
}

const actor = async () =>
  (await actorIn(store.read, (await userById(store.read, here.manager.userId))!, here.slug))!;
const read = async () => askedPlan(store.read, await actor(), now(), "fr");
const exported = async () =>
  exportOf(store.read, (await workspaceBySlug(store.read, here.slug))!, "present", now());
const posts = async () =>
  (JSON.parse(await exported()) as { posts: { id: string; title: string; status: string }[] }).posts;
const tray = async () => {
  const { undated, looseIdeas } = await calendarData(await actor(), null);
  return undated.length + looseIdeas.length;
};
const place = async (digest: string, without: string[] = []) =>
  placeFirstPlan({ workspace: here.slug, digest, locale: "fr", without });
const activityOf = (outcome: unknown) =>
  (outcome as { data: { change: { activityId: string } } }).data.change.activityId;

test("what waits is moved, not copied; completed, not rewritten; and one undo puts all of it back", async () => {
  const before = await exported();
  const { plan, digest, waiting } = await read();
  expect(waiting).toBe(3);
  const ids = [here.onLinkedin, here.loose, here.written];
  const taken = plan.drafts.filter(({ waited }) => waited);
  expect(taken.map(({ post }) => post.id).sort()).toEqual([...ids].sort());

  const placed = await place(digest);
  expect(placed).toMatchObject({ ok: true, data: { posts: plan.drafts.length, waited: 3 } });
  const there = await posts();
  expect(there).toHaveLength(plan.drafts.length);
  expect(there.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  for (const { post } of taken) {
    const { id, title, text, objective, format, column, audience, media, status, assignments } = post;
    const [found] = JSON.parse(await exported()).posts.filter((each: { id: string }) => each.id === id);
    expect(found).toMatchObject({ title, status: "draft", objective, format, assignments });
    expect([
      found.text ?? "",
      found.media ?? [],
      found.column ?? null,
      found.audience ?? null,
      status,
    ]).toEqual([...[text, media, column, audience, "draft"]]);
    const at = post.publications.find((publication) => publication.at)!;
    expect(found.publications).toMatchObject([{ channel: at.channel, at: at.at }]);
    expect(found.assignments).toMatchObject([{ role: "author" }]);
  }
  expect(await tray()).toBe(0);
  const said = (flags: typeof plan.flags) =>
    flags.map(({ rule, from, to, measured }) => [rule, from, to, measured]);
  expect(said((await read()).plan.flags)).toEqual(said(plan.flags));

  expect(await undoChange({ workspace: here.slug, activityId: activityOf(placed) })).toMatchObject({
    ok: true,
  });
  expect(JSON.parse(await exported())).toEqual(JSON.parse(before));
  expect(await tray()).toBe(3);
});

test("what is left out waits on, as it was", async () => {
  const { digest } = await read();
  await place(digest, [here.loose]);
  expect((await posts()).find(({ id }) => id === here.loose)).toMatchObject({ status: "idea" });
  expect(await tray()).toBe(1);
});

test.each<[string, () => Promise<unknown>]>([
  [
    "was written on",
    () => editPost({ workspace: here.slug, id: here.loose, version: 1, patch: { text: "Il tourne déjà." } }),
  ],
  [
    "got its date",
    () =>
      movePublication({
        ...{ workspace: here.slug, id: here.publication, version: 1, channelId: here.linkedin },
        at: "2026-11-18T09:00",
      }),
  ],
])("an idea that %s by a colleague meanwhile: nothing is placed", async (_, change) => {
  const { digest } = await read();
  expect(await change()).toMatchObject({ ok: true });
  expect(await place(digest)).toMatchObject({ ok: false, code: "conflict", message: "plan_changed" });
  expect(await posts()).toHaveLength(3);
});

test("at the same moment, either the colleague's date holds or the plan's; no idea gets both", async () => {
  const { digest } = await read();
  const move = { workspace: here.slug, id: here.publication, version: 1, channelId: here.linkedin };
  const both = await Promise.all([place(digest), movePublication({ ...move, at: "2026-11-18T09:00" })]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const { publications } = await calendarData(await actor(), null);
  expect(publications.filter(({ postId }) => postId === here.onLinkedin)).toHaveLength(1);
});

test("twice at once: placed once", async () => {
  const { digest } = await read();
  const twice = await Promise.all([place(digest), place(digest)]);
  expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await tray()).toBe(0);
});

// A dropped channel left its drafts in the tray, and the next plan put new ones beside them.
test("what lost its channel comes back on another", async () => {
  await place((await read()).digest);
  const { publications } = await calendarData(await actor(), null);
  const carried = publications.filter(({ channelId }) => channelId === here.linkedin);
  const removed = [{ id: here.linkedin, version: 1, carried: carried.length }];
  const channel = { network: "linkedin", name: "LinkedIn, la suite", monitors: [] };
  expect(
    await answerNetworks({
      ...{ workspace: here.slug, people: { added: [], changed: [], removed: [], self: null }, money: null },
      channels: { added: [channel], changed: [], removed },
    } as never),
  ).toMatchObject({ ok: true });
  expect(await tray()).toBe(carried.length);
  const { plan } = await read();
  const back = plan.drafts.filter(({ waited }) => waited);
  expect(back.map(({ post }) => post.id).sort()).toEqual(carried.map(({ postId }) => postId).sort());
});

test("the screen hears how many wait on, also where nothing is to be placed", async () => {
  const words = Object.assign(() => "", {}) as never;
  const { plan } = await firstPlanFor(await actor(), "fr", words);
  expect(plan.waiting).toBe(0);
  await place(plan.digest);
  await store.write((tx) =>
    aPost(tx, { ...{ workspaceId: here.workspace, title: "Plus tard" }, status: "idea" }),
  );
  const full = (await firstPlanFor(await actor(), "fr", words)).plan;
  expect([full.drafts, full.waiting]).toEqual([[], 1]);
});
