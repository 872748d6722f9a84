import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { claimOf } from "@/db/builders";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { DEMO_NOW, demoWithEveryRole, done, W } from "@/lib/actions/demo-world";
import { session } from "@/lib/actions/test-session";
import { undoChange } from "@/lib/activity/actions";
import { actorIn } from "@/lib/people/actor";
import { userById } from "@/lib/people/repository";
import type { Role } from "@/lib/people/vocabulary";
import { exportedPlan } from "@/lib/workspaces/queries";
import { editContributor, handOver } from "./actions";
import { handedAssignments, handedMonitors, isHandedEvent } from "./handing";
import { handOverPreview } from "./queries";
import { contributorById } from "./repository";

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
  as("manager");
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

const as = (role: Role) => {
  session.claim = claimOf(userOf[role]);
};
const ALL = { from: "ines", to: "thomas", since: null, assignments: true, events: true, channels: true };
const handing = (over: Partial<typeof ALL> | { since: string } = {}) => ({ workspace: W, ...ALL, ...over });
const actor = async () => (await actorIn(store.read, (await userById(store.read, userOf.manager))!, W))!;
const plan = async () => JSON.parse(await exportedPlan(await actor(), "document"));

/** How much of the plan names somebody: open assignments, events to come, channels. */
async function entrustedTo(id: string) {
  const { posts, events, channels } = await plan();
  type Assigned = { assignments?: { contributor: string; done?: boolean }[]; status: string };
  return {
    assignments: (posts as Assigned[])
      .filter(({ status }) => !["published", "failed", "cancelled"].includes(status))
      .flatMap(({ assignments = [] }) => assignments)
      .filter(({ contributor, done: isDone }) => contributor === id && !isDone).length,
    events: (events as { owner?: string; end: string }[]).filter(
      ({ owner, end }) => owner === id && end >= "2026-11-09",
    ).length,
    channels: (channels as { monitors?: string[] }[]).filter(({ monitors }) => monitors?.includes(id)).length,
  };
}

describe("handing over", () => {
  test("takes all that is open, says how much, and one undo brings it back", async () => {
    const before = await plan();
    const had = await entrustedTo("ines");
    expect(had.assignments).toBeGreaterThan(0);
    const { change, ...handed } = await done(handOver(handing()));
    expect(handed).toEqual(had);
    expect(await entrustedTo("ines")).toEqual({ assignments: 0, events: 0, channels: 0 });
    await done(undoChange({ workspace: W, activityId: change.activityId! }));
    expect(await plan()).toEqual(before);
  });

  test("does what its preview says, flags and load alike", async () => {
    const preview = (await handOverPreview(await actor(), ALL))!;
    const { change, ...handed } = await done(handOver(handing()));
    expect(handed).toEqual({
      assignments: preview.assignments,
      events: preview.events.length,
      channels: preview.channels.length,
    });
    const told = (flags: readonly { rule: string; subject: object; from: string }[]) =>
      flags.map(({ rule, subject, from }) => JSON.stringify([rule, subject, from])).sort();
    // What is about the same thing and merely measures more neither comes nor goes in a preview.
    expect(told(change.came)).toEqual(expect.arrayContaining(told(preview.came)));
    expect(told(change.went)).toEqual(expect.arrayContaining(told(preview.went)));
    const after = (await handOverPreview(await actor(), { ...ALL, from: "ines" }))!;
    expect(after.weeks.map(({ before }) => before)).toEqual(preview.weeks.map(({ after: then }) => then));
  });

  test("from a day on leaves what is due before, and what has no day", async () => {
    const had = await entrustedTo("ines");
    const { assignments } = await done(
      handOver(handing({ since: "2026-11-16", events: false, channels: false } as never)),
    );
    expect(assignments).toBeLessThan(had.assignments);
    expect(await entrustedTo("ines")).toMatchObject({ assignments: had.assignments - assignments });
  });

  test.each([
    ["to oneself", { to: "ines" }, "invalid"],
    ["to nobody", { to: "nobody" }, "not_found"],
    ["of nobody", { from: "nobody" }, "not_found"],
    ["of nothing", { assignments: false, events: false, channels: false }, "refused"],
    ["from a day far away", { since: "2999-01-01", events: false, channels: false }, "refused"],
  ])("%s is refused, and nothing changes", async (_, over, code) => {
    const before = await plan();
    expect(await handOver(handing(over as never))).toMatchObject({ ok: false, code });
    expect(await plan()).toEqual(before);
  });

  test("an editor hands over the work, and not the channels", async () => {
    as("editor");
    expect(await handOver(handing())).toMatchObject({ code: "forbidden" });
    expect(await handOver(handing({ channels: false }))).toMatchObject({ ok: true });
  });
});

describe("one's own time", () => {
  const mine = (patch: object, id = "ines") => editContributor({ workspace: W, id, version: 1, patch });

  test("is for a contributor to say, and nobody else's is", async () => {
    as("contributor");
    const absences = [{ from: "2026-12-21", to: "2027-01-03" }];
    await done(mine({ absences, minutesPerWeek: 45 }));
    expect(await contributorById(store.read, W, "ines")).toMatchObject({ absences, minutesPerWeek: 45 });
    expect(await mine({ absences }, "thomas")).toMatchObject({ code: "forbidden" });
  });

  test("is not one's name", async () => {
    as("contributor");
    expect(await mine({ name: "Reine Inès" })).toMatchObject({ code: "forbidden" });
  });

  test("is taken back by who said it", async () => {
    as("contributor");
    const { change } = await done(mine({ minutesPerWeek: 45 }));
    await done(undoChange({ workspace: W, activityId: change.activityId! }));
  });
});

test.each([
  [["ines"], ["thomas"]],
  [["ines", "thomas"], ["thomas"]],
  [
    ["lea", "ines"],
    ["lea", "thomas"],
  ],
  [["lea"], ["lea"]],
  [[], []],
])("who answers: %j becomes %j", (monitors, becomes) => {
  expect(handedMonitors(monitors, ALL)).toEqual(becomes);
});

test.each([
  ["ines", "2026-11-09", true],
  ["ines", "2026-11-08", false],
  ["thomas", "2026-12-01", false],
  [null, "2026-12-01", false],
])("an event of %s that ends on %s: %s", (owner, end, handed) => {
  expect(isHandedEvent({ owner, end }, ALL, "2026-11-09")).toBe(handed);
});

test("a list in which nothing is handed over is the very same", () => {
  const list = [{ contributor: "thomas", role: "author" as const, minutes: 30, due: null, done: false }];
  expect(handedAssignments(list, ALL)).toBe(list);
});
