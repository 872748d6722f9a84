import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { aChannel, aMember, aPost, aPublication, aWorkspace } from "@/db/builders";
import { claimOf } from "@/db/builders/workspace";
import { type Store, useStore } from "@/db/store";
import { freshStore } from "@/db/test-support";
import { DEMO_NOW, done, W } from "@/lib/actions/demo-world";
import { session } from "@/lib/actions/test-session";
import { approvePost } from "@/lib/approvals/actions";
import { actorIn } from "@/lib/people/actor";
import { userById } from "@/lib/people/repository";
import { postView } from "@/lib/posts/queries";
import { postById } from "@/lib/posts/repository";
import { startFrame } from "../queries";
import { answerNetworks } from "./actions";
import { networksView } from "./queries";

vi.mock("@/lib/people/session", async (original) =>
  (await import("@/lib/actions/test-session")).sessionOfTest(original),
);
vi.mock("@/lib/platform/clock", () => ({ now: () => Date.parse(DEMO_NOW) }));

let store: Store;
let userId: string;

beforeEach(async () => {
  store = freshStore();
  useStore(store);
  userId = await store.write(async (tx) => {
    const step = { name: "Direction", roles: ["owner" as const], members: [], outside: false };
    await aWorkspace(tx, { id: W, slug: W, approval: { steps: [step] } });
    for (const id of ["li", "fb"]) await aChannel(tx, { workspaceId: W, id });
    await aPost(tx, { workspaceId: W, id: "both", title: "Salon", status: "in_review" });
    for (const channelId of ["li", "fb"])
      await aPublication(tx, {
        workspaceId: W,
        id: channelId,
        postId: "both",
        channelId,
        at: "2026-11-20T10:00",
      });
    return (await aMember(tx, W, "owner")).user.id;
  });
  session.claim = claimOf(userId);
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

const owner = async () => (await actorIn(store.read, (await userById(store.read, userId))!, W))!;
const view = async () => {
  const actor = await owner();
  return networksView(actor, await startFrame(actor), "fr");
};
const lapsing = async () => Object.fromEntries((await view()).channels.map((one) => [one.id, one.lapsing]));

// A channel that was left sent approved posts back into review, and nobody was told before.
test("a channel says which approvals end with it, and they do", async () => {
  expect(await lapsing()).toEqual({ li: 0, fb: 0 });
  const approval = (await postView(store.read, await owner(), "both"))!.approval!;
  await done(
    approvePost({ workspace: W, id: "both", step: approval.next!, digest: approval.digest, comment: "" }),
  );
  expect(await lapsing()).toEqual({ li: 1, fb: 1 });

  const { people, money } = await view();
  await done(
    answerNetworks({
      workspace: W,
      people: { added: [], changed: [], removed: [], self: null },
      money,
      channels: { added: [], changed: [], removed: [{ id: "li", version: 1, carried: 1 }] },
    }),
  );
  expect(people).toEqual([]);
  expect(await postById(store.read, W, "both")).toMatchObject({ status: "in_review" });
});
