import fc from "fast-check";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { aChannel, aMember, aPost, aPublication, aWorkspace, claimOf } from "@/db/builders";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { session } from "@/lib/actions/test-session";
import { redoChange, undoChange } from "@/lib/activity/actions";
import { ROLES, type Role } from "@/lib/people/vocabulary";
import { POST_STATUSES } from "@/lib/plan/vocabulary";
import type { Result } from "@/lib/platform/result";
import { binPost, createPost, duplicatePost, editPost, restorePost } from "@/lib/posts/actions";
import { allPosts, postById } from "@/lib/posts/repository";
import { editPublication, movePublication, placePost, removePublication } from "@/lib/publications/actions";
import { publicationsOf } from "@/lib/publications/repository";
import { workspaceById } from "@/lib/workspaces/repository";
import { approvePost, returnPost, submitForReview, withdrawApproval } from "./actions";
import { verdictsOf } from "./repository";
import { isGuarded } from "./rules";
import { approvalState, isComplete } from "./state";

// Whatever people do, in whatever order and undone however often: nothing stands approved without its approvals.

vi.mock("@/lib/people/session", async (original) =>
  (await import("@/lib/actions/test-session")).sessionOfTest(original),
);

const W = "w";
const CHANNELS = ["one", "two", "none"] as const;
const POSTS = ["p", "q"] as const;
const step = (roles: Role[]) => ({ name: "Direction", roles, members: [], outside: false });

let store: Store;
let fresh: () => Store;
let userOf: Record<Role, string>;

beforeAll(async () => {
  ({ fresh, filled: userOf } = await storesLike((empty) =>
    empty.write(async (tx) => {
      const of = { workspaceId: W };
      await aWorkspace(tx, { id: W, slug: W, approval: { steps: [step(["viewer", "contributor"])] } });
      await aChannel(tx, { ...of, id: "one" });
      const two = { steps: [step(["viewer", "editor"]), step(["manager", "viewer"])] };
      await aChannel(tx, { ...of, id: "two", approval: two });
      await aChannel(tx, { ...of, id: "none", approval: { steps: [] } });
      const ids = {} as Record<Role, string>;
      for (const role of ROLES) ids[role] = (await aMember(tx, W, role)).user.id;
      for (const [index, id] of POSTS.entries()) {
        await aPost(tx, { ...of, id, status: "in_review", createdBy: ids.contributor });
        await aPublication(tx, { ...of, postId: id, channelId: CHANNELS[index]! });
      }
      return ids;
    }),
  ));
});
afterEach(() => useStore(undefined));

const anyPost = fc.constantFrom(...POSTS);
const anyChannel = fc.constantFrom(...CHANNELS);
const anyText = fc.constantFrom("Un", "Deux");
const verb = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant("approve" as const), post: anyPost }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("undo" as const), redo: fc.boolean() }) },
  fc.record({ do: fc.constant("return" as const), post: anyPost }),
  fc.record({ do: fc.constant("submit" as const), post: anyPost }),
  fc.record({ do: fc.constant("withdraw" as const), post: anyPost }),
  fc.record({ do: fc.constant("status" as const), post: anyPost, to: fc.constantFrom(...POST_STATUSES) }),
  fc.record({ do: fc.constant("text" as const), post: anyPost, text: anyText }),
  fc.record({ do: fc.constant("wording" as const), post: anyPost, text: anyText }),
  fc.record({ do: fc.constant("place" as const), post: anyPost, channel: anyChannel }),
  fc.record({ do: fc.constant("move" as const), post: anyPost, channel: anyChannel }),
  fc.record({ do: fc.constant("remove" as const), post: anyPost }),
  fc.record({ do: fc.constant("bin" as const), post: anyPost }),
  fc.record({ do: fc.constant("duplicate" as const), post: anyPost }),
  fc.record({ do: fc.constant("create" as const), channel: anyChannel }),
);
type Verb = typeof verb extends fc.Arbitrary<infer V> ? V : never;
const someone = fc.constantFrom(...ROLES);

const APPROVED_THEN_EDITED: [Role, Verb][] = [
  ["viewer", { do: "approve", post: "p" }],
  ["editor", { do: "text", post: "p", text: "Un" }],
];

