import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { aChannel, aMember, aPost, aPublication, aWorkspace } from "@/db/builders";
import { claimOf } from "@/db/builders/workspace";
import { notifications } from "@/db/schema";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { done } from "@/lib/actions/demo-world";
import { session } from "@/lib/actions/test-session";
import { redoChange, undoChange } from "@/lib/activity/actions";
import { deleteChannel } from "@/lib/channels/actions";
import { actorIn } from "@/lib/people/actor";
import { userById } from "@/lib/people/repository";
import { ROLES, type Role } from "@/lib/people/vocabulary";
import { binPost, createPost, duplicatePost, editPost, restorePost } from "@/lib/posts/actions";
import { postView } from "@/lib/posts/queries";
import { postById } from "@/lib/posts/repository";
import { editPublication, movePublication, placePost, removePublication } from "@/lib/publications/actions";
import {
  approveMany,
  approvePost,
  returnPost,
  setChannelPolicy,
  setWorkspacePolicy,
  submitForReview,
  withdrawApproval,
} from "./actions";
import { giveOutsideVerdict } from "./outside";
import { countWaiting, decidedLately, queueOf } from "./queries";
import type { ApprovalStep } from "./vocabulary";

vi.mock("@/lib/people/session", async (original) =>
  (await import("@/lib/actions/test-session")).sessionOfTest(original),
);
vi.mock("@/lib/platform/clock", () => ({ now: () => Date.parse("2026-11-09T08:00:00Z") }));

const W = "w";
const steps = (...all: Partial<ApprovalStep>[]) => ({
  steps: all.map(
    (step): ApprovalStep => ({ name: "Direction", roles: [], members: [], outside: false, ...step }),
  ),
});
const DIRECTOR = { roles: ["viewer" as const] };
const LEGAL = { name: "Juridique", roles: ["manager" as const], outside: true };

let store: Store;
let fresh: () => Store;
let userOf: Record<Role, string>;

