import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { DEMO_NOW, demoWithEveryRole, W } from "@/lib/actions/demo-world";
import { Ledger } from "@/lib/activity/ledger";
import { actorIn } from "@/lib/people/actor";
import { userById } from "@/lib/people/repository";
import { allPublications } from "@/lib/publications/repository";
import { dropChannel } from "./drop";
import { carriedOn, channelById } from "./repository";
import { LASTING, leavingFrom } from "./rules";

const at = Date.parse(DEMO_NOW);
let store: Store;
let fresh: () => Store;
let manager: string;

beforeAll(async () => {
  const made = await storesLike((empty) => empty.write(demoWithEveryRole));
  [fresh, manager] = [made.fresh, made.filled.manager];
});
beforeEach(() => {
  store = fresh();
  useStore(store);
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

async function drop(id: string, isLasting: boolean) {
  const actor = (await actorIn(store.read, (await userById(store.read, manager))!, W))!;
  return store.write(async (tx) => {
    const ledger = new Ledger(tx, W, at, actor.userId);
    const refusal = await dropChannel({ tx, actor, at, ledger }, id, isLasting);
    return { refusal, changes: ledger.changes, subject: ledger.subject };
  });
}

const carried = () => carriedOn(store.read, W, "li");
const elsewhere = async () =>
  (await allPublications(store.read, W)).filter(({ channelId }) => channelId !== "li");

test("a channel with a past rests with what was out or failed, and loses the rest", async () => {
  const [before, others] = [await carried(), await elsewhere()];
  const { published, leaving } = leavingFrom(before);
  expect([published > 0, leaving > 0]).toEqual([true, true]);
  const { refusal, changes, subject } = await drop("li", true);
  expect(refusal).toBeNull();
  expect(subject).toEqual({ type: "channel", id: "li" });
  expect(changes.filter(({ entity }) => entity === "publication")).toHaveLength(leaving);
  expect(await carried()).toEqual(before.filter(({ status }) => LASTING.has(status)));
  expect(await channelById(store.read, W, "li")).toMatchObject({ presence: "minimal", deletedAt: null });
  expect(await elsewhere()).toEqual(others);
});

test("a channel without one goes into the bin with all that it carries, and nothing else goes", async () => {
  const others = await elsewhere();
  expect((await drop("li", false)).refusal).toBeNull();
  expect(await carried()).toEqual([]);
  expect(await channelById(store.read, W, "li")).toMatchObject({ deletedAt: at });
  expect(await elsewhere()).toEqual(others);
});
