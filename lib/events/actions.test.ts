import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { claimOf } from "@/db/builders";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { demoWithEveryRole, done, rulesOf, W } from "@/lib/actions/demo-world";
import { session } from "@/lib/actions/test-session";
import { undoChange } from "@/lib/activity/actions";
import { calendarInRange } from "@/lib/calendar/repository";
import { adviseNetwork } from "@/lib/objectives/actions";
import { actorIn } from "@/lib/people/actor";
import { userById } from "@/lib/people/repository";
import type { Role } from "@/lib/people/vocabulary";
import { publicationById } from "@/lib/publications/repository";
import { taskById, tasksOf } from "@/lib/tasks/repository";
import { workspaceById } from "@/lib/workspaces/repository";
import { countBack, moveEventPreparation } from "./actions";
import type { Chosen } from "./count-back/drafted";
import { effectOfChosen, movesFor, proposalsFor } from "./queries";
import { eventById } from "./repository";

vi.mock("@/lib/people/session", async (original) =>
  (await import("@/lib/actions/test-session")).sessionOfTest(original),
);
vi.mock("@/lib/platform/clock", () => ({ now: () => Date.parse("2026-11-09T08:00:00Z") }));

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

const owner = async () => (await actorIn(store.read, (await userById(store.read, userOf.owner))!, W))!;
const OPEN_DAY = "e-portes";

const ofOpenDay = async () =>
  (await calendarInRange(store.read, W, "2026-10-01", "2027-02-01")).filter(
    ({ eventId }) => eventId === OPEN_DAY,
  );

async function advised(): Promise<Chosen[]> {
  const proposals = (await proposalsFor(await owner(), OPEN_DAY))!;
  return proposals
    .filter((each) => each.advised)
    .map(({ kind, title, day, place }) =>
      kind === "task" ? { kind, title, due: day! } : { kind, title, channel: place!.channel, at: place!.at },
    );
}

describe("an accepted schedule", () => {
  test("is one step: drafts and tasks come together, do what was shown, and go together", async () => {
    const chosen = await advised();
    const shown = (await effectOfChosen(await owner(), OPEN_DAY, chosen))!;
    const { change, posts, tasks } = await done(countBack({ workspace: W, event: OPEN_DAY, chosen }));
    expect(posts + tasks).toBe(chosen.length);
    expect(rulesOf(change.went)).toContain("event.unprepared");
    expect(rulesOf(shown.went)).toContain("event.unprepared");
    const made = await ofOpenDay();
    expect(new Set(made.map(({ status }) => status))).toEqual(new Set(["draft"]));
    expect(change.publications.every(({ eventId, objectiveId }) => eventId === OPEN_DAY && objectiveId)).toBe(
      true,
    );
    // Nothing is proposed twice.
    expect(await advised()).toEqual([]);
    await done(undoChange({ workspace: W, activityId: change.activityId! }));
    expect(await ofOpenDay()).toEqual([]);
    expect((await tasksOf(store.read, W)).filter(({ eventId }) => eventId === OPEN_DAY)).toEqual([]);
    expect(await advised()).toEqual(chosen);
  });

  test("is refused as a whole for a day that is over or a channel that is not there", async () => {
    const [task] = (await advised()).filter(({ kind }) => kind === "task");
    const over = { kind: "task", title: "Trop tard", due: "2026-11-08" } as const;
    const away = { kind: "post", title: "Ailleurs", channel: "nowhere", at: "2026-11-20T09:00" } as const;
    for (const [wrong, message] of [
      [over, "day_over"],
      [away, "channel_gone"],
    ] as const) {
      const answer = await countBack({ workspace: W, event: OPEN_DAY, chosen: [task!, wrong] });
      expect(answer).toMatchObject({ ok: false, code: "refused", message });
    }
    expect((await tasksOf(store.read, W)).filter(({ eventId }) => eventId === OPEN_DAY)).toEqual([]);
  });
});

describe("an event that moves with its preparation", () => {
  const FAIR = "e-salon";
  const LATER = { start: "2026-11-24", end: "2026-11-26" };

  test("goes in one step and comes back in one; what is out stays", async () => {
    const before = (await eventById(store.read, W, FAIR))!;
    const { along } = (await movesFor(await owner(), FAIR, LATER))!;
    const moving = along.moving.filter(({ to }) => to !== null);
    expect(moving.length).toBeGreaterThan(3);
    expect(along.moving.some((each) => each.to === null && each.why === "out")).toBe(true);
    const wish = { workspace: W, id: FAIR, version: before.version, patch: LATER, way: "along" } as const;
    const { change } = await done(moveEventPreparation({ ...wish, key: along.key }));
    for (const { kind, id, to } of along.moving) {
      if (to === null) continue;
      const is =
        kind === "task"
          ? (await taskById(store.read, W, id))!.due
          : (await publicationById(store.read, W, id))!.at;
      expect(is).toBe(to);
    }
    expect(await eventById(store.read, W, FAIR)).toMatchObject({ startsOn: LATER.start });
    await done(undoChange({ workspace: W, activityId: change.activityId! }));
    expect(await eventById(store.read, W, FAIR)).toMatchObject({ startsOn: before.startsOn });
    const back = moving.find(({ kind }) => kind === "publication")!;
    expect((await publicationById(store.read, W, back.id))!.at).toBe(back.from);
  });

  test("is not carried out when the plan is no longer what was shown", async () => {
    const { along } = (await movesFor(await owner(), FAIR, LATER))!;
    const { version } = (await eventById(store.read, W, FAIR))!;
    const wish = { workspace: W, id: FAIR, version, patch: LATER } as const;
    expect(await moveEventPreparation({ ...wish, way: "along", key: "another" })).toMatchObject({
      ok: false,
      code: "conflict",
      message: "fix_gone",
    });
    const stale = await moveEventPreparation({ ...wish, version: version + 1, way: "along", key: along.key });
    expect(stale).toMatchObject({ ok: false, code: "conflict" });
    const first = along.moving.find(({ kind, to }) => kind === "publication" && to !== null)!;
    // The event was somebody else's first: nothing around it has moved.
    expect((await publicationById(store.read, W, first.id))!.at).toBe(first.from);
  });
});

test("the workspace's own word in the matrix is kept, and taken back", async () => {
  const cell = { workspace: W, kind: "employer_brand", network: "linkedin" } as const;
  const advice = { fit: "caution", note: "Peu de candidats" } as const;
  const { change } = await done(adviseNetwork({ ...cell, advice }));
  expect((await workspaceById(store.read, W))!.matrix).toEqual({ employer_brand: { linkedin: advice } });
  // The check goes on by the reference.
  expect([...change.came, ...change.went]).toEqual([]);
  await done(undoChange({ workspace: W, activityId: change.activityId! }));
  expect((await workspaceById(store.read, W))!.matrix).toBeNull();
});