beforeAll(async () => {
  ({ fresh, filled: userOf } = await storesLike((empty) =>
    empty.write(async (tx) => {
      await aWorkspace(tx, { id: W, slug: W, approval: steps(DIRECTOR) });
      const of = { workspaceId: W };
      await aChannel(tx, { ...of, id: "li" });
      await aChannel(tx, { ...of, id: "strict", approval: steps(DIRECTOR, LEGAL) });
      await aChannel(tx, { ...of, id: "free", approval: steps() });
      const ids = {} as Record<Role, string>;
      for (const role of ROLES) ids[role] = (await aMember(tx, W, role, { name: role })).user.id;
      const post = { ...of, createdBy: ids.contributor };
      for (const id of ["li", "strict", "free"]) {
        await aPost(tx, { ...post, id: `on-${id}`, status: "in_review" });
        await aPublication(tx, {
          ...of,
          id: `p-${id}`,
          postId: `on-${id}`,
          channelId: id,
          at: "2026-11-20T09:00",
        });
      }
      await aPost(tx, { ...post, id: "before", status: "approved" });
      return ids;
    }),
  ));
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
const actor = async (role: Role) =>
  (await actorIn(store.read, (await userById(store.read, userOf[role]))!, W))!;
const view = async (id: string, role: Role = "owner") => (await postView(store.read, await actor(role), id))!;
const status = async (id: string) => (await postById(store.read, W, id))!.status;
const read = async (id: string) => {
  const { approval } = await view(id);
  return { workspace: W, id, step: approval!.next ?? 1, digest: approval!.digest };
};
const approve = async (id: string, role: Role) => {
  as(role);
  return approvePost({ ...(await read(id)), comment: "" });
};
const sendBack = async (id: string, role: Role, comment = "La date manque.") => {
  as(role);
  return returnPost({ ...(await read(id)), comment });
};
const edit = async (id: string, patch: object) =>
  editPost({ workspace: W, id, version: (await postById(store.read, W, id))!.version, patch } as never);
const refusal = (message: string) => ({ ok: false, message });
const undo = (activityId: string | null) => undoChange({ workspace: W, activityId: activityId! });
const redo = (activityId: string | null) => redoChange({ workspace: W, activityId: activityId! });
const notices = async (kind: string) => {
  const rows = await store.read.db.select().from(notifications);
  const roleOf = new Map(ROLES.map((role) => [userOf[role], role]));
  return rows.filter((row) => row.kind === kind).map(({ userId }) => roleOf.get(userId));
};

describe("nothing comes to be approved past its approvals", () => {
  const missing = { ...refusal("approval_missing"), values: { step: "Direction", who: "viewer", more: 0 } };

  test("not by its status, not even by owners; whoever it falls to is named", async () => {
    for (const to of ["approved", "scheduled"])
      expect(await edit("on-li", { status: to })).toMatchObject(missing);
    expect(await status("on-li")).toBe("in_review");
  });

  test("not by being made so", async () => {
    const post = { workspace: W, title: "Neuf", status: "approved", publications: [] };
    expect(await createPost(post as never)).toMatchObject(missing);
    const free = { ...post, publications: [{ channelId: "free", at: null }] };
    const { postId } = await done(createPost(free as never));
    expect(await status(postId)).toBe("approved");
  });

  test("not by a copy, which is a draft", async () => {
    const { postId } = await done(duplicatePost({ workspace: W, id: "before" }));
    expect(await edit(postId, { status: "approved" })).toMatchObject(missing);
  });

  test("not by undoing what took it out of there", async () => {
    as("editor");
    const { change } = await done(edit("before", { status: "draft" }));
    expect(await undo(change.activityId)).toMatchObject(missing);
  });

  test("not by scheduling what was approved before anybody had to", async () => {
    expect(await edit("before", { status: "scheduled" })).toMatchObject(missing);
    expect(await edit("before", { cost: 30 })).toMatchObject({ ok: true });
    expect(await status("before")).toBe("approved");
  });

  test("out of the bin it comes back to be approved", async () => {
    await done(binPost({ workspace: W, id: "before", version: 1 }));
    await done(restorePost({ workspace: W, id: "before", version: 2 }));
    expect(await status("before")).toBe("in_review");
  });

  test("what went out is a fact", async () => {
    await done(edit("on-li", { status: "published" }));
    expect(await edit("on-li", { status: "approved" })).toMatchObject(missing);
  });

  test("where nobody is asked, planners decide", async () => {
    await done(edit("on-free", { status: "approved" }));
    expect(await approve("on-li", "viewer")).toMatchObject({ ok: true });
    as("owner");
    await done(edit("on-li", { status: "scheduled" }));
  });
});

describe("what changes under an approval asks again", () => {
  beforeEach(async () => {
    await done(approve("on-li", "viewer"));
    as("contributor");
  });

  test("its words, and undo brings words and approval back together", async () => {
    const { change, post } = await done(edit("on-li", { text: "Autre" }));
    expect(post).toMatchObject({ status: "in_review", text: "Autre", approval: { next: 1 } });
    expect(post.approval!.approvedBefore?.text).toMatch(/^Du 17/);
    const back = await done(undo(change.activityId));
    expect(await view("on-li")).toMatchObject({
      status: "approved",
      approval: { next: null, approvedBefore: null },
    });
    await done(redo(back.change.activityId));
    expect(await view("on-li")).toMatchObject({ status: "in_review", text: "Autre" });
    await done(edit("on-li", { text: (await view("on-li")).approval!.approvedBefore!.text }));
    as("editor");
    await done(edit("on-li", { status: "approved" }));
  });

  test("a channel's words, another channel, one channel less", async () => {
    as("owner");
    await done(editPublication({ workspace: W, id: "p-li", version: 1, patch: { text: "Ici" } }));
    expect(await status("on-li")).toBe("in_review");
    await done(approve("on-li", "viewer"));
    as("owner");
    await done(movePublication({ workspace: W, id: "p-li", version: 2, at: null, channelId: "strict" }));
    expect(await view("on-li")).toMatchObject({
      status: "in_review",
      approval: { next: 1, steps: [{}, {}] },
    });
    await done(removePublication({ workspace: W, id: "p-li", version: 3 }));
    await done(approve("on-li", "viewer"));
    as("owner");
    const { change } = await done(placePost({ workspace: W, postId: "on-li", channelId: "free", at: null }));
    // Free of approval there: nothing to ask again.
    expect(await status("on-li")).toBe("approved");
    await done(undo(change.activityId));
    await done(placePost({ workspace: W, postId: "on-li", channelId: "strict", at: null }));
    expect(await status("on-li")).toBe("in_review");
  });

  test("not its day, nor what readers do not see", async () => {
    as("owner");
    await done(
      movePublication({ workspace: W, id: "p-li", version: 1, at: "2026-12-01T10:00", channelId: "li" }),
    );
    await done(placePost({ workspace: W, postId: "on-li", channelId: "li", at: "2026-12-02T10:00" }));
    await done(edit("on-li", { cost: 80, promotional: true }));
    expect(await status("on-li")).toBe("approved");
  });

  test("what was approved before anybody had to, too", async () => {
    await done(edit("before", { title: "Autre" }));
    expect(await status("before")).toBe("in_review");
  });

  test("a channel that goes takes no approval with it", async () => {
    as("owner");
    expect(await deleteChannel({ workspace: W, id: "li", version: 1 })).toMatchObject(
      refusal("channel_in_use"),
    );
    expect(await status("on-li")).toBe("approved");
  });
});

describe("two steps", () => {
  test("in order, by two people", async () => {
    expect(await approve("on-strict", "manager")).toMatchObject({
      code: "forbidden",
      message: "approval_not_yours",
    });
    expect(await done(approve("on-strict", "viewer"))).toMatchObject({ post: { status: "in_review" } });
    expect(await approve("on-strict", "viewer")).toMatchObject({ code: "forbidden" });
    expect(await done(approve("on-strict", "manager"))).toMatchObject({ post: { status: "approved" } });
    expect(await approve("on-strict", "owner")).toMatchObject(refusal("approval_not_waiting"));
  });

  test("an owner may give either, but not both", async () => {
    await done(approve("on-strict", "owner"));
    expect(await approve("on-strict", "owner")).toMatchObject(refusal("approval_by_another"));
  });

  test("the second over a link; nobody's account did it, and its holder may do no more", async () => {
    const by = { shareId: "link", name: "Me Roux" };
    const verdict = async (id: string) => {
      const { step, digest } = await read(id);
      const workspace = (await actor("owner")).workspace;
      return store.write((tx) =>
        giveOutsideVerdict(tx, workspace, 1, id, { by, step, digest, verdict: "approved", comment: "Vu" }),
      );
    };
    expect(await verdict("on-strict")).toMatchObject({ code: "forbidden" });
    expect(await verdict("on-li")).toMatchObject({ code: "forbidden" });
    await done(approve("on-strict", "viewer"));
    await done(verdict("on-strict"));
    const { approval, history } = await view("on-strict");
    expect(approval!.steps[1]!.given).toMatchObject({
      by: "Me Roux",
      outside: true,
      comment: "Vu",
      mine: false,
    });
    expect(history[0]).toMatchObject({ verb: "post.approve" });
    expect(await status("on-strict")).toBe("approved");
  });
});

describe("a return", () => {
  test("says why, asks for changes, and voids what was given", async () => {
    as("viewer");
    expect(await returnPost({ ...(await read("on-li")), comment: "  " })).toMatchObject({
      fields: { comment: "required" },
    });
    await done(approve("on-strict", "viewer"));
    await done(sendBack("on-strict", "manager"));
    expect(await view("on-strict")).toMatchObject({
      status: "changes_requested",
      approval: { next: 1, returned: { comment: "La date manque.", by: "manager" } },
    });
    as("contributor");
    const { version } = await view("on-strict");
    await done(submitForReview({ workspace: W, id: "on-strict", version }));
    expect(await view("on-strict")).toMatchObject({ status: "in_review", approval: { next: 1 } });
  });

  test("is for who may give the step, and undone by who gave it", async () => {
    expect(await sendBack("on-li", "editor")).toMatchObject({ code: "forbidden" });
    const { change } = await done(sendBack("on-strict", "owner"));
    await done(undo(change.activityId));
    expect(await view("on-strict")).toMatchObject({ status: "in_review", approval: { returned: null } });
  });
});

describe("races", () => {
  test("two approve at once: one is told that it is done", async () => {
    await done(
      setWorkspacePolicy({ workspace: W, version: 1, approval: steps({ roles: ["manager", "editor"] }) }),
    );
    const seen = await read("on-li");
    as("manager");
    const one = approvePost({ ...seen, comment: "" });
    await one;
    as("editor");
    expect(await approvePost({ ...seen, comment: "" })).toMatchObject(refusal("approval_not_waiting"));
    expect(await status("on-li")).toBe("approved");
  });

  test("two who may give both steps read the first: the other has not given the second", async () => {
    const both = steps({ roles: ["manager", "editor"] }, { name: "Deux", roles: ["manager", "editor"] });
    await done(setChannelPolicy({ workspace: W, id: "li", version: 1, approval: both }));
    const seen = await read("on-li");
    as("manager");
    await done(approvePost({ ...seen, comment: "" }));
    as("editor");
    const late = await approvePost({ ...seen, comment: "" });
    expect(late).toMatchObject({ code: "conflict", message: "approval_changed_since", current: { step: 2 } });
    expect(await status("on-li")).toBe("in_review");
  });

  test("an edit between reading and approving: what is there now is shown, nothing is approved", async () => {
    const seen = await read("on-li");
    as("contributor");
    await done(edit("on-li", { text: "Tout autre chose" }));
    as("viewer");
    expect(await approvePost({ ...seen, comment: "" })).toMatchObject({
      code: "conflict",
      current: { content: { text: "Tout autre chose" } },
    });
    expect(await status("on-li")).toBe("in_review");
    await done(approve("on-li", "viewer"));
  });
});

describe("taking back", () => {
  test("one's own approval: what it let through falls back", async () => {
    await done(approve("on-strict", "viewer"));
    await done(approve("on-strict", "manager"));
    const [first] = (await view("on-strict")).approval!.steps;
    expect(await withdrawApproval({ workspace: W, id: first!.given!.id })).toMatchObject({
      code: "forbidden",
    });
    as("viewer");
    await done(withdrawApproval({ workspace: W, id: first!.given!.id }));
    // The second stood on the first.
    expect(await view("on-strict")).toMatchObject({ status: "in_review", approval: { next: 1 } });
    expect(await withdrawApproval({ workspace: W, id: first!.given!.id })).toMatchObject(
      refusal("approval_over"),
    );
  });

  test("by undo, also for a contributor who may not edit the post; redo asks whether they still may", async () => {
    const byContributor = steps({ roles: ["contributor"] });
    await done(setWorkspacePolicy({ workspace: W, version: 1, approval: byContributor }));
    const { postId } = await done(
      createPost({ workspace: W, title: "Neuf", status: "in_review", publications: [] } as never),
    );
    const { change } = await done(approve(postId, "contributor"));
    expect(await status(postId)).toBe("approved");
    const back = await done(undo(change.activityId));
    expect(await view(postId)).toMatchObject({ status: "in_review", approval: { next: 1 } });
    const again = await done(redo(back.change.activityId));
    expect(await view(postId)).toMatchObject({ status: "approved", approval: { next: null } });
    const undone = await done(undo(again.change.activityId));
    as("owner");
    await done(setWorkspacePolicy({ workspace: W, version: 2, approval: steps(DIRECTOR) }));
    as("contributor");
    expect(await redo(undone.change.activityId)).toMatchObject({ code: "forbidden" });
  });
});

describe("many at once", () => {
  test("each by itself: what one is refused takes no other back", async () => {
    as("contributor");
    await done(edit("before", { title: "Autre" }));
    const posts = [await read("on-li"), await read("on-strict"), await read("before")].map(
      ({ workspace: _, ...post }) => post,
    );
    posts[2] = { ...posts[2]!, digest: "read-before" };
    as("viewer");
    const many = { workspace: W, posts: [...posts, { id: "nowhere", step: 1, digest: "x" }] };
    const { outcomes } = await done(approveMany(many));
    expect(outcomes).toMatchObject([
      { id: "on-li", status: "approved" },
      { id: "on-strict", status: "in_review" },
      { id: "before", refusal: { message: "approval_changed_since" } },
      { id: "nowhere", refusal: { code: "not_found" } },
    ]);
  });

  test("each stands in its post's own history, and is taken back with the others but for what was changed since", async () => {
    const ids = ["on-li", "before", "on-strict"];
    as("contributor");
    await done(edit("before", { title: "Autre" }));
    as("manager");
    const posts = [];
    for (const id of ids) {
      const { workspace: _, ...post } = await read(id);
      posts.push(post);
    }
    as("owner");
    const { outcomes } = await done(approveMany({ workspace: W, posts }));
    for (const id of ids) expect((await view(id)).history[0]).toMatchObject({ verb: "post.approve" });
    await done(edit("before", { status: "scheduled" }));
    const takingBack = [];
    for (const one of outcomes.toReversed())
      takingBack.push(await undo("activityId" in one ? one.activityId : null));
    expect(takingBack).toMatchObject([{ ok: true }, refusal("changed_since"), { ok: true }]);
    expect(await Promise.all(ids.map(status))).toEqual(["in_review", "scheduled", "in_review"]);
    expect((await view("on-strict")).approval!.steps[0]!.given).toBeNull();
  });
});

describe("who is told", () => {
  test("those it falls to, once a round; the author of what was decided; nobody of their own doing", async () => {
    as("contributor");
    await done(edit("before", { text: "Un" }));
    await done(edit("before", { text: "Deux" }));
    expect(await notices("to_approve")).toEqual(["viewer"]);
    await done(sendBack("before", "viewer"));
    expect(await notices("returned")).toEqual(["contributor"]);
    as("contributor");
    await done(submitForReview({ workspace: W, id: "before", version: (await view("before")).version }));
    expect(await notices("to_approve")).toEqual(["viewer", "viewer"]);
    await done(approve("before", "viewer"));
    expect(await notices("approved")).toEqual(["contributor"]);
  });
});

describe("what waits", () => {
  const waiting = async (role: Role) => {
    const reader = await actor(role);
    const queue = await queueOf(store.read, reader);
    const asked = queue.filter((post) => post.asked).map(({ id }) => id);
    expect(await countWaiting(store.read, reader)).toBe(asked.length);
    return { all: queue.map(({ id }) => id), asked };
  };

  test("for each of them, step by step", async () => {
    expect(await waiting("viewer")).toEqual({ all: ["on-li", "on-strict"], asked: ["on-li", "on-strict"] });
    expect(await waiting("owner")).toMatchObject({ asked: [] });
    await done(approve("on-strict", "viewer"));
    expect(await waiting("viewer")).toEqual({ all: ["on-li", "on-strict"], asked: ["on-li"] });
    expect(await waiting("manager")).toMatchObject({ asked: ["on-strict"] });
  });

  test("and what was decided: the last first, without what was withdrawn", async () => {
    await done(approve("on-li", "viewer"));
    await done(sendBack("on-strict", "viewer", "Trop long."));
    const decided = await decidedLately(await actor("viewer"));
    expect(decided).toMatchObject([
      {
        postId: "on-strict",
        verdict: "returned",
        comment: "Trop long.",
        status: "changes_requested",
        mine: true,
      },
      { postId: "on-li", verdict: "approved", status: "approved", title: "Rendez-vous au stand H42" },
    ]);
    as("viewer");
    await done(withdrawApproval({ workspace: W, id: decided[1]!.id }));
    expect(await decidedLately(await actor("owner"))).toHaveLength(1);
  });

  test("where no step is left to anybody else, for the owners", async () => {
    await done(setWorkspacePolicy({ workspace: W, version: 1, approval: steps({}) }));
    expect(await waiting("owner")).toMatchObject({ asked: ["on-li"] });
  });
});

describe("policies", () => {
  test("name members alone", async () => {
    const approval = steps({ members: [userOf.viewer, "stranger"] });
    expect(await setWorkspacePolicy({ workspace: W, version: 1, approval })).toMatchObject({
      fields: { "approval.steps.0.members.1": "not_one_of" },
    });
  });

  test("of a version that is no more are not overwritten", async () => {
    await done(setWorkspacePolicy({ workspace: W, version: 1, approval: steps() }));
    expect(await setWorkspacePolicy({ workspace: W, version: 1, approval: steps(DIRECTOR) })).toMatchObject({
      code: "conflict",
    });
  });

  test("are undone like anything else, and leave what was approved", async () => {
    const { change } = await done(setWorkspacePolicy({ workspace: W, version: 1, approval: steps() }));
    await done(edit("on-li", { status: "approved" }));
    await done(undo(change.activityId));
    expect(await status("on-li")).toBe("approved");
    expect(await edit("on-li", { status: "scheduled" })).toMatchObject(refusal("approval_missing"));
  });
});
