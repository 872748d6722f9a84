import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { aPost, aPublication } from "@/db/builders";
import { type Store, type Tx, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { demoWithEveryRole, W } from "@/lib/actions/demo-world";
import { actorIn } from "@/lib/people/actor";
import { userById } from "@/lib/people/repository";
import { calendarData, calendarDays } from "./queries";

vi.mock("@/lib/platform/clock", () => ({ now: () => Date.parse("2026-11-09T08:00:00Z") }));

let store: Store;
let fresh: () => Store;
let owner: string;

beforeAll(async () => {
  ({ fresh, filled: owner } = await storesLike((empty) => empty.write(demoOverYears)));
});
beforeEach(() => {
  store = fresh();
  useStore(store);
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

async function demoOverYears(tx: Tx): Promise<string> {
  const users = await demoWithEveryRole(tx);
  for (const [id, at] of [
    ["long-ago", "2001-03-14T09:00"],
    ["between", "2015-03-14T09:00"],
    ["last-month", "2026-10-01T09:00"],
  ] as const) {
    const { id: postId } = await aPost(tx, { workspaceId: W });
    await aPublication(tx, { workspaceId: W, id, postId, channelId: "li", at });
  }
  return users.owner;
}

const actor = async () => (await actorIn(store.read, (await userById(store.read, owner))!, W))!;
const ids = ({ publications }: { publications: { id: string }[] }) => publications.map(({ id }) => id);

test("without days, the horizon", async () => {
  const data = await calendarData(await actor(), null);
  expect(data.loaded).toEqual(data.frame.horizon);
  expect(
    data.publications.every(({ at }) => at! >= data.loaded.from && at!.slice(0, 10) <= data.loaded.to),
  ).toBe(true);
  expect(data.publications.length).toBeGreaterThan(20);
});

test("days near the horizon are loaded with all that lies between", async () => {
  const data = await calendarData(await actor(), { from: "2026-09-28", to: "2026-10-04" });
  expect(data.loaded).toEqual({ from: "2026-09-28", to: data.frame.horizon.to });
  expect(ids(data)).toContain("last-month");
});

test("an address that names another century does not load all the years to it", async () => {
  const data = await calendarData(await actor(), { from: "2001-03-12", to: "2001-03-18" });
  expect(data.loaded).toEqual(data.frame.horizon);
  expect(ids(data)).toContain("long-ago");
  expect(ids(data)).not.toContain("between");
  expect(data.publications.length).toBeGreaterThan(20);
});

test("later days alone bring those days, the tray, and what is wrong with the plan", async () => {
  const days = await calendarDays(await actor(), { from: "2001-03-12", to: "2001-03-18" });
  expect([days.loaded, ids(days)]).toEqual([{ from: "2001-03-12", to: "2001-03-18" }, ["long-ago"]]);
  expect(days.undated.length + days.looseIdeas.length).toBeGreaterThan(0);
  expect(days.flags.length).toBeGreaterThan(0);
});
