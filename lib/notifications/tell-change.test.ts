import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { done } from "@/lib/actions/demo-world";
import { session } from "@/lib/actions/test-session";
import { aWorld, type World } from "@/lib/actions/world";
import { redoChange, undoChange } from "@/lib/activity/actions";
import { memberOf, updateMember } from "@/lib/people/repository";
import { setAssignments } from "@/lib/posts/actions";
import { postById } from "@/lib/posts/repository";
import { pageOfNotices } from "./repository";

vi.mock("@/lib/people/session", async (original) =>
  (await import("@/lib/actions/test-session")).sessionOfTest(original),
);

let store: Store;
let fresh: () => Store;
let world: World;
beforeAll(async () => {
  ({ fresh, filled: world } = await storesLike(aWorld));
});
beforeEach(async () => {
  store = fresh();
  useStore(store);
  const { workspace, contributor: contributorId } = world.here;
  const { userId } = world.people.contributor;
  await store.write(async (tx) => {
    const member = await memberOf(tx, workspace, userId);
    await updateMember(tx, workspace, userId, member!.version, { contributorId });
  });
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

async function assign(by: World["people"]["owner"], due: string | null = "2999-11-12") {
  session.claim = by;
  const { workspace, slug, post: id, contributor } = world.here;
  const post = await postById(store.read, workspace, id);
  const one = { contributor, role: "author", minutes: 30, due, done: false };
  return done(setAssignments({ workspace: slug, id, version: post!.version, assignments: [one] }));
}

async function told(userId = world.people.contributor.userId) {
  const page = { unread: false, offset: 0, limit: 99 };
  const rows = await pageOfNotices(store.read, world.here.workspace, userId, page);
  return rows.filter(({ kind }) => kind === "asked").map(({ key }) => key.replace(/^asked:[^:]+:[^:]+:/, ""));
}

test("who is asked for work reads it, with the change and only with it", async () => {
  await assign(world.people.editor);
  expect(await told()).toEqual(["2999-11-12"]);
  await assign(world.people.editor, "2999-11-13");
  expect(await told()).toEqual(["2999-11-13", "2999-11-12"]);
});

test("undone and done again, it is the same news", async () => {
  const { change } = await assign(world.people.editor);
  const { slug: workspace } = world.here;
  const undone = await done(undoChange({ workspace, activityId: change.activityId }));
  await done(redoChange({ workspace, activityId: undone.change.activityId }));
  expect(await told()).toEqual(["2999-11-12"]);
});

test("a refused change tells nobody anything", async () => {
  session.claim = world.people.viewer;
  const { slug: workspace, post: id, contributor } = world.here;
  const one = { contributor, role: "author", minutes: 30, due: null, done: false };
  expect(await setAssignments({ workspace, id, version: 1, assignments: [one] })).toMatchObject({
    ok: false,
  });
  expect(await told()).toEqual([]);
});
