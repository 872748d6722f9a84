// A channel that a scenario dropped sent approved posts back into review as it was adopted, and nobody was told before.

import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { aChannel, aMember, aPost, aPublication, aWorkspace } from "@/db/builders";
import { claimOf } from "@/db/builders/workspace";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { DEMO_NOW, done, W } from "@/lib/actions/demo-world";
import { session } from "@/lib/actions/test-session";
import { undoChange } from "@/lib/activity/actions";
import { approvePost } from "@/lib/approvals/actions";
import type { ApprovalStep } from "@/lib/approvals/vocabulary";
import { frameAt } from "@/lib/calendar/frame";
import { judgedAnew } from "@/lib/flags/judge";
import { actorIn } from "@/lib/people/actor";
import { userById } from "@/lib/people/repository";
import { createPost } from "@/lib/posts/actions";
import { postView } from "@/lib/posts/queries";
import { postById } from "@/lib/posts/repository";
import { adoptScenario } from "../actions";
import { whatIf } from "./queries";

vi.mock("@/lib/people/session", async (original) =>
  (await import("@/lib/actions/test-session")).sessionOfTest(original),
);
vi.mock("@/lib/platform/clock", () => ({ now: () => Date.parse(DEMO_NOW) }));

const step = (name: string, role: ApprovalStep["roles"][number]): ApprovalStep => ({
  name,
  roles: [role],
  members: [],
  outside: false,
});
const ONE = { steps: [step("Direction", "owner")] };
const TWO = { steps: [step("Direction", "owner"), step("Juridique", "manager")] };

/** Each post by the channels that carry it; all of them wait for approval at first. */
const POSTS = {
  both: ["li", "fb"],
  "li-alone": ["li"],
  "fb-alone": ["fb"],
  "li-twice": ["li", "li"],
  "then-free": ["li", "free"],
  waiting: ["li", "fb"],
  begun: ["li", "two"],
};
type PostId = keyof typeof POSTS;

let store: Store;
let fresh: () => Store;
let users: { owner: string; manager: string };

beforeAll(async () => {
  ({ fresh, filled: users } = await storesLike((empty) =>
    empty.write(async (tx) => {
      const of = { workspaceId: W };
      await aWorkspace(tx, { id: W, slug: W, approval: ONE });
      for (const id of ["li", "fb"]) await aChannel(tx, { ...of, id });
      await aChannel(tx, { ...of, id: "free", approval: { steps: [] } });
      await aChannel(tx, { ...of, id: "two", approval: TWO });
      for (const [id, channels] of Object.entries(POSTS)) {
        await aPost(tx, { ...of, id, title: id, status: "in_review" });
        for (const [place, channelId] of channels.entries())
          await aPublication(tx, {
            ...of,
            id: `${id} ${place}`,
            postId: id,
            channelId,
            // So near that a post which is not approved is flagged.
            at: `2026-11-10T${10 + place}:00`,
          });
      }
      const owner = (await aMember(tx, W, "owner")).user.id;
      return { owner, manager: (await aMember(tx, W, "manager")).user.id };
    }),
  ));
});
beforeEach(() => {
  store = fresh();
  useStore(store);
  session.claim = claimOf(users.owner);
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

const owner = async () => (await actorIn(store.read, (await userById(store.read, users.owner))!, W))!;
const statusOf = async (id: string) => (await postById(store.read, W, id))!.status;
const approve = async (...ids: PostId[]) => {
  for (const id of ids) {
    const approval = (await postView(store.read, await owner(), id))!.approval!;
    await done(approvePost({ workspace: W, id, step: approval.next!, digest: approval.digest, comment: "" }));
  }
};
const without = (...ids: string[]) => ids.map((id) => ({ do: "drop_channel" as const, id }));
const shown = async (...ids: string[]) => (await whatIf(await owner(), without(...ids)))!;
const adopt = async (...ids: string[]) =>
  done(adoptScenario({ workspace: W, scenario: without(...ids), seen: (await shown(...ids)).seen }));

/** Which posts that were approved are so no longer. */
async function fallen(approved: readonly PostId[]): Promise<string[]> {
  const rows = await Promise.all(approved.map(async (id) => ({ id, status: await statusOf(id) })));
  return rows.filter(({ status }) => status !== "approved").map(({ id }) => id);
}

const APPROVED = ["both", "li-alone", "fb-alone", "li-twice", "then-free"] as const;

test.each<[string, string[], PostId[]]>([
  // Alone, it is an idea without a place, and the workspace's own approval is asked of it.
  ["one network", ["li"], ["both", "li-alone", "li-twice"]],
  ["the other", ["fb"], ["both", "fb-alone"]],
  ["both at once", ["li", "fb"], ["both", "li-alone", "fb-alone", "li-twice"]],
  ["one on which nothing has to be approved", ["free"], ["then-free"]],
])(
  "without %s, the approvals that lapse are those of which it was said before",
  async (_, drop, expected) => {
    await approve(...APPROVED);
    const told = await shown(...drop);
    expect(told.lapsing.approved).toBe(expected.length);
    expect(expected).toEqual(expect.arrayContaining(told.lapsing.first.map(({ id }) => id)));
    await adopt(...drop);
    expect((await fallen(APPROVED)).toSorted()).toEqual(expected.toSorted());
  },
);

test("undone, they are approved again", async () => {
  await approve(...APPROVED);
  const { change } = await adopt("li");
  await done(undoChange({ workspace: W, activityId: change.activityId! }));
  expect(await fallen(APPROVED)).toEqual([]);
});

test("a first approval of two that has to be given again is told apart; one that nobody gave is not told", async () => {
  await approve("begun");
  expect((await shown("li")).lapsing).toMatchObject({ approved: 0, begun: 1, first: [{ id: "begun" }] });
  await adopt("li");
  expect((await postView(store.read, await owner(), "begun"))!.approval!.next).toBe(1);
});

test("the flags that are shown are those of posts that wait again", async () => {
  await approve(...APPROVED);
  const told = await shown("li");
  expect(told.flags.came.map(({ rule }) => rule)).toContain("workflow.unapproved");
  await adopt("li");
  const frame = await frameAt(store.read, await owner(), Date.parse(DEMO_NOW));
  expect((await judgedAnew(store.read, W, frame, null)).flags.length).toBe(told.flags.after);
});

describe("what was seen", () => {
  test("is no longer so once one more is approved: adopting is refused, and nothing is written", async () => {
    await approve("both");
    const { seen } = await shown("li");
    await approve("li-alone");
    expect(await adoptScenario({ workspace: W, scenario: without("li"), seen })).toMatchObject({
      code: "conflict",
      message: "what_if_changed",
    });
    expect(await fallen(["both", "li-alone"])).toEqual([]);
  });

  test("does not mind a post elsewhere", async () => {
    await approve("both");
    const { seen } = await shown("li");
    await approve("fb-alone");
    await done(createPost({ workspace: W, title: "Salon", publications: [{ channelId: "fb", at: null }] }));
    await done(adoptScenario({ workspace: W, scenario: without("li"), seen }));
  });
});
