import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { claimOf } from "@/db/builders";
import { demoPlan } from "@/db/seed/demo";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { redoChange, undoChange } from "@/lib/activity/actions";
import { editChannel } from "@/lib/channels/actions";
import { createEvent, deleteEvent } from "@/lib/events/actions";
import { ignoreFlag, revokeIgnore } from "@/lib/flags/actions";
import { actorIn } from "@/lib/people/actor";
import { userById } from "@/lib/people/repository";
import type { Role } from "@/lib/people/vocabulary";
import { toDocument } from "@/lib/plan/write";
import { binPost, createPost, editPost, restorePost, setAssignments } from "@/lib/posts/actions";
import { postById } from "@/lib/posts/repository";
import { movePublication } from "@/lib/publications/actions";
import { publicationById } from "@/lib/publications/repository";
import { editWorkspace } from "@/lib/workspaces/actions";
import { exportedPlan } from "@/lib/workspaces/queries";
import { demoWithEveryRole, done, rulesOf, W } from "./demo-world";
import { session } from "./test-session";

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
  as("editor");
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

const as = (role: Role) => {
  session.claim = claimOf(userOf[role]);
};

/** Some publication of LinkedIn in the crowded week of 9 November that may still move. */
async function crowded() {
  const rows = await Promise.all(
    demoPlan("aciers-lemoine")
      .posts.flatMap((post) => post.publications.map((publication) => ({ post, publication })))
      .filter(
        ({ publication: { channel, at } }) =>
          channel === "li" && at !== null && at >= "2026-11-09" && at < "2026-11-16",
      )
      .filter(({ post }) => !["published", "idea", "cancelled", "failed"].includes(post.status))
      .map(({ publication }) => publicationById(store.read, W, publication.id)),
  );
  return rows[0]!;
}

const move = (id: string, version: number, at: string | null, more = {}) =>
  movePublication({ workspace: W, id, version, at, ...more });

test("moving a post out of the crowded week takes flags away; undo brings them back, redo takes them again", async () => {
  const publication = await crowded();
  const { change } = await done(move(publication.id, publication.version, "2026-11-25T09:00"));
  expect(change.publications).toMatchObject([{ id: publication.id, at: "2026-11-25T09:00", version: 2 }]);
  expect(change.went.length).toBeGreaterThan(0);
  expect(rulesOf(change.went)).toContain("cadence.over-posting");

  const undone = await done(undoChange({ workspace: W, activityId: change.activityId! }));
  expect(undone.change.publications).toMatchObject([{ id: publication.id, at: publication.at }]);
  expect(undone.change.came).toEqual(
    expect.arrayContaining(
      change.went.map((flag) => expect.objectContaining({ rule: flag.rule, from: flag.from })),
    ),
  );

  const redone = await done(redoChange({ workspace: W, activityId: undone.change.activityId! }));
  expect(redone.change.publications).toMatchObject([{ id: publication.id, at: "2026-11-25T09:00" }]);
  expect(await undoChange({ workspace: W, activityId: change.activityId! })).toMatchObject({
    code: "refused",
    message: "already_undone",
  });
});

test("the instant follows the wall clock over the night the clocks change", async () => {
  const publication = await crowded();
  const summer = await done(move(publication.id, 1, "2027-03-26T09:00"));
  const winter = await done(move(publication.id, 2, "2027-03-29T09:00"));
  const hours =
    (winter.change.publications[0]!.instant! - summer.change.publications[0]!.instant!) / 3600_000;
  expect(hours).toBe(3 * 24 - 1);
});

test("who comes second is told, sees the first one's version, and overwrites nothing", async () => {
  const publication = await crowded();
  await done(move(publication.id, 1, "2026-11-25T09:00"));
  expect(await move(publication.id, 1, "2026-11-26T09:00")).toMatchObject({
    ok: false,
    code: "conflict",
    current: { id: publication.id, at: "2026-11-25T09:00", version: 2 },
  });
  expect(
    await editPost({ workspace: W, id: publication.postId, version: 7, patch: { title: "x" } }),
  ).toMatchObject({
    code: "conflict",
    current: { id: publication.postId, version: 1 },
  });
});

test("two moves sent at the same moment: one wins, one is told", async () => {
  const publication = await crowded();
  const answers = await Promise.all([
    move(publication.id, 1, "2026-11-25T09:00"),
    move(publication.id, 1, "2026-11-26T09:00"),
  ]);
  expect(answers.map((answer) => (answer.ok ? "ok" : answer.code)).sort()).toEqual(["conflict", "ok"]);
});

