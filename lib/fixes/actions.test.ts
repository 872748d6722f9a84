import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { claimOf } from "@/db/builders";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { demoWithEveryRole, done, W } from "@/lib/actions/demo-world";
import { session } from "@/lib/actions/test-session";
import { undoChange } from "@/lib/activity/actions";
import { frameAt } from "@/lib/calendar/frame";
import { judgedAnew } from "@/lib/flags/judge";
import { actorIn } from "@/lib/people/actor";
import { userById } from "@/lib/people/repository";
import type { Role } from "@/lib/people/vocabulary";
import { type Flag, flagIdentity, SEVERITIES } from "@/lib/plan/flag";
import { applyFix } from "./actions";
import { keyOf, workbench } from "./offer";
import { fixesOfFlag, fixesOfPlan } from "./queries";

vi.mock("@/lib/people/session", async (original) =>
  (await import("@/lib/actions/test-session")).sessionOfTest(original),
);
const NOW = Date.parse("2026-11-09T08:00:00Z");
vi.mock("@/lib/platform/clock", () => ({ now: () => NOW }));

let store: Store;
let fresh: () => Store;
let userOf: Record<Role, string>;

beforeAll(async () => {
  ({ fresh, filled: userOf } = await storesLike((empty) => empty.write(demoWithEveryRole)));
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
const actor = async (role: Role = "owner") =>
  (await actorIn(store.read, (await userById(store.read, userOf[role]))!, W))!;
const named = ({ rule, subject, from, to, publications }: Flag) => ({
  rule,
  subject,
  from,
  to,
  publications,
});

/** The flags as the rows have them, whatever is kept in memory. */
async function flagsNow(): Promise<readonly Flag[]> {
  const frame = await frameAt(store.read, await actor(), NOW);
  return (await judgedAnew(store.read, W, frame, null)).flags;
}

test("each fix that is offered for the demo keeps its promise in the database, and is taken back in one step", async () => {
  const before = await flagsNow();
  const rank = ({ severity }: Flag) => SEVERITIES.indexOf(severity);
  const seen: string[] = [];
  for (const flag of before) {
    const bench = await workbench(store.read, await actor(), NOW);
    for (const fix of bench.fixesFor(flag)) {
      const { change } = await done(applyFix({ workspace: W, flag: named(flag), key: keyOf(fix) }));
      seen.push(fix.kind);
      const after = await flagsNow();
      const known = new Set(before.map(flagIdentity));
      expect(after.map(flagIdentity), `${flag.rule}: ${fix.kind}`).not.toContain(flagIdentity(flag));
      expect(after.filter((other) => !known.has(flagIdentity(other)) && rank(other) <= rank(flag))).toEqual(
        [],
      );
      await done(undoChange({ workspace: W, activityId: change.activityId! }));
      expect(await flagsNow(), `${fix.kind}, undone`).toEqual(before);
    }
  }
  expect(new Set(seen).size).toBeGreaterThan(5);
}, 120_000);

test("what was offered a minute ago is not carried out in a plan that has changed", async () => {
  const crowded = (await flagsNow()).find(({ rule }) => rule === "cadence.over-posting")!;
  const [fix] = (await fixesOfFlag(await actor(), named(crowded)))!;
  await done(applyFix({ workspace: W, flag: named(crowded), key: fix!.key }));
  expect(await applyFix({ workspace: W, flag: named(crowded), key: fix!.key })).toMatchObject({
    ok: false,
    code: "conflict",
    message: "flag_gone",
  });
  const other = (await flagsNow()).find(({ rule }) => rule === "cadence.silence")!;
  expect(await applyFix({ workspace: W, flag: named(other), key: "nonsense" })).toMatchObject({
    ok: false,
    code: "conflict",
    message: "fix_gone",
  });
});

test("what only those who configure may do is offered to nobody else", async () => {
  const offers = async (role: Role) => {
    const bench = await workbench(store.read, await actor(role), NOW);
    return bench.flags.flatMap((flag) => bench.fixesFor(flag)).flatMap(({ changes }) => changes);
  };
  expect((await offers("editor")).filter(({ change }) => change === "set-channel")).toEqual([]);
});

test("mending everything is told beforehand, and going through it step by step ends where it was told", async () => {
  const told = await fixesOfPlan(await actor());
  expect(told.length).toBeGreaterThan(4);
  let carriedOut = 0;
  for (const { flag } of told) {
    const [fix] = (await fixesOfFlag(await actor(), named(flag))) ?? [];
    if (!fix) continue;
    await done(applyFix({ workspace: W, flag: named(flag), key: fix.key }));
    carriedOut += 1;
  }
  expect(carriedOut).toBe(told.length);
  const left = new Set((await flagsNow()).map(flagIdentity));
  expect(told.filter(({ flag }) => left.has(flagIdentity(flag)))).toEqual([]);
}, 60_000);
