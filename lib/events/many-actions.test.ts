import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { claimOf } from "@/db/builders";
import { type Store, useStore } from "@/db/store";
import { storesLike } from "@/db/test-support";
import { demoWithEveryRole, done, W } from "@/lib/actions/demo-world";
import { session } from "@/lib/actions/test-session";
import { redoChange, undoChange } from "@/lib/activity/actions";
import type { Role } from "@/lib/people/vocabulary";
import { workspaceBySlug } from "@/lib/workspaces/repository";
import { editEvent } from "./actions";
import { importPreview } from "./import/read-file";
import type { ImportItem } from "./import/view";
import { addEvents, importEvents } from "./many-actions";
import { eventsOf } from "./repository";

// Many events come and go in one step; a calendar that is taken in a second time finds again what it brought.

const NOW = Date.parse("2026-11-09T08:00:00Z");
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
  session.claim = claimOf(userOf.editor);
});
afterEach(async () => {
  useStore(undefined);
  await store.close();
});

const event = (uid: string, ...lines: string[]) => ["BEGIN:VEVENT", `UID:${uid}`, ...lines, "END:VEVENT"];
const calendar = (...events: string[][]) =>
  ["BEGIN:VCALENDAR", ...events.flat(), "END:VCALENDAR"].join("\r\n");
const SALON = ["SUMMARY:Salon de Lyon", "DTSTART;VALUE=DATE:20261210", "DTEND;VALUE=DATE:20261212"];
const WEEKLY = ["SUMMARY:Marché", "DTSTART:20261205T080000", "RRULE:FREQ=WEEKLY;COUNT=3"];
const FILE = calendar(event("salon", ...SALON), event("marche", ...WEEKLY));

async function look(text: string): Promise<ImportItem[]> {
  const workspace = (await workspaceBySlug(store.read, W))!;
  const preview = await importPreview(store.read, { workspace, locale: "fr" } as never, text, NOW);
  if (!preview.ok) throw new Error(preview.message);
  return preview.data.items;
}
const picksOf = (items: ImportItem[]) =>
  items.flatMap(({ key, state, event: here }) =>
    state === "unchanged" ? [] : [{ key, state, version: here?.version ?? null, kind: "note" as const }],
  );
const take = async (text: string) => {
  const picks = picksOf(await look(text));
  return done(importEvents({ workspace: W, text, picks } as never));
};
const states = async (text: string) => (await look(text)).map(({ state, start }) => `${state} ${start}`);
const imported = async () =>
  (await eventsOf(store.read, (await workspaceBySlug(store.read, W))!.id))
    .filter(({ source }) => source)
    .map(({ name, startsOn, endsOn }) => `${name} ${startsOn} ${endsOn}`);

test("a second import of the same file has nothing to do", async () => {
  await take(FILE);
  expect(await imported()).toEqual([
    "Marché 2026-12-05 2026-12-05",
    "Salon de Lyon 2026-12-10 2026-12-11",
    "Marché 2026-12-12 2026-12-12",
    "Marché 2026-12-19 2026-12-19",
  ]);
  expect(new Set((await states(FILE)).map((each) => each.split(" ")[0]))).toEqual(new Set(["unchanged"]));
});

test("what the file changed, cancelled or no longer holds is proposed; what was only renamed here stays so", async () => {
  await take(FILE);
  const salon = (await look(FILE)).find(({ uid }) => uid === "salon")?.event;
  await done(
    editEvent({ workspace: W, id: salon!.id, version: salon!.version, patch: { name: "Notre salon" } }),
  );
  const next = calendar(
    event("salon", ...SALON),
    event("marche", ...WEEKLY, "EXDATE:20261205T080000"),
    event("marche", "RECURRENCE-ID:20261212T080000", "SUMMARY:Marché de Noël", "DTSTART:20261213T080000"),
    event("marche", "RECURRENCE-ID:20261219T080000", "STATUS:CANCELLED", "DTSTART:20261219T080000"),
  );
  expect(await states(next)).toEqual([
    "gone 2026-12-05",
    "unchanged 2026-12-10",
    "changed 2026-12-13",
    "cancelled 2026-12-19",
  ]);
  await take(next);
  expect(await imported()).toEqual([
    "Notre salon 2026-12-10 2026-12-11",
    "Marché de Noël 2026-12-13 2026-12-13",
  ]);
});

test("one undo takes all of an import back, and one redo brings it again", async () => {
  const { change } = await take(FILE);
  const undone = await done(undoChange({ workspace: W, activityId: change.activityId! }));
  expect(await imported()).toEqual([]);
  await done(redoChange({ workspace: W, activityId: undone.change.activityId! }));
  expect(await imported()).toHaveLength(4);
});

test("nothing is half imported: where one event changed since the preview, all is refused", async () => {
  await take(FILE);
  const moved = FILE.replace("20261210", "20261209").replace("Marché", "Marché couvert");
  const picks = picksOf(await look(moved));
  const salon = (await look(FILE)).find(({ uid }) => uid === "salon")?.event;
  await done(editEvent({ workspace: W, id: salon!.id, version: salon!.version, patch: { name: "Autre" } }));
  expect(await importEvents({ workspace: W, text: moved, picks } as never)).toMatchObject({
    code: "conflict",
    message: "import_changed_since",
  });
  expect((await imported()).filter((each) => each.includes("couvert"))).toEqual([]);
});

test("what was deleted here is not found again as if it were new", async () => {
  const { change } = await take(FILE);
  await done(undoChange({ workspace: W, activityId: change.activityId! }));
  expect((await look(FILE)).every(({ state, wasDeleted }) => state === "new" && wasDeleted)).toBe(true);
});

const VALENTINE = {
  uid: "marronnier:key-date/saint-valentin",
  instance: "2027",
  name: "Saint-Valentin",
  start: "2027-02-14",
  end: "2027-02-14",
  kind: "seasonal_holiday" as const,
  preparationDays: 45,
  communicationDays: 21,
  freezeDays: 7,
  followUpDays: 3,
};

test("a key date is added once, however often it is picked; one undo takes all away", async () => {
  const two = [VALENTINE, { ...VALENTINE, instance: "2028", start: "2028-02-14", end: "2028-02-14" }];
  const { added, change } = await done(addEvents({ workspace: W, events: two }));
  expect(added).toBe(2);
  expect((await done(addEvents({ workspace: W, events: [VALENTINE] }))).added).toBe(0);
  await done(undoChange({ workspace: W, activityId: change.activityId! }));
  expect(await imported()).toEqual([]);
});

test("a source that only imports have is not to be picked", async () => {
  const events = [{ ...VALENTINE, uid: "salon" }];
  expect(await addEvents({ workspace: W, events })).toMatchObject({ code: "invalid" });
});
