import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { claimOf } from "@/db/builders";
import { demoPlan } from "@/db/seed/demo";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { demoWithEveryRole, done, W } from "@/lib/actions/demo-world";
import { session } from "@/lib/actions/test-session";
import { createChannel, deleteChannel } from "@/lib/channels/actions";
import { createContributor } from "@/lib/contributors/actions";
import { ignoreFlag } from "@/lib/flags/actions";
import { ignoredFlagsOn } from "@/lib/flags/repository";
import { changeRole, linkContributor } from "@/lib/people/actions";
import { memberOf } from "@/lib/people/repository";
import type { Role } from "@/lib/people/vocabulary";
import { binPost, createPost, editPost, restorePost, setAssignments } from "@/lib/posts/actions";
import { postById } from "@/lib/posts/repository";
import { addOwner } from "@/lib/workspaces/create";
import { importPlan } from "@/lib/workspaces/import-plan";
import { redoChange, undoChange } from "./actions";
import { newestActivityId } from "./repository";

// Undo holds for what happened meanwhile: roles that fell, things that went, things that others came to need.

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
  as("owner");
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

const as = (role: Role) => {
  session.claim = claimOf(userOf[role]);
};
const undo = (activityId: string | null) => undoChange({ workspace: W, activityId: activityId! });
const redo = (activityId: string | null) => redoChange({ workspace: W, activityId: activityId! });

const aNewChannel = () =>
  done(createChannel({ workspace: W, channel: { name: "Bluesky", network: "bluesky" } } as never));

test("a status that took a planner to give takes a planner to take back", async () => {
  const named = demoPlan("aciers-lemoine").posts.find(
    ({ status, assignments }) =>
      status === "draft" && assignments.some(({ contributor }) => contributor === "ines"),
  )!;
  as("owner");
  const link = { workspace: W, userId: userOf.editor, contributorId: "ines", version: 1 };
  expect(await linkContributor(link)).toMatchObject({ ok: true });
  as("editor");
  const approved = await done(
    editPost({ workspace: W, id: named.id, version: 1, patch: { status: "approved" } }),
  );
  as("owner");
  const fallen = { workspace: W, userId: userOf.editor, role: "contributor" as const, version: 2 };
  expect(await changeRole(fallen)).toMatchObject({ ok: true });
  as("editor");
  expect(await undo(approved.change.activityId)).toMatchObject({
    code: "refused",
    message: "status_is_a_planners_decision",
  });
  expect(await postById(store.read, W, named.id)).toMatchObject({ status: "approved" });
});

test("a channel that came to carry publications does not go with the undo of its creation", async () => {
  const { id, change } = await aNewChannel();
  await done(
    createPost({ workspace: W, title: "Salon", publications: [{ channelId: id, at: "2026-11-20T09:00" }] }),
  );
  expect(await undo(change.activityId)).toMatchObject({ code: "refused", message: "channel_in_use" });
});

test("a channel that came back and carries publications does not go with the redo of its deletion", async () => {
  const { id } = await aNewChannel();
  const deleted = await done(deleteChannel({ workspace: W, id, version: 1 }));
  const back = await done(undo(deleted.change.activityId));
  await done(createPost({ workspace: W, title: "Salon", publications: [{ channelId: id, at: null }] }));
  expect(await redo(back.change.activityId)).toMatchObject({ code: "refused", message: "channel_in_use" });
});

test("a contributor whom an account came to be does not go with the undo of their creation", async () => {
  const { id, change } = await done(
    createContributor({ workspace: W, contributor: { name: "Neuf", minutesPerWeek: 60 } } as never),
  );
  const link = { workspace: W, userId: userOf.manager, contributorId: id, version: 1 };
  expect(await linkContributor(link)).toMatchObject({ ok: true });
  expect(await undo(change.activityId)).toMatchObject({ code: "refused", message: "contributor_is_linked" });
  expect(await memberOf(store.read, W, userOf.manager)).toMatchObject({ contributorId: id });
});

test("a channel takes along what posts in the bin had on it, so that a restored one waits in the tray", async () => {
  const { id: channelId } = await aNewChannel();
  const { postId } = await done(
    createPost({ workspace: W, title: "Salon", publications: [{ channelId, at: "2026-11-20T09:00" }] }),
  );
  await done(binPost({ workspace: W, id: postId, version: 1 }));
  const gone = await done(deleteChannel({ workspace: W, id: channelId, version: 1 }));
  const restored = await done(restorePost({ workspace: W, id: postId, version: 2 }));
  expect(restored.change).toMatchObject({ publications: [], looseIdeas: [{ postId }] });

  await done(binPost({ workspace: W, id: postId, version: 3 }));
  await done(undo(gone.change.activityId));
  const whole = await done(restorePost({ workspace: W, id: postId, version: 4 }));
  expect(whole.change.publications).toMatchObject([{ postId, channelId, at: "2026-11-20T09:00" }]);
});

test("what is in the bin changes for nobody, not even by undo", async () => {
  const { postId } = await done(createPost({ workspace: W, title: "Salon", publications: [] }));
  const titled = await done(editPost({ workspace: W, id: postId, version: 1, patch: { title: "Autre" } }));
  const named = await done(
    setAssignments({
      workspace: W,
      id: postId,
      version: 2,
      assignments: [{ contributor: "ines", role: "author", minutes: 30, due: null, done: false }],
    }),
  );
  as("manager");
  const binned = await done(binPost({ workspace: W, id: postId, version: 3 }));
  as("owner");
  for (const { change } of [titled, named])
    expect(await undo(change.activityId)).toMatchObject({ code: "conflict", message: "changed_since" });
  expect(await postById(store.read, W, postId)).toMatchObject({ title: "Autre", version: 4 });
  as("manager");
  await done(undo(binned.change.activityId));
  as("owner");
  await done(undo(named.change.activityId));
  await done(undo(titled.change.activityId));
  expect(await postById(store.read, W, postId)).toMatchObject({ title: "Salon", deletedAt: null });
});

test("the creation of a post that somebody binned since cannot be taken back", async () => {
  const { postId, change } = await done(
    createPost({ workspace: W, title: "Salon", publications: [{ channelId: "li", at: null }] }),
  );
  await done(binPost({ workspace: W, id: postId, version: 1 }));
  expect(await undo(change.activityId)).toMatchObject({ code: "conflict", message: "changed_since" });
});

test("a flag ignored anew is not ignored twice by redo", async () => {
  const flag = {
    workspace: W,
    rule: "cadence.silence" as const,
    subject: { channel: "li" },
    from: "2026-11-09",
    to: "2026-11-20",
    reason: "Fermeture",
    until: "2026-12-01",
  };
  const first = await done(ignoreFlag(flag));
  const undone = await done(undo(first.change.activityId));
  await done(ignoreFlag(flag));
  expect(await redo(undone.change.activityId)).toMatchObject({ code: "conflict", message: "changed_since" });
  expect(await ignoredFlagsOn(store.read, W, "2026-11-09")).toHaveLength(1);
});

test("an import is no change that one could take back", async () => {
  await store.write(async (tx) => {
    const owner = userOf.owner;
    await importPlan(tx, demoPlan("saint-arven"), { id: "v", slug: "v", by: owner, at: 0 });
    await addOwner(tx, "v", owner, 0);
  });
  const imported = await newestActivityId(store.read, "v");
  expect(await undoChange({ workspace: "v", activityId: imported! })).toMatchObject({ code: "refused" });
});
