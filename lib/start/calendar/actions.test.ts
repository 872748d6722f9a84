import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { done } from "@/lib/actions/demo-world";
import { A_KEY_DATE } from "@/lib/actions/known/known-action";
import { session } from "@/lib/actions/test-session";
import { aWorld, type World } from "@/lib/actions/world";
import { undoChange } from "@/lib/activity/actions";
import { newestActivity } from "@/lib/activity/repository";
import { editChannel } from "@/lib/channels/actions";
import { channelsOf } from "@/lib/channels/repository";
import { editContributor } from "@/lib/contributors/actions";
import { contributorById } from "@/lib/contributors/repository";
import { editEvent } from "@/lib/events/actions";
import { eventsOf } from "@/lib/events/repository";
import { updateWorkspace, workspaceById } from "@/lib/workspaces/repository";
import { answerCalendar } from "./actions";
import type { CalendarAnswer } from "./input";

vi.mock("@/lib/people/session", async (original) =>
  (await import("@/lib/actions/test-session")).sessionOfTest(original),
);
const clock = vi.hoisted(() => ({ now: Date.parse("2026-11-09T08:00:00Z") }));
vi.mock("@/lib/platform/clock", () => ({ now: () => clock.now }));

let store: Store;
let fresh: () => Store;
let world: World;

