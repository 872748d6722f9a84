import { gzipSync } from "node:zlib";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { claimOf } from "@/db/builders";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { DEMO_NOW, demoWithEveryRole, done, W } from "@/lib/actions/demo-world";
import { session } from "@/lib/actions/test-session";
import { judge } from "@/lib/flags/judge";
import { actorIn } from "@/lib/people/actor";
import { userById } from "@/lib/people/repository";
import type { Role } from "@/lib/people/vocabulary";
import { checkPlan } from "@/lib/plan/check";
import { binPost, createPost } from "@/lib/posts/actions";
import { frameAt } from "../frame";
import { windowFor } from "./queries";

vi.mock("@/lib/people/session", async (original) =>
  (await import("@/lib/actions/test-session")).sessionOfTest(original),
);
vi.mock("@/lib/platform/clock", () => ({ now: () => Date.parse("2026-11-09T08:00:00Z") }));

let store: Store;
let fresh: () => Store;
let userOf: Record<Role, string>;

beforeAll(async () => {
  ({ fresh, filled: userOf } = await storesLike((empty) => empty.write(demoWithEveryRole)));
});
beforeEach(() => {
  store = fresh();
  useStore(store);
  session.claim = claimOf(userOf.editor);
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

const actor = async (role: Role) =>
  (await actorIn(store.read, (await userById(store.read, userOf[role]))!, W))!;

test("whoever reads the calendar gets the plan that judges as the server does", async () => {
  const viewer = await actor("viewer");
  const { plan } = (await windowFor(viewer, null))!;
  const frame = await frameAt(store.read, viewer, Date.parse(DEMO_NOW));
  const flags = checkPlan(JSON.parse(JSON.stringify(plan)));
  expect(flags.length).toBeGreaterThan(10);
  expect(flags).toEqual(await judge(store.read, W, frame));
  expect(new Set(flags.map(({ rule }) => rule.split(".")[0])).size).toBeGreaterThan(5);
});

test("what waits in the tray comes along with its text", async () => {
  await done(createPost({ workspace: W, title: "Idée", text: "À dire un jour", publications: [] } as never));
  const { plan } = (await windowFor(await actor("contributor"), null))!;
  expect(plan.posts).toContainEqual(expect.objectContaining({ title: "Idée", text: "À dire un jour" }));
});

test("nothing is sent again until something changes", async () => {
  const viewer = await actor("viewer");
  const { state, revision } = (await windowFor(viewer, null))!;
  expect(await windowFor(viewer, state)).toBeNull();
  const post = (await windowFor(viewer, null))!.plan.posts.find(({ id }) => !id.startsWith("\0"))!;
  const { change } = await done(binPost({ workspace: W, id: post.id, version: 1 }));
  const renewed = (await windowFor(viewer, state))!;
  expect(renewed.revision).toBe(change.revision);
  expect(renewed.revision).not.toBe(revision);
  expect(renewed.plan.posts.map(({ id }) => id)).not.toContain(post.id);
});

test("it is light enough to be sent at the first pick-up", async () => {
  const window = (await windowFor(await actor("viewer"), null))!;
  expect(gzipSync(JSON.stringify(window)).length).toBeLessThan(40_000);
});