test("nothing stands approved or scheduled without the approvals of its present content", async () => {
  const reached = { approved: 0, fellBack: 0 };
  const acts = fc.array(fc.tuple(someone, verb), { minLength: 4, maxLength: 24 });
  await fc.assert(
    fc.asyncProperty(acts, async (sequence) => {
      store = fresh();
      useStore(store);
      await play(sequence, reached).finally(() => store.close());
    }),
    // The first by hand: chance does not always edit what it approved.
    { numRuns: 40, examples: [[APPROVED_THEN_EDITED]] },
  );
  // Else it would have shown nothing.
  expect(reached.approved).toBeGreaterThan(3);
  expect(reached.fellBack).toBeGreaterThan(0);
}, 60_000);

async function play(
  sequence: readonly (readonly [Role, Verb])[],
  reached: { approved: number; fellBack: number },
) {
  const mine = new Map<Role, string[]>(ROLES.map((role) => [role, []]));
  for (const [role, act] of sequence) {
    session.claim = claimOf(userOf[role]);
    const before = await guardedPosts();
    const answer = await carry(act, mine.get(role)!);
    expect(answer?.ok === false && answer.code).not.toBe("unexpected");
    if (answer?.ok && answer.data.change?.activityId) mine.get(role)!.push(answer.data.change.activityId);
    const after = await guardedPosts();
    if (after.some((id) => !before.includes(id))) reached.approved++;
    if (act.do === "text" && before.some((id) => !after.includes(id))) reached.fellBack++;
    await expectApproved();
  }
}

const guardedPosts = async () =>
  (await allPosts(store.read, W)).filter(({ status }) => isGuarded(status)).map(({ id }) => id);

async function expectApproved() {
  const workspace = (await workspaceById(store.read, W))!;
  for (const post of await allPosts(store.read, W)) {
    const state = await approvalState(store.read, workspace, post);
    if (isGuarded(post.status) && state) expect(isComplete(state), `${post.id} is ${post.status}`).toBe(true);
  }
}

type Answer = Result<{ change?: { activityId: string | null } }> | null;

async function carry(act: Verb, mine: string[]): Promise<Answer> {
  if (act.do === "create") {
    const publications = [{ channelId: act.channel, at: null }];
    return createPost({ workspace: W, title: "Neuf", status: "approved", publications } as never);
  }
  if (act.do === "undo") {
    const activityId = mine.at(-1);
    return activityId ? (act.redo ? redoChange : undoChange)({ workspace: W, activityId }) : null;
  }
  const post = (await postById(store.read, W, act.post))!;
  const named = { workspace: W, id: post.id, version: post.version };
  const [publication] = await publicationsOf(store.read, W, post.id);
  const there = publication && { workspace: W, id: publication.id, version: publication.version };
  switch (act.do) {
    case "approve":
    case "return": {
      const state = await approvalState(store.read, (await workspaceById(store.read, W))!, post);
      const read = { workspace: W, id: post.id, step: 1, digest: state?.digest ?? "none", comment: "Vu" };
      const next = { ...read, step: Math.min(2, (state?.standing.length ?? 0) + 1) };
      return act.do === "approve" ? approvePost(next) : returnPost(next);
    }
    case "submit":
      return submitForReview(named);
    case "withdraw": {
      const last = (await verdictsOf(store.read, W, post.id)).at(-1);
      return last ? withdrawApproval({ workspace: W, id: last.id }) : null;
    }
    case "status":
      return editPost({ ...named, patch: { status: act.to } });
    case "text":
      return editPost({ ...named, patch: { text: act.text } });
    case "wording":
      return there ? editPublication({ ...there, patch: { text: act.text } }) : null;
    case "place":
      return placePost({ workspace: W, postId: post.id, channelId: act.channel, at: null });
    case "move":
      return there ? movePublication({ ...there, at: null, channelId: act.channel }) : null;
    case "remove":
      return there ? removePublication(there) : null;
    case "bin":
      return post.deletedAt === null ? binPost(named) : restorePost(named);
    case "duplicate":
      return duplicatePost({ workspace: W, id: post.id });
  }
}
