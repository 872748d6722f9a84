import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { aUser } from "@/db/builders";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { SESSION_MS } from "@/lib/sessions/open";
import { openSessionsOf, sessionById } from "@/lib/sessions/repository";
import { hashPassword, passwordFits } from "./password";
import { updateUser, userById } from "./repository";
import { signInWithPassword } from "./sign-in";

const clock = vi.hoisted(() => ({ at: 0 }));
vi.mock("@/lib/platform/clock", () => ({ now: () => clock.at }));
// The passwords are real; a fast stand-in for argon2 keeps hundreds of guesses short.
vi.mock("./password", () => ({
  hashPassword: async (password: string) => `hash of ${password}`,
  passwordFits: vi.fn(async (stored: string | null, password: string) => stored === `hash of ${password}`),
}));

const LUCIE = "lucie@lemoine.example";
const PASSWORD = "marron chaud d’automne";
const MINUTE = 60_000;

let store: Store;
let fresh: () => Store;
let id: string;

beforeAll(async () => {
  const passwordHash = await hashPassword(PASSWORD);
  ({ fresh, filled: id } = await storesLike((empty) =>
    empty.write(async (tx) => (await aUser(tx, { email: LUCIE, name: "Lucie", passwordHash })).id),
  ));
});
beforeEach(() => {
  store = fresh();
  useStore(store);
  clock.at = Date.parse("2026-11-09T08:00:00Z");
  vi.mocked(passwordFits).mockClear();
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

const SIGNED_IN = { ok: true, name: "Lucie", sessionVersion: 1 };
const WRONG = { ok: false, why: "wrong" };
const LIMITED = { ok: false, why: "rate_limited" };

async function guesses(count: number, email = LUCIE, source: string | null = null) {
  const answers = [];
  for (let n = 0; n < count; n++) answers.push(await signInWithPassword(email, `guess ${n}`, source));
  return answers;
}

test("the right password opens, whatever the case of the address and the spaces around it", async () => {
  expect(await signInWithPassword(LUCIE, PASSWORD, null)).toMatchObject({ ...SIGNED_IN, userId: id });
  expect(await signInWithPassword(`  ${LUCIE.toUpperCase()} `, PASSWORD, null)).toMatchObject(SIGNED_IN);
  expect(await signInWithPassword(LUCIE, `${PASSWORD} `, null)).toEqual(WRONG);
});

test("the session that is opened is of the account's present version", async () => {
  await store.write((tx) => updateUser(tx, id, 1, { sessionVersion: 7 }));
  expect(await signInWithPassword(LUCIE, PASSWORD, null)).toMatchObject({ sessionVersion: 7 });
});

describe("a session of its own", () => {
  const open = async (agent?: string) => {
    const answer = await signInWithPassword(LUCIE, PASSWORD, null, agent);
    if (!answer.ok) throw new Error(answer.why);
    return (await sessionById(store.read, answer.sessionId))!;
  };

  test("is made for each browser, with what it says it is, cut short", async () => {
    const [one, two] = [await open("Mozilla/5.0"), await open("x".repeat(5_000))];
    expect(one).toMatchObject({ userId: id, agent: "Mozilla/5.0", createdAt: clock.at, endedAt: null });
    expect(two.agent).toBe("x".repeat(300));
    expect(two.id).not.toBe(one.id);
  });

  test("goes a month after it was last seen", async () => {
    const old = await open();
    clock.at += SESSION_MS + 1;
    const young = await open();
    expect(await sessionById(store.read, old.id)).toBeNull();
    expect((await openSessionsOf(store.read, id, 0)).map((row) => row.id)).toEqual([young.id]);
  });

  test("is not made by a wrong password", async () => {
    const before = await openSessionsOf(store.read, id, 0);
    await guesses(3);
    expect(await openSessionsOf(store.read, id, 0)).toEqual(before);
  });
});

describe("guesses at an address", () => {
  test("after ten, even the right password waits a quarter of an hour", async () => {
    expect(await guesses(10)).toEqual(Array(10).fill(WRONG));
    expect(await signInWithPassword(LUCIE, PASSWORD, null)).toEqual(LIMITED);
    clock.at += 15 * MINUTE - 1;
    expect(await signInWithPassword(LUCIE, PASSWORD, null)).toEqual(LIMITED);
    clock.at += 1;
    expect(await signInWithPassword(LUCIE, PASSWORD, null)).toMatchObject(SIGNED_IN);
  });

  test("knocking on a closed door does not keep it closed", async () => {
    await guesses(10);
    clock.at += 10 * MINUTE;
    expect(await guesses(5)).toEqual(Array(5).fill(LIMITED));
    clock.at += 5 * MINUTE;
    expect(await signInWithPassword(LUCIE, PASSWORD, null)).toMatchObject(SIGNED_IN);
  });

  test("sent together they are counted one by one", async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => signInWithPassword(LUCIE, `guess ${n}`, null)),
    );
    expect(answers.filter(({ ok }) => ok)).toEqual([]);
    expect(answers.filter((answer) => !answer.ok && answer.why === "wrong")).toHaveLength(10);
    expect(passwordFits).toHaveBeenCalledTimes(10);
  });

  test("who gets in begins anew, and another address is not concerned", async () => {
    await guesses(9);
    expect(await signInWithPassword(LUCIE, PASSWORD, null)).toMatchObject(SIGNED_IN);
    await guesses(10);
    expect(await guesses(1, "marc@lemoine.example")).toEqual([WRONG]);
  });
});

test("an address that nobody has takes the same path and ends at the same limit", async () => {
  const answers = await guesses(11, "personne@lemoine.example");
  expect(answers).toEqual([...Array(10).fill(WRONG), LIMITED]);
  expect(vi.mocked(passwordFits).mock.calls).toEqual(
    Array.from({ length: 10 }, (_, n) => [null, `guess ${n}`]),
  );
});

describe("guesses from one source", () => {
  const names = Array.from({ length: 25 }, (_, n) => `somebody-${n}@lemoine.example`);

  test("after a hundred, at whatever addresses, it waits; others go on", async () => {
    for (const name of names) await guesses(4, name, "203.0.113.7");
    expect(await signInWithPassword(LUCIE, PASSWORD, "203.0.113.7")).toEqual(LIMITED);
    expect(await signInWithPassword(LUCIE, PASSWORD, "203.0.113.8")).toMatchObject(SIGNED_IN);
  });

  test("people who sign in from one office do not use it up", async () => {
    for (let n = 0; n < 120; n++)
      expect(await signInWithPassword(LUCIE, PASSWORD, "203.0.113.7")).toMatchObject(SIGNED_IN);
    for (const name of names) await guesses(3, name, "203.0.113.7");
    expect(await signInWithPassword(LUCIE, PASSWORD, "203.0.113.7")).toMatchObject(SIGNED_IN);
  });
});

test("nothing of the address is kept, only its digest", async () => {
  await guesses(2);
  const kept = await store.read.db.all<Record<string, unknown>>("select * from sign_in_attempts" as never);
  expect(kept).toHaveLength(2);
  expect(JSON.stringify(kept)).not.toContain("lucie");
  expect((await userById(store.read, id))!.version).toBe(1);
});
