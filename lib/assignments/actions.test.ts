import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import {
  aChannel,
  aContributor,
  aMember,
  anAssignment,
  aPost,
  aPublication,
  aWorkspace,
  claimOf,
} from "@/db/builders";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { session } from "@/lib/actions/test-session";
import { undoChange } from "@/lib/activity/actions";
import type { PostStatus } from "@/lib/plan/vocabulary";
import { assignmentsOf, postById } from "@/lib/posts/repository";
import { movePublication } from "@/lib/publications/actions";
import { publicationById } from "@/lib/publications/repository";
import { acceptDate, decline, finish, moveDates, proposeDate, reassign, reopen } from "./actions";

vi.mock("@/lib/people/session", async (original) =>
  (await import("@/lib/actions/test-session")).sessionOfTest(original),
);
vi.mock("@/lib/platform/clock", () => ({ now: () => Date.parse("2026-11-09T08:00:00Z") }));

type Team = Awaited<ReturnType<typeof aTeam>>;
let store: Store;
let fresh: () => Store;
let team: Team;
beforeAll(async () => {
  ({ fresh, filled: team } = await storesLike(aTeam));
});
beforeEach(() => {
  store = fresh();
  useStore(store);
  session.claim = team.ines;
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

function aTeam(empty: Store) {
  return empty.write(async (tx) => {
    const { id: workspaceId, slug } = await aWorkspace(tx);
    const ines = (await aContributor(tx, { workspaceId })).id;
    const karim = (await aContributor(tx, { workspaceId, name: "Karim" })).id;
    const gone = (await aContributor(tx, { workspaceId, deletedAt: 1 })).id;
    const claim = async (...[role, more]: [Parameters<typeof aMember>[2], Parameters<typeof aMember>[3]?]) =>
      claimOf((await aMember(tx, workspaceId, role, more)).user.id);
    const posts: Record<string, string> = {};
    for (const status of ["draft", "published", "cancelled"] as const) {
      posts[status] = (await aPost(tx, { workspaceId, id: `post-${status}`, status })).id;
      await anAssignment(tx, {
        workspaceId,
        postId: posts[status],
        id: `of-${status}`,
        contributorId: ines,
        due: "2026-11-11",
      });
    }
    const channelId = (await aChannel(tx, { workspaceId })).id;
    await aPublication(tx, {
      workspaceId,
      id: "pub",
      postId: posts.draft!,
      channelId,
      at: "2026-11-12T09:00",
    });
    const binned = (await aPost(tx, { workspaceId, id: "post-binned", deletedAt: 1 })).id;
    await anAssignment(tx, { workspaceId, postId: binned, id: "of-binned", contributorId: ines });
    await anAssignment(tx, {
      workspaceId,
      postId: posts.draft!,
      id: "of-karim",
      contributorId: karim,
      role: "visual",
    });
    return {
      workspaceId,
      slug,
      karimId: karim,
      gone,
      ines: await claim("contributor", { contributorId: ines }),
      karim: await claim("contributor", { contributorId: karim }),
      editor: await claim("editor"),
      viewer: await claim("viewer", { contributorId: ines }),
    };
  });
}

const at = (status: PostStatus | "binned" = "draft") => ({
  workspace: team.slug,
  postId: `post-${status}`,
  assignment: `of-${status}`,
});
const stored = async (id = "of-draft") =>
  (await assignmentsOf(store.read, team.workspaceId, "post-draft")).find((one) => one.id === id)!;
const version = async () => (await postById(store.read, team.workspaceId, "post-draft"))!.version;

describe("who is asked", () => {
  it("is done with it, takes it up again, and the others stay as they are", async () => {
    const other = await stored("of-karim");
    expect(await finish(at())).toMatchObject({ ok: true, data: { change: { verb: "assignment.finish" } } });
    expect(await stored()).toMatchObject({ done: true, due: "2026-11-11" });
    expect(await stored("of-karim")).toEqual(other);
    expect(await reopen(at())).toMatchObject({ ok: true });
    expect(await stored()).toMatchObject({ done: false });
  });

  it("declines with a reason, which is kept as text, and takes that back", async () => {
    const reason = "<b>En congé</b> ' -- 🙈";
    expect(await decline({ ...at(), reason: "  " })).toMatchObject({
      code: "invalid",
      fields: { reason: "required" },
    });
    const declined = await decline({ ...at(), reason });
    expect(declined).toMatchObject({ ok: true });
    expect((await stored()).answer).toMatchObject({ kind: "declined", reason });
    const activityId = declined.ok ? declined.data.change.activityId : null;
    expect(await undoChange({ workspace: team.slug, activityId })).toMatchObject({ ok: true });
    expect((await stored()).answer).toBeNull();
  });

  it("proposes another day, not one that is past nor the same", async () => {
    expect(await proposeDate({ ...at(), due: "2026-11-08" })).toMatchObject({ fields: { due: "past" } });
    expect(await proposeDate({ ...at(), due: "2026-11-11" })).toMatchObject({ fields: { due: "same_day" } });
    expect(await proposeDate({ ...at(), due: "2026-11-13", reason: "Salon" })).toMatchObject({ ok: true });
    expect(await stored()).toMatchObject({
      due: "2026-11-11",
      answer: { kind: "other_date", due: "2026-11-13" },
    });
    expect(await acceptDate({ ...at(), due: "2026-11-13" })).toMatchObject({ code: "forbidden" });
  });

  it("answers for nobody else", async () => {
    session.claim = team.karim;
    for (const call of [
      finish(at()),
      reopen(at()),
      decline({ ...at(), reason: "Non" }),
      proposeDate({ ...at(), due: "2026-11-13" }),
    ])
      expect(await call).toMatchObject({ code: "forbidden" });
    session.claim = team.viewer;
    expect(await finish(at())).toMatchObject({ code: "forbidden" });
  });

  it.each(["published", "cancelled", "binned"] as const)("not on a %s post", async (status) => {
    const code = status === "binned" ? "not_found" : "refused";
    for (const claim of [team.ines, team.editor]) {
      session.claim = claim;
      expect(await finish(at(status))).toMatchObject({ code });
    }
  });
});

describe("a planner", () => {
  beforeEach(() => {
    session.claim = team.editor;
  });

  it("accepts the day that was read, not one that came since; the undo brings question and answer back", async () => {
    session.claim = team.ines;
    await proposeDate({ ...at(), due: "2026-11-13" });
    session.claim = team.editor;
    expect(await acceptDate({ ...at(), due: "2026-11-12" })).toMatchObject({ code: "conflict" });
    const accepted = await acceptDate({ ...at(), due: "2026-11-13" });
    expect(await stored()).toMatchObject({ due: "2026-11-13", answer: null, askedBy: team.editor.userId });
    await undoChange({
      workspace: team.slug,
      activityId: accepted.ok ? accepted.data.change.activityId : "",
    });
    expect(await stored()).toMatchObject({ due: "2026-11-11", answer: { due: "2026-11-13" } });
  });

  it("gives it to a colleague: asked anew, under the same name", async () => {
    session.claim = team.ines;
    await decline({ ...at(), reason: "En congé" });
    session.claim = team.editor;
    const given = await reassign({ ...at(), version: await version(), contributor: team.karimId });
    expect(given).toMatchObject({ ok: true });
    expect(await stored()).toMatchObject({
      contributorId: team.karimId,
      answer: null,
      askedBy: team.editor.userId,
    });
  });

  it("not to nobody, not to who has left, not over somebody else's change", async () => {
    const to = { ...at(), version: await version() };
    expect(await reassign(to)).toMatchObject({ code: "invalid" });
    expect(await reassign({ ...to, contributor: team.gone })).toMatchObject({
      fields: { contributor: "not_one_of" },
    });
    expect(await reassign({ ...to, contributor: "nobody" })).toMatchObject({ code: "invalid" });
    const [first, second] = await Promise.all([
      reassign({ ...to, contributor: team.karimId }),
      reassign({ ...to, due: "2026-11-16" }),
    ]);
    expect([first.ok, second.ok].sort()).toEqual([false, true]);
  });
});

describe("dates that go with a moved post", () => {
  it("all of them in one step that can be taken back, or none", async () => {
    const dates = [
      { assignment: "of-draft", due: "2026-11-17" },
      { assignment: "of-karim", due: "2026-11-18" },
    ];
    const input = { workspace: team.slug, postId: "post-draft", version: await version() };
    expect(
      await moveDates({ ...input, dates: [...dates, { assignment: "of-published", due: "2026-11-17" }] }),
    ).toMatchObject({
      code: "not_found",
    });
    expect((await stored()).due).toBe("2026-11-11");
    const moved = await moveDates({ ...input, dates });
    expect([(await stored()).due, (await stored("of-karim")).due]).toEqual(["2026-11-17", "2026-11-18"]);
    await undoChange({ workspace: team.slug, activityId: moved.ok ? moved.data.change.activityId : "" });
    expect([(await stored()).due, (await stored("of-karim")).due]).toEqual(["2026-11-11", null]);
    expect(await moveDates({ ...input, dates })).toMatchObject({ code: "conflict" });
  });

  it("the move and the dates are two steps back", async () => {
    session.claim = team.editor;
    const to = { workspace: team.slug, id: "pub", version: 1, at: "2026-11-19T09:00" };
    const moved = await movePublication(to);
    const dates = await moveDates({
      workspace: team.slug,
      postId: "post-draft",
      version: await version(),
      dates: [{ assignment: "of-draft", due: "2026-11-17" }],
    });
    for (const step of [dates, moved]) {
      const activityId = step.ok ? step.data.change.activityId : "";
      expect(await undoChange({ workspace: team.slug, activityId })).toMatchObject({ ok: true });
    }
    const publication = await publicationById(store.read, team.workspaceId, "pub");
    expect([(await stored()).due, publication?.at]).toEqual(["2026-11-11", "2026-11-12T09:00"]);
  });
});