test("undo refuses to erase what somebody did since, and changes nothing", async () => {
  const publication = await crowded();
  const { change } = await done(move(publication.id, 1, "2026-11-25T09:00"));
  as("manager");
  await done(move(publication.id, 2, "2026-11-27T09:00"));
  expect(await undoChange({ workspace: W, activityId: change.activityId! })).toMatchObject({
    code: "forbidden",
  });
  as("editor");
  expect(await undoChange({ workspace: W, activityId: change.activityId! })).toMatchObject({
    code: "conflict",
    message: "changed_since",
  });
  expect(await publicationById(store.read, W, publication.id)).toMatchObject({
    at: "2026-11-27T09:00",
    version: 3,
  });
});

test("undo of one field leaves another that changed meanwhile", async () => {
  const publication = await crowded();
  const titled = await done(
    editPost({ workspace: W, id: publication.postId, version: 1, patch: { title: "Titre neuf" } }),
  );
  await done(editPost({ workspace: W, id: publication.postId, version: 2, patch: { text: "Texte neuf" } }));
  await done(undoChange({ workspace: W, activityId: titled.change.activityId! }));
  const post = await postById(store.read, W, publication.postId);
  expect(post).toMatchObject({ text: "Texte neuf" });
  expect(post!.title).not.toBe("Titre neuf");
});

test("what was created is put in the bin by undo and comes back by redo, with its publications", async () => {
  const made = await done(
    createPost({
      workspace: W,
      title: "Neuf",
      publications: [
        { channelId: "li", at: "2026-11-28T09:00" },
        { channelId: "x", at: null },
      ],
    }),
  );
  expect(made.change.publications).toHaveLength(2);
  const ids = made.change.publications.map(({ id }) => id);
  const undone = await done(undoChange({ workspace: W, activityId: made.change.activityId! }));
  expect(undone.change.removed.sort()).toEqual(ids.sort());
  const redone = await done(redoChange({ workspace: W, activityId: undone.change.activityId! }));
  expect(redone.change.publications.map(({ id }) => id).sort()).toEqual(ids.sort());
});

test("binned and restored: the calendar is told which publications went and came", async () => {
  const { id, postId } = await crowded();
  const binned = await done(binPost({ workspace: W, id: postId, version: 1 }));
  expect(binned.change.removed).toContain(id);
  expect(await move(id, 1, null)).toMatchObject({ code: "not_found" });
  const restored = await done(restorePost({ workspace: W, id: postId, version: 2 }));
  expect(restored.change.publications.map((row) => row.id)).toContain(id);
});

test("a published post keeps its date", async () => {
  const published = demoPlan("aciers-lemoine").posts.find(({ status }) => status === "published")!;
  const { id } = published.publications[0]!;
  expect(await move(id, 1, "2026-11-30T09:00")).toMatchObject({
    code: "refused",
    message: "published_stays",
  });
});

test("a contributor edits the posts they are named on, proposes, and decides nothing", async () => {
  const plan = demoPlan("aciers-lemoine");
  const named = plan.posts.find(
    ({ assignments, status }) =>
      status === "draft" && assignments.some(({ contributor }) => contributor === "ines"),
  )!;
  const foreign = plan.posts.find(
    ({ assignments, status }) =>
      status === "draft" && assignments.every(({ contributor }) => contributor !== "ines"),
  );
  as("contributor");
  await done(
    editPost({ workspace: W, id: named.id, version: 1, patch: { text: "Mon texte", status: "in_review" } }),
  );
  expect(
    await editPost({ workspace: W, id: named.id, version: 2, patch: { status: "approved" } }),
  ).toMatchObject({ code: "refused" });
  if (foreign)
    expect(await editPost({ workspace: W, id: foreign.id, version: 1, patch: { text: "x" } })).toMatchObject({
      code: "forbidden",
    });
  expect(await createPost({ workspace: W, title: "x", status: "approved", publications: [] })).toMatchObject({
    code: "refused",
  });
  const own = await done(createPost({ workspace: W, title: "Mon idée", publications: [] }));
  expect(own.change.looseIdeas).toMatchObject([{ title: "Mon idée", editable: true }]);
});

test("assignments are replaced whole, guarded by the post's version, and undone", async () => {
  const { postId } = await crowded();
  const list = [
    { contributor: "ines", role: "visual" as const, minutes: 20, due: "2026-11-10", done: false },
  ];
  const set = await done(setAssignments({ workspace: W, id: postId, version: 1, assignments: list }));
  expect(set.post).toMatchObject({ version: 2, assignments: list });
  expect(await setAssignments({ workspace: W, id: postId, version: 1, assignments: [] })).toMatchObject({
    code: "conflict",
  });
  const before = demoPlan("aciers-lemoine").posts.find(({ id }) => id === postId)!.assignments;
  await done(undoChange({ workspace: W, activityId: set.change.activityId! }));
  const again = await done(setAssignments({ workspace: W, id: postId, version: 3, assignments: before }));
  expect(again.change.activityId).toBeNull();
});

