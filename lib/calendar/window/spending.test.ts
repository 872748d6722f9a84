import { afterEach, beforeEach, expect, test } from "vitest";
import { aCampaign, aPost, aWorkspace } from "@/db/builders";
import type { Store } from "@/db/store";
import { freshStore } from "@/db/test-support";
import { unreadSpending } from "./spending";

let store: Store;
beforeEach(() => {
  store = freshStore();
});
afterEach(() => store.close());

const spending = async (costs: number[], read: { cost: number; status?: "draft" | "failed" }[] = []) => {
  const workspaceId = await store.write(async (tx) => {
    const { id } = await aWorkspace(tx);
    await aCampaign(tx, { workspaceId: id, id: "k" });
    for (const cost of costs) await aPost(tx, { workspaceId: id, campaignId: "k", cost });
    return id;
  });
  const posts = read.map((each, place) => ({ ...each, id: `p${place}`, campaign: "k" }));
  return unreadSpending(store.read, workspaceId, "k", posts as never);
};
const amounts = (posts: { cost: number }[]) => posts.map(({ cost }) => cost).sort((a, b) => a - b);

test("whole amounts are one, the others stay as they are, and what was read is not counted twice", async () => {
  expect(amounts(await spending([100, 100, 50, 0.1, 0.1, 0]))).toEqual([0.1, 0.1, 250]);
  expect(amounts(await spending([100, 100, 0.1, 0.1], [{ cost: 100 }, { cost: 0.1 }]))).toEqual([0.1, 100]);
  expect(amounts(await spending([100], [{ cost: 100, status: "failed" }]))).toEqual([100]);
  expect(await spending([100], [{ cost: 100 }])).toEqual([]);
});

// As ideas they were the first that a fix would have given a day: there is no such post.
test("they are nothing that anybody could plan", async () => {
  const posts = await spending([100, 0.1]);
  expect(posts.map(({ id, status, publications }) => [id[0], status, publications])).toEqual([
    ["\0", "published", []],
    ["\0", "published", []],
  ]);
});