beforeAll(async () => {
  ({ fresh, filled: world } = await storesLike(aWorld));
});
beforeEach(() => {
  clock.now = Date.parse("2026-11-09T08:00:00Z");
  store = fresh();
  useStore(store);
  session.claim = world.people.manager;
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

const FRANCE = { country: "FR", state: null, region: null };
const MOSELLE = { ...FRANCE, state: "57" };
const WINTER = { from: "2026-12-24", to: "2027-01-03" };
const DOORS = {
  name: "Portes ouvertes",
  kind: "public_event",
  start: "2028-02-29",
  end: "2028-02-29",
} as const;

const here = async () => (await workspaceById(store.read, world.here.workspace))!;
/** Those that an answer made, not the two that are there before. */
const events = async () =>
  (await eventsOf(store.read, world.here.workspace)).filter(({ position }) => position > 1);
const names = async () => (await events()).map(({ name }) => name);
const channels = () => channelsOf(store.read, world.here.workspace);
const person = async () => (await contributorById(store.read, world.here.workspace, world.here.contributor))!;
const newest = async () => (await newestActivity(store.read, world.here.workspace))?.id;

/** As somebody sends it who sees everything as it is. */
async function answer(said: Partial<CalendarAnswer> & object = {}) {
  return answerCalendar({
    workspace: world.here.slug,
    version: (await here()).version,
    holidays: null,
    notes: "leave",
    locale: "fr",
    picked: [],
    events: [],
    absences: [],
    closures: [],
    contributors: [{ id: world.here.contributor, version: (await person()).version }],
    channels: (await channels()).map(({ id, version }) => ({ id, version })),
    ...said,
  });
}
const all = () => ({
  holidays: MOSELLE,
  notes: "show" as const,
  picked: [A_KEY_DATE],
  events: [DOORS],
  absences: [{ contributor: world.here.contributor, ...WINTER }],
  closures: [WINTER],
});

describe("all of it in one change", () => {
  test("is written, and taken back by one undo", async () => {
    const { change } = await done(answer(all()));
    expect(change.verb).toBe("start.answer");
    expect((await here()).holidays).toEqual(MOSELLE);
    expect(await names()).toEqual(expect.arrayContaining(["Saint-Valentin", "Portes ouvertes", "Noël"]));
    expect((await events()).find(({ name }) => name === "Portes ouvertes")).toMatchObject({
      startsOn: "2028-02-29",
      endsOn: "2028-02-29",
      preparationDays: expect.any(Number),
      communicationDays: expect.any(Number),
      source: null,
    });
    expect((await person()).absences).toEqual([WINTER]);
    expect((await channels()).map(({ pauses }) => pauses)).toEqual((await channels()).map(() => [WINTER]));
    await done(undoChange({ workspace: world.here.slug, activityId: change.activityId! }));
    expect((await here()).holidays).toBeNull();
    expect(await names()).toEqual([]);
    expect((await person()).absences).toEqual([]);
    expect((await channels()).flatMap(({ pauses }) => pauses)).toEqual([]);
  });

  test("said again, it writes nothing", async () => {
    await done(answer(all()));
    const before = await newest();
    expect((await done(answer(all()))).change.activityId).toBeNull();
    expect(await newest()).toBe(before);
  });

  test("nothing said is nothing written", async () => {
    expect((await done(answer())).change.activityId).toBeNull();
    expect((await done(answer({ notes: "hide" }))).change.activityId).toBeNull();
  });
});

describe("public holidays as notes", () => {
  const inMoselle = "2026-12-26";
  const days = async () => (await events()).map(({ startsOn }) => startsOn);

  test("those of the coming year, of the place that was said; they ask for no preparation", async () => {
    await done(answer({ holidays: MOSELLE, notes: "show" }));
    expect(await days()).toEqual(expect.arrayContaining(["2026-11-11", inMoselle, "2027-03-26"]));
    for (const event of await events())
      expect(event).toMatchObject({ kind: "note", preparationDays: null, ownerId: null });
  });

  test("go when they are not wished any more, and those of another place with it; others’ events stay", async () => {
    await done(answer({ holidays: MOSELLE, notes: "show", picked: [A_KEY_DATE] }));
    await done(answer({ holidays: FRANCE, notes: "show" }));
    expect(await days()).not.toContain(inMoselle);
    expect(await days()).toContain("2026-12-25");
    await done(answer({ holidays: FRANCE, notes: "leave" }));
    expect(await days()).toContain("2026-12-25");
    const { change } = await done(answer({ holidays: FRANCE, notes: "hide" }));
    expect(await names()).toEqual(["Saint-Valentin"]);
    await done(undoChange({ workspace: world.here.slug, activityId: change.activityId! }));
    expect(await days()).toContain("2026-12-25");
  });

  test("one that somebody made more of than a note is theirs; one typed by hand does not come twice", async () => {
    await done(answer({ notes: "show", holidays: FRANCE }));
    const noel = (await events()).find(({ name }) => name === "Noël")!;
    const own = {
      workspace: world.here.slug,
      id: noel.id,
      version: noel.version,
      patch: { kind: "key_date" as const },
    };
    await done(editEvent(own));
    await done(
      answer({
        notes: "hide",
        holidays: FRANCE,
        events: [{ ...DOORS, name: "PÂQUES", start: "2027-03-28", end: "2027-03-28" }],
      }),
    );
    expect(await names()).toEqual(["Noël", "PÂQUES"]);
    await done(answer({ notes: "show", holidays: FRANCE }));
    expect((await names()).filter((name) => /no[eë]l/i.test(name))).toHaveLength(1);
  });

  test("are named in the language of the screen, and are the same ones in another", async () => {
    await done(answer({ holidays: FRANCE, notes: "show", locale: "en" }));
    expect(await names()).toEqual(expect.arrayContaining(["Christmas Day", "Easter Monday"]));
    expect((await done(answer({ holidays: FRANCE, notes: "show" }))).change.activityId).toBeNull();
  });

  test("nobody knows the country: there are none", async () => {
    await store.write((tx) => updateWorkspace(tx, world.here.workspace, 1, { timeZone: "UTC" }));
    await done(answer({ notes: "show" }));
    expect(await names()).toEqual([]);
  });
});

test("the workspace’s day decides what is over, also in the hour that a clock repeats", async () => {
  // In Paris it is the 25th of October, 02:30 for the second time; in Greenwich 01:30.
  clock.now = Date.parse("2026-10-25T01:30:00Z");
  const absences = [{ contributor: world.here.contributor, from: "2026-10-20", to: "2026-10-25" }];
  await done(answer({ absences, closures: [{ from: "2026-10-01", to: "2026-10-24" }] }));
  // Half an hour before midnight in Greenwich it is the 26th in Paris: what ended on the 25th is over and stays.
  clock.now = Date.parse("2026-10-25T23:30:00Z");
  expect((await done(answer())).change.activityId).toBeNull();
  expect((await person()).absences).toEqual([{ from: "2026-10-20", to: "2026-10-25" }]);
  expect((await channels())[0]!.pauses).toEqual([{ from: "2026-10-01", to: "2026-10-24" }]);
});

test("absences and closures are taken off; a channel’s own pause stays", async () => {
  const own = { from: "2027-05-01", to: "2027-05-09" };
  await done(answer(all()));
  const [first] = await channels();
  await done(
    editChannel({
      workspace: world.here.slug,
      id: first!.id,
      version: first!.version,
      patch: { pauses: [WINTER, own] },
    }),
  );
  await done(answer({ holidays: MOSELLE }));
  expect((await person()).absences).toEqual([]);
  expect((await channels()).map(({ pauses }) => pauses)).toEqual(
    (await channels()).map((_, place) => (place === 0 ? [own] : [])),
  );
});

describe("somebody was first", () => {
  test("with an absence that the sender did not see: a conflict, and nothing is kept", async () => {
    const stale = [{ id: world.here.contributor, version: (await person()).version }];
    await done(
      editContributor({
        workspace: world.here.slug,
        id: world.here.contributor,
        version: stale[0]!.version,
        patch: { absences: [WINTER] },
      }),
    );
    const before = await newest();
    for (const contributors of [stale, []])
      expect(await answer({ contributors, events: [DOORS] })).toMatchObject({ ok: false, code: "conflict" });
    expect(await newest()).toBe(before);
    expect(await names()).toEqual([]);
  });

  test("with the name of a channel, which is no matter while its pauses stay as they are", async () => {
    const stale = (await channels()).map(({ id, version }) => ({ id, version }));
    const { id, version } = stale[0]!;
    await done(editChannel({ workspace: world.here.slug, id, version, patch: { name: "Autre" } }));
    await done(answer({ channels: stale, events: [DOORS] }));
    expect(await answer({ channels: stale, closures: [WINTER] })).toMatchObject({ code: "conflict" });
  });

  test("with the workspace", async () => {
    await done(answer({ holidays: FRANCE }));
    expect(await answer({ version: 1, holidays: MOSELLE })).toMatchObject({ code: "conflict" });
  });
});

describe("refused", () => {
  test.each<[string, () => object, object]>([
    [
      "a country that is none",
      () => ({ holidays: { ...FRANCE, country: "ZZ" } }),
      { holidays: "not_one_of" },
    ],
    [
      "an event without a name",
      () => ({ events: [{ ...DOORS, name: " " }] }),
      { "events.0.name": "required" },
    ],
    [
      "a day that is none",
      () => ({ events: [{ ...DOORS, start: "2027-02-29" }] }),
      { "events.0.start": "not_a_day" },
    ],
    [
      "an end before the start",
      () => ({ events: [DOORS, { ...DOORS, end: "2028-02-28" }] }),
      { "events.1.end": "end_before_start" },
    ],
    [
      "an absence that ends before it begins",
      () => ({ absences: [{ contributor: world.here.contributor, from: WINTER.to, to: WINTER.from }] }),
      { "absences.0.to": "end_before_start" },
    ],
    [
      "the absence of nobody",
      () => ({ absences: [{ contributor: world.there.contributor, ...WINTER }] }),
      { "absences.0.contributor": "not_one_of" },
    ],
    [
      "a closure without an end",
      () => ({ closures: [{ ...WINTER, to: "" }] }),
      { "closures.0.to": "required" },
    ],
    [
      "a date from nowhere",
      () => ({ picked: [{ ...A_KEY_DATE, uid: "x@y" }] }),
      { "picked.0.uid": "not_one_of" },
    ],
    [
      "a key that nobody knows",
      () => ({ events: [{ ...DOORS, owner: "x" }] }),
      { "events.0.owner": "unknown_key" },
    ],
  ])("%s, and nothing of the rest is kept", async (_, said, fields) => {
    expect(await answer({ picked: [A_KEY_DATE], ...said() })).toMatchObject({
      ok: false,
      code: "invalid",
      fields,
    });
    expect(await newest()).toBeUndefined();
  });

  test("what is seen of another workspace counts for nothing", async () => {
    const channels = [{ id: world.there.channel, version: 1 }];
    expect(await answer({ channels, closures: [WINTER] })).toMatchObject({ code: "conflict" });
    expect((await channelsOf(store.read, world.there.workspace)).flatMap(({ pauses }) => pauses)).toEqual([]);
  });

  test.each(["editor", "contributor", "viewer"] as const)("a %s", async (role) => {
    session.claim = world.people[role];
    expect(await answer({ events: [DOORS] })).toMatchObject({ code: "forbidden" });
  });
});

test("text is text", async () => {
  const hostile = `<script>alert(1)</script>‮ '; drop table events;-- \ud83d\0`;
  await done(answer({ events: [{ ...DOORS, name: hostile }], picked: [{ ...A_KEY_DATE, name: hostile }] }));
  const kept = hostile.toWellFormed().replaceAll("\0", "");
  expect(await names()).toEqual([kept, kept]);
});
