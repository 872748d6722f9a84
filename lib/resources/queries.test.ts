import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { claimOf } from "@/db/builders";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { DEMO_NOW, demoWithEveryRole, done, W } from "@/lib/actions/demo-world";
import { session } from "@/lib/actions/test-session";
import { createCampaign, deleteCampaign, editCampaign } from "@/lib/campaigns/actions";
import { createChannel, editChannel } from "@/lib/channels/actions";
import { actorIn } from "@/lib/people/actor";
import { userById } from "@/lib/people/repository";
import type { Role } from "@/lib/people/vocabulary";
import { createPost, editPost } from "@/lib/posts/actions";
import { postById } from "@/lib/posts/repository";
import { resourcesOf } from "./queries";

vi.mock("@/lib/people/session", async (original) =>
  (await import("@/lib/actions/test-session")).sessionOfTest(original),
);
vi.mock("@/lib/platform/clock", () => ({ now: () => Date.parse(DEMO_NOW) }));

let store: Store;
let fresh: () => Store;
let userOf: Record<Role, string>;

beforeAll(async () => {
  ({ fresh, filled: userOf } = await storesLike((empty) => empty.write(demoWithEveryRole)));
});
beforeEach(() => {
  store = fresh();
  useStore(store);
  session.claim = claimOf(userOf.owner);
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

const as = async (role: Role) => (await actorIn(store.read, (await userById(store.read, userOf[role]))!, W))!;
const resources = async (role: Role = "owner") => (await resourcesOf(await as(role))).resources;
const none = { images: 0, sponsoring: 0, prizes: 0, other: 0, unsaid: 0 };

/** A post that costs, dated on these days; its id. */
async function aCost(
  patch: { cost: number; costKind?: "images" | "prizes"; campaignId?: string; status?: "failed" },
  ...days: string[]
): Promise<string> {
  const publications = days.map((day) => ({ channelId: "li", at: `${day}T09:00` }));
  const { postId } = await done(createPost({ workspace: W, title: "Dépense", publications }));
  await done(editPost({ workspace: W, id: postId, version: 1, patch }));
  return postId;
}

describe("money", () => {
  test("of a campaign by kind, whatever the days; failed posts cost nothing", async () => {
    const campaign = { name: "Pleine", budget: 900, money: { images: 400, prizes: 500 } };
    const { id } = await done(createCampaign({ workspace: W, campaign }));
    await aCost({ cost: 120.1, costKind: "images", campaignId: id }, "2026-11-12");
    await aCost({ cost: 120.2, costKind: "images", campaignId: id }, "2025-01-12");
    await aCost({ cost: 50, costKind: "prizes", campaignId: id });
    await aCost({ cost: 7, campaignId: id });
    await aCost({ cost: 1_000, campaignId: id, status: "failed" });
    const row = (await resources()).money.campaigns.find((one) => one.id === id)!;
    expect(row.byKind).toEqual({ ...none, images: expect.closeTo(240.3, 9), prizes: 50, unsaid: 7 });
    expect(row.sum).toBeCloseTo(297.3, 9);
  });

  test("of a month: each post once, in the month in which it first appears", async () => {
    const before = (await resources()).money.month;
    await aCost({ cost: 10, costKind: "images" }, "2026-11-12", "2026-11-20");
    await aCost({ cost: 20 }, "2026-10-30", "2026-11-20");
    await aCost({ cost: 40 }, "2026-12-01");
    await aCost({ cost: 80 });
    const { month } = (await resources()).money;
    expect(month.spent - before.spent).toBe(10);
    expect(month.outside.byKind.images - before.outside.byKind.images).toBe(10);
  });

  test("of posts whose campaign went is spent outside of campaigns", async () => {
    const { id } = await done(createCampaign({ workspace: W, campaign: { name: "Brève" } } as never));
    await aCost({ cost: 33, campaignId: id }, "2026-11-12");
    const before = (await resources()).money.month.outside.sum;
    await done(deleteCampaign({ workspace: W, id, version: 1 }));
    expect((await resources()).money.month.outside.sum - before).toBe(33);
  });

  test("a cost that goes takes its kind along", async () => {
    const id = await aCost({ cost: 10, costKind: "images" });
    await done(editPost({ workspace: W, id, version: 2, patch: { cost: 0 } }));
    expect(await postById(store.read, W, id)).toMatchObject({ cost: 0, costKind: null });
  });
});

describe("the split of a budget", () => {
  const split = { images: 300, sponsoring: 300 };
  const above = (excess: number) => ({ code: "refused", message: "campaign_split", values: { excess } });

  test("is no more than the budget, and says by how much it is", async () => {
    const campaign = { name: "Trop", budget: 500, money: split };
    expect(await createCampaign({ workspace: W, campaign })).toMatchObject(above(100));
  });

  test("holds a budget that is lowered", async () => {
    const campaign = { name: "Juste", budget: 600, money: split };
    const { id } = await done(createCampaign({ workspace: W, campaign }));
    expect(await editCampaign({ workspace: W, id, version: 1, patch: { budget: 599.5 } })).toMatchObject(
      above(0.5),
    );
    await done(editCampaign({ workspace: W, id, version: 1, patch: { budget: null } }));
  });

  test.each([
    ["an unknown kind", { food: 5 }],
    ["less than nothing", { images: -1 }],
    ["no number", { images: "5" }],
  ])("is not %s", async (_, money) => {
    expect(
      await createCampaign({ workspace: W, campaign: { name: "X", budget: 5, money } } as never),
    ).toMatchObject({
      code: "invalid",
    });
  });
});

describe("people", () => {
  test("a viewer reads all of it and edits nobody's hours; a contributor their own", async () => {
    const { people } = await resources("viewer");
    expect(people.length).toBeGreaterThan(0);
    expect(people.some(({ mayEdit }) => mayEdit)).toBe(false);
    const own = (await resources("contributor")).people.filter(({ mayEdit }) => mayEdit);
    expect(own).toMatchObject([{ id: "ines", isSelf: true }]);
    expect((await resources("manager")).people.every(({ mayEdit }) => mayEdit)).toBe(true);
  });
});

describe("channels", () => {
  test("are averaged over the days on which they are active: what stands before or in a pause is not counted", async () => {
    const days = ["2026-11-12", "2026-11-17", "2026-11-26", "2026-12-01"];
    const network = "bluesky";
    const { id } = await done(createChannel({ workspace: W, channel: { name: "Neuf", network } }));
    const publications = days.map((day) => ({ channelId: id, at: `${day}T09:00` }));
    const { postId } = await done(createPost({ workspace: W, title: "Salon", publications }));
    await done(editPost({ workspace: W, id: postId, version: 1, patch: { status: "draft" } }));
    const means = async () => (await resources()).channels.find((one) => one.id === id)!;
    expect(await means()).toMatchObject({ planned: 1, counted: null });
    const patch = { activeFrom: "2026-11-16", pauses: [{ from: "2026-11-23", to: "2026-11-29" }] };
    await done(editChannel({ workspace: W, id, version: 1, patch }));
    expect(await means()).toMatchObject({ planned: 1, counted: { days: 14 } });
  });
});