test("an ignored flag stays in the list as ignored; revoked, it speaks again", async () => {
  const publication = await crowded();
  const moved = await done(move(publication.id, 1, "2026-11-25T09:00"));
  const flag = moved.change.went.find(({ rule }) => rule === "cadence.over-posting")!;
  await done(undoChange({ workspace: W, activityId: moved.change.activityId! }));
  const { rule, subject, from, to } = flag;
  const ignored = await done(
    ignoreFlag({ workspace: W, rule, subject, from, to, reason: "Salon", until: "2026-11-20" } as never),
  );
  expect(ignored.change.came).toMatchObject([
    { rule, ignored: { reason: "Salon", until: "2026-11-20", by: "Lucie Carrel" } },
  ]);
  const revoked = await done(revokeIgnore({ workspace: W, id: ignored.change.came[0]!.ignored!.id }));
  expect(revoked.change.came).toMatchObject([{ rule, ignored: null }]);
  await done(undoChange({ workspace: W, activityId: revoked.change.activityId! }));
});

test("a deleted event leaves its posts linked to nothing; undo brings both back", async () => {
  const gone = await done(deleteEvent({ workspace: W, id: "e-salon", version: 1 }));
  expect(gone.change.frame!.events.map(({ id }) => id)).not.toContain("e-salon");
  const user = (await userById(store.read, userOf.owner))!;
  const actor = (await actorIn(store.read, user, W))!;
  expect(
    JSON.parse(await exportedPlan(actor, "document")).posts.some(
      (post: { event: string }) => post.event === "e-salon",
    ),
  ).toBe(false);
  const back = await done(undoChange({ workspace: W, activityId: gone.change.activityId! }));
  expect(back.change.frame!.events.map(({ id }) => id)).toContain("e-salon");
  expect(JSON.parse(await exportedPlan(actor, "document"))).toEqual(
    JSON.parse(JSON.stringify(toDocument(demoPlan("aciers-lemoine")))),
  );
});

test("an event without preparation is flagged as soon as it is there", async () => {
  const { change } = await done(
    createEvent({
      workspace: W,
      event: {
        name: "Visite",
        start: "2026-12-03",
        end: "2026-12-03",
        kind: "public_event",
        preparationDays: 5,
      },
    } as never),
  );
  expect(rulesOf(change.came)).toContain("event.unprepared");
});

test("a channel or a workspace that changes its zone keeps the clocks and moves the instants", async () => {
  as("owner");
  const publication = await crowded();
  await done(editChannel({ workspace: W, id: "li", version: 1, patch: { timeZone: "America/New_York" } }));
  const there = (await publicationById(store.read, W, publication.id))!;
  expect(there).toMatchObject({ at: publication.at, version: publication.version });
  expect((there.instant! - publication.instant!) / 3600_000).toBe(6);
  await done(editChannel({ workspace: W, id: "li", version: 2, patch: { timeZone: null } }));
  const { change } = await done(
    editWorkspace({ workspace: W, version: 1, patch: { timeZone: "Asia/Tokyo" } }),
  );
  const far = (await publicationById(store.read, W, publication.id))!;
  expect((far.instant! - publication.instant!) / 3600_000).toBe(-8);
  await done(undoChange({ workspace: W, activityId: change.activityId! }));
  expect((await publicationById(store.read, W, publication.id))!.instant).toBe(publication.instant);
});

test("ids go on in order where the server began anew while the product's clock stands still", async () => {
  // All activity then has one time, and a counter that begins anew would put the newest before the older ones.
  const publication = await crowded();
  const began = Date.now();
  const { change } = await done(move(publication.id, 1, "2026-11-25T09:00"));
  const made = Number.parseInt(change.activityId!.replaceAll("-", "").slice(0, 12), 16);
  expect(made).toBeGreaterThanOrEqual(began);
});

test("a flag about two events is ignored in whatever order they are named, and about nothing else", async () => {
  const event = (id: string) => ({
    workspace: W,
    event: {
      name: id,
      start: "2026-12-03",
      end: "2026-12-03",
      kind: "public_event",
      preparationDays: 5,
      owner: "lucie",
    },
  });
  await done(createEvent(event("Visite") as never));
  const { change } = await done(createEvent(event("Concours") as never));
  const { rule, subject, from, to } = change.came.find((flag) => flag.rule === "event.owner-clash")!;
  const turned = Object.fromEntries(Object.entries(subject).toReversed());
  const wish = { workspace: W, rule, from, to, reason: "Lucie sait", until: "2026-12-01" };
  expect(await ignoreFlag({ ...wish, subject: { ...subject, weather: "rain" } } as never)).toMatchObject({
    fields: { "subject.weather": "unknown_key" },
  });
  const ignored = await done(ignoreFlag({ ...wish, subject: turned } as never));
  expect(ignored.change.came).toMatchObject([{ rule, subject, ignored: { reason: "Lucie sait" } }]);
});
