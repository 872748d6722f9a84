import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { notifications } from "@/db/schema";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { done } from "@/lib/actions/demo-world";
import { session } from "@/lib/actions/test-session";
import { aWorld, type World } from "@/lib/actions/world";
import { redoChange, undoChange } from "@/lib/activity/actions";
import { frameAt } from "@/lib/calendar/frame";
import { judgedPlan } from "@/lib/flags/judge";
import { actorIn } from "@/lib/people/actor";
import { deleteMember, memberOf, updateMember, userById } from "@/lib/people/repository";
import type { Role } from "@/lib/people/vocabulary";
import { now } from "@/lib/platform/clock";
import { binPost, setAssignments } from "@/lib/posts/actions";
import { deleteComment, editComment, reopenThread, resolveThread, writeComment } from "./actions";
import { COMMENT_MOST } from "./input";
import { conversationOn } from "./queries";
import { commentById } from "./repository";

vi.mock("@/lib/people/session", async (original) =>
  (await import("@/lib/actions/test-session")).sessionOfTest(original),
);

let store: Store;
let fresh: () => Store;
let world: World;

beforeAll(async () => {
  ({ fresh, filled: world } = await storesLike(aWorld));
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
  session.claim = world.people[role];
};
const idOf = (role: Role) => world.people[role].userId;

const write = (text: string, more: Record<string, unknown> = {}) =>
  writeComment({ workspace: world.here.slug, postId: world.here.post, text, ...more });
const edit = (id: string, text: string, version = 1, mentions: string[] = []) =>
  editComment({ workspace: world.here.slug, id, version, text, mentions });
const remove = (id: string, version = 1) => deleteComment({ workspace: world.here.slug, id, version });
const undo = (activityId: string | null) => undoChange({ workspace: world.here.slug, activityId });

/** The conversation as this role reads it, without what was there before. */
async function read(role: Role = "viewer") {
  const user = await userById(store.read, idOf(role));
  const actor = await actorIn(store.read, user!, world.here.slug);
  const { threads } = (await conversationOn(actor!, world.here.post))!;
  return threads.filter(({ id }) => id !== world.here.comment && id !== world.here.resolved);
}

/** Of what is said, without what the world was told of before. */
const told = async () =>
  (await store.read.db.select().from(notifications))
    .filter(({ kind }) => kind === "mentioned" || kind === "commented")
    .map(({ userId, kind, postId }) => ({ userId, kind, postId }));

describe("what is written", () => {
  test("is there for all members, internal unless said otherwise, and nobody is told who need not be", async () => {
    const { commentId, change } = await done(write("Une coquille au titre ?"));
    expect(await read()).toMatchObject([
      {
        id: commentId,
        audience: "internal",
        resolved: null,
        comments: [
          { text: "Une coquille au titre ?", userId: idOf("editor"), outside: false, mayEdit: false },
        ],
      },
    ]);
    expect(await told()).toEqual([]);
    expect(change).toMatchObject({ publications: [], frame: null, came: [], went: [] });
  });

  test.each([
    ["a script", "<script>alert(1)</script><img src=x onerror=alert(1)>"],
    ["an address that runs", "javascript:alert(1) [x](javascript:alert(1))"],
    ["SQL", "'); drop table comments; --"],
    ["marks that turn the text round", "\u202Egnp.exe"],
    ["lines", "Un\n\nDeux\n\tTrois"],
  ])("stays what it is: %s", async (_, text) => {
    await done(write(text));
    expect((await read())[0]!.comments[0]!.text).toBe(text);
  });

  test("loses what cannot be stored, and may not be nothing or a book", async () => {
    await done(write("  Bien vu \0\ud83d  "));
    expect((await read())[0]!.comments[0]!.text).toBe("Bien vu \ufffd");
    expect(await write(" \n ")).toMatchObject({ code: "invalid", fields: { text: "required" } });
    expect(await write("x".repeat(COMMENT_MOST + 1))).toMatchObject({ fields: { text: "too_long" } });
    expect(await write("x".repeat(COMMENT_MOST))).toMatchObject({ ok: true });
  });

  test("an answer has the audience of its thread, and stays on its level and its post", async () => {
    const first = await done(write("Vu par l’extérieur", { audience: "outside" }));
    const answer = await done(write("Oui", { threadId: first.commentId, audience: "internal" }));
    expect((await commentById(store.read, world.here.workspace, answer.commentId))!.audience).toBe("outside");
    expect(await write("Et ?", { threadId: answer.commentId })).toMatchObject({ code: "not_found" });
    expect(await write("Et ?", { threadId: world.there.comment })).toMatchObject({ code: "not_found" });
  });

  test("no word is added to a post in the bin, and those that are there are only read", async () => {
    const { commentId } = await done(write("Avant"));
    as("owner");
    await done(binPost({ workspace: world.here.slug, id: world.here.post, version: 1 }));
    as("editor");
    const refusals = [
      write("Après"),
      edit(commentId, "Après"),
      remove(commentId),
      resolveThread({ workspace: world.here.slug, id: commentId }),
    ];
    for (const answer of await Promise.all(refusals)) expect(answer).toMatchObject({ code: "not_found" });
    expect(await read()).toHaveLength(1);
  });
});

describe("mentions", () => {
  test.each(["outsider", "nobody"])("of somebody who is no member are refused: %s", async (who) => {
    const id = who === "outsider" ? world.people.outsider.userId : "00000000-0000-7000-8000-000000000000";
    expect(await write("@Quelqu’un", { mentions: [id] })).toMatchObject({
      code: "invalid",
      fields: { mentions: "not_one_of" },
    });
    expect(await told()).toEqual([]);
  });

  test("tell the mentioned once, also after an edit, and never oneself", async () => {
    const mentions = [idOf("viewer"), idOf("viewer"), idOf("editor")];
    const { commentId } = await done(write("@tous", { mentions }));
    await done(edit(commentId, "@tous, encore", 1, [...mentions, idOf("manager")]));
    const of = { postId: world.here.post, kind: "mentioned" };
    expect(await told()).toEqual([
      { ...of, userId: idOf("viewer") },
      { ...of, userId: idOf("manager") },
    ]);
  });

  test("of somebody who left since stay when the words are corrected, but are no longer drawn nor newly made", async () => {
    const { commentId } = await done(write("@Lecteur", { mentions: [idOf("viewer")] }));
    await store.write((tx) => deleteMember(tx, world.here.workspace, idOf("viewer"), 1));
    await done(edit(commentId, "@Lecteur, merci", 1, [idOf("viewer")]));
    expect((await read("owner"))[0]!.comments[0]).toMatchObject({
      mentions: [],
      editedAt: expect.any(Number),
    });
    expect(await write("@Lecteur", { mentions: [idOf("viewer")] })).toMatchObject({ code: "invalid" });
  });

  test("whom a post concerns is told of what is said about it, the mentioned only that they are", async () => {
    await store.write(async (tx) => {
      const link = async (role: Role) => {
        const member = await memberOf(tx, world.here.workspace, idOf(role));
        await updateMember(tx, world.here.workspace, idOf(role), member!.version, {
          contributorId: world.here.contributor,
        });
      };
      await link("contributor");
    });
    as("owner");
    const asked = {
      contributor: world.here.contributor,
      role: "author",
      minutes: 30,
      due: null,
      done: false,
    };
    await done(
      setAssignments({ workspace: world.here.slug, id: world.here.post, version: 1, assignments: [asked] }),
    );
    const { commentId } = await done(write("Le brief est là"));
    as("editor");
    await store.write((tx) => tx.db.delete(notifications));
    await done(write("Merci @responsable", { threadId: commentId, mentions: [idOf("manager")] }));
    const of = { postId: world.here.post };
    expect(new Set(await told())).toEqual(
      new Set([
        { ...of, kind: "mentioned", userId: idOf("manager") },
        { ...of, kind: "commented", userId: idOf("contributor") },
        { ...of, kind: "commented", userId: idOf("owner") },
      ]),
    );
  });
});

describe("what others wrote", () => {
  test.each(["owner", "manager", "contributor"] as const)("is not edited by the %s", async (role) => {
    const { commentId } = await done(write("De l’éditrice"));
    as(role);
    expect(await edit(commentId, "Autre chose")).toMatchObject({ code: "forbidden" });
  });

  test("is deleted by planners, not by contributors", async () => {
    const { commentId } = await done(write("Hors sujet"));
    as("contributor");
    expect(await remove(commentId)).toMatchObject({ code: "forbidden" });
    as("manager");
    await done(remove(commentId));
    expect(await read()).toEqual([]);
    as("editor");
    expect(await edit(commentId, "Encore là")).toMatchObject({ code: "not_found" });
  });

  test("keeps its place while it is answered, without its words", async () => {
    const { commentId } = await done(write("À retirer", { mentions: [idOf("viewer")] }));
    await done(write("Pourquoi ?", { threadId: commentId }));
    await done(remove(commentId));
    expect((await read())[0]!.comments).toMatchObject([
      { deleted: true, text: "", mentions: [] },
      { deleted: false, text: "Pourquoi ?" },
    ]);
  });

  test("an older version is not overwritten", async () => {
    const { commentId } = await done(write("Un"));
    await done(edit(commentId, "Deux"));
    expect(await edit(commentId, "Trois")).toMatchObject({ code: "conflict" });
    expect(await remove(commentId)).toMatchObject({ code: "conflict" });
  });
});

describe("threads", () => {
  const named = (id: string) => ({ workspace: world.here.slug, id });

  test("are closed and opened by whoever contributes; a word opens them again", async () => {
    const { commentId } = await done(write("Fini ?"));
    as("contributor");
    await done(resolveThread(named(commentId)));
    expect((await read())[0]!.resolved).not.toBeNull();
    await done(reopenThread(named(commentId)));
    await done(resolveThread(named(commentId)));
    as("editor");
    await done(write("Pas tout à fait", { threadId: commentId }));
    expect((await read())[0]!.resolved).toBeNull();
  });

  test("closing what is closed changes nothing, and an answer is no thread", async () => {
    const { commentId } = await done(write("Fini ?"));
    const answer = await done(write("Oui", { threadId: commentId }));
    await done(resolveThread(named(commentId)));
    expect((await done(resolveThread(named(commentId)))).change.activityId).toBeNull();
    expect(await resolveThread(named(answer.commentId))).toMatchObject({ code: "not_found" });
  });
});

describe("undo", () => {
  test("takes a comment away, redo brings it back", async () => {
    const { change } = await done(write("Trop vite"));
    const undone = await done(undo(change.activityId));
    expect(await read()).toEqual([]);
    await done(redoChange({ workspace: world.here.slug, activityId: undone.change.activityId }));
    expect(await read()).toMatchObject([{ comments: [{ text: "Trop vite" }] }]);
  });

  test("gives back words that were edited, deleted, closed", async () => {
    const { commentId } = await done(write("Un", { mentions: [idOf("viewer")] }));
    const edited = await done(edit(commentId, "Deux"));
    await done(undo(edited.change.activityId));
    expect((await read())[0]!.comments[0]).toMatchObject({ text: "Un", editedAt: null, mentions: [{}] });
    const deleted = await done(remove(commentId, 3));
    await done(undo(deleted.change.activityId));
    const closed = await done(resolveThread({ workspace: world.here.slug, id: commentId }));
    await done(undo(closed.change.activityId));
    expect((await read())[0]).toMatchObject({ resolved: null, comments: [{ text: "Un" }] });
  });

  test("does not go behind what came later, nor behind a right that is gone", async () => {
    const { commentId, change } = await done(write("Un"));
    const edited = await done(edit(commentId, "Deux"));
    await done(edit(commentId, "Trois", 2));
    expect(await undo(edited.change.activityId)).toMatchObject({ code: "conflict" });
    await store.write(async (tx) => {
      await updateMember(tx, world.here.workspace, idOf("editor"), 1, { role: "viewer" });
    });
    expect(await undo(change.activityId)).toMatchObject({ code: "forbidden" });
  });

  test("of a planner's deletion is not a way to write in another's name", async () => {
    const { commentId } = await done(write("Un"));
    as("manager");
    const deleted = await done(remove(commentId));
    await done(undo(deleted.change.activityId));
    expect((await read())[0]!.comments[0]).toMatchObject({ text: "Un", userId: idOf("editor") });
  });
});

// A workspace of 100,000 publications reads its window for seconds: a word about a post must not make it do so again.
test("what the check keeps of the plan moves on with a comment, and is not read anew", async () => {
  const user = await userById(store.read, idOf("editor"));
  const actor = (await actorIn(store.read, user!, world.here.slug))!;
  const kept = () =>
    store.snapshot(async (reader) =>
      judgedPlan(reader, actor.workspace.id, await frameAt(reader, actor, now())),
    );
  await done(write("Pour commencer"));
  const { index } = await kept();
  const { commentId } = await done(write("Une coquille ?"));
  await done(resolveThread({ workspace: world.here.slug, id: commentId }));
  expect((await kept()).index).toBe(index);
});
