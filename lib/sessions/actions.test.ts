import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { aSession, aUser, BUILT_AT, claimOf } from "@/db/builders";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { session } from "@/lib/actions/test-session";
import { endOtherSessions, endOwnSession } from "./actions";
import { sessionsOf } from "./queries";

vi.mock("@/lib/people/session", async (original) =>
  (await import("@/lib/actions/test-session")).sessionOfTest(original),
);
vi.mock("@/lib/platform/clock", () => ({ now: () => BUILT_AT }));

let store: Store;
let fresh: () => Store;
let ada: string;
let bob: string;

beforeAll(async () => {
  ({
    fresh,
    filled: [ada, bob],
  } = await storesLike((empty) =>
    empty.write(async (tx) => {
      const [one, other] = [await aUser(tx), await aUser(tx)];
      await aSession(tx, one.id, { id: "phone", agent: "Version/19.0 (iPhone) Safari/604" });
      return [one.id, other.id] as const;
    }),
  ));
});
beforeEach(() => {
  store = fresh();
  useStore(store);
  session.claim = claimOf(ada);
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

const listed = async (userId: string) => (await sessionsOf({ userId })).map(({ id }) => id);

test("the present one comes first and is marked", async () => {
  const [first, second] = await sessionsOf({ userId: ada });
  expect(first).toMatchObject({ id: claimOf(ada).sessionId, isThis: true });
  expect(second).toMatchObject({ id: "phone", isThis: false, system: "iPhone" });
});

test("one ends, once, and is listed no more", async () => {
  expect(await endOwnSession({ id: "phone" })).toMatchObject({ ok: true });
  expect(await listed(ada)).toEqual([claimOf(ada).sessionId]);
  expect(await endOwnSession({ id: "phone" })).toMatchObject({ code: "not_found" });
});

test("nobody ends another's, nor by this way the present one", async () => {
  for (const id of [claimOf(bob).sessionId, claimOf(ada).sessionId, "none"])
    expect(await endOwnSession({ id })).toMatchObject({ code: "not_found" });
  expect(await listed(bob)).toHaveLength(1);
  expect(await listed(ada)).toHaveLength(2);
});

test("all others end, and nobody else's", async () => {
  expect(await endOtherSessions({})).toEqual({ ok: true, data: { count: 1 } });
  expect(await listed(ada)).toEqual([claimOf(ada).sessionId]);
  expect(await listed(bob)).toHaveLength(1);
});
