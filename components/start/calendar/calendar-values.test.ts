import { describe, expect, test } from "vitest";
import type { DateChoice } from "@/lib/key-dates/view";
import { calendarAnswer, typedRows } from "./calendar-answer";
import {
  areNoted,
  type Channel,
  type Contributor,
  calendarValues,
  ownPauses,
  picksElsewhere,
  type StoredCalendar,
} from "./calendar-values";
import { preparing } from "./preparing";

const TODAY = "2026-11-09";
const WINTER = { from: "2026-12-24", to: "2027-01-03" };
const OVER = { from: "2026-08-03", to: "2026-08-16" };
const person = (id: string, ...absences: Contributor["absences"]) =>
  ({ id, version: 1, absences }) as Contributor;
const channel = (id: string, ...pauses: Channel["pauses"]) =>
  ({ id, version: 1, name: id, activeTo: null, pauses }) as Partial<Channel> as Channel;
const choice = (over: Partial<DateChoice>) =>
  ({ uid: "u", instance: "2026", category: "public", event: null, ...over }) as DateChoice;
const stored = (over: Partial<StoredCalendar> = {}): StoredCalendar => ({
  ...{
    workspace: { version: 1, holidays: null },
    contributors: [],
    channels: [],
    choices: [],
    noted: false,
    isAnswered: false,
  },
  ...over,
});

test("what is there and not over is shown, so that it can be taken off", () => {
  const values = calendarValues(
    stored({
      workspace: { version: 1, holidays: { country: "US", state: "LA", region: "NO" } },
      contributors: [person("ines", OVER, WINTER), person("marc")],
      channels: [channel("li", OVER, WINTER), channel("ig", WINTER)],
    }),
    TODAY,
  );
  expect(values).toMatchObject({ country: "US", part: "LA/NO", picks: {}, events: [] });
  expect(values.absences).toMatchObject([{ contributor: "ines", ...WINTER }]);
  expect(values.closures).toMatchObject([WINTER]);
});

test.each([
  ["at first they are proposed", [choice({})], false, true],
  ["whoever answered without them is not asked again", [choice({})], true, false],
  ["they are there", [choice({ event: "e" })], true, true],
  ["another day that is there is no holiday", [choice({ event: "e", category: "com" })], true, false],
] as const)("public holidays on the calendar: %s", (_, choices, isAnswered, notes) => {
  const noted = areNoted(choices);
  expect(calendarValues(stored({ noted, isAnswered }), TODAY).notes).toBe(notes);
});

test("pauses of some channels are told apart from the closures of all", () => {
  const own = { from: "2027-05-01", to: "2027-05-09" };
  const channels = [channel("li", WINTER, own, OVER), channel("ig", WINTER)];
  expect(ownPauses(channels, TODAY)).toEqual([{ channel: channels[0], pause: own }]);
});

test("days of the country’s own are left behind with the country", () => {
  const pick = (category: DateChoice["category"]) => ({
    choice: choice({ category }),
    start: TODAY,
    isConfirmed: true,
  });
  const picks = { a: pick("observance"), b: pick("com"), c: pick("public") };
  expect(Object.keys(picksElsewhere(picks))).toEqual(["b"]);
});

test("lines in which nobody wrote are not sent; a single day is typed once; each is seen in its version", () => {
  const seen = stored({ contributors: [person("ines", OVER)], channels: [channel("li")], noted: true });
  const values = {
    ...calendarValues(seen, TODAY),
    notes: false,
    events: [
      { key: "a", name: " ", kind: "webinar" as const, start: "", end: "" },
      { key: "b", name: "", kind: "webinar" as const, start: TODAY, end: "" },
    ],
    absences: [
      { key: "a", contributor: "ines", from: "", to: "" },
      { key: "b", contributor: "ines", from: TODAY, to: "" },
    ],
    closures: [{ key: "a", from: "", to: "" }],
  };
  expect(calendarAnswer(values, typedRows(values), seen, "en")).toEqual({
    ...{ version: 1, holidays: null, notes: "hide", locale: "en", picked: [] },
    events: [{ name: "", kind: "webinar", start: TODAY, end: TODAY }],
    absences: [{ contributor: "ines", from: TODAY, to: TODAY }],
    closures: [],
    contributors: [{ id: "ines", version: 1 }],
    channels: [{ id: "li", version: 1 }],
  });
});

test.each([
  [true, false, "show"],
  [true, true, "show"],
  [false, true, "hide"],
  [false, false, "leave"],
])("holidays ticked: %s, on the calendar: %s; so %s", (notes, noted, said) => {
  const seen = stored({ noted });
  const values = { ...calendarValues(seen, TODAY), notes };
  expect(calendarAnswer(values, typedRows(values), seen, "fr").notes).toBe(said);
});

describe("whether there is still time", () => {
  test.each([
    ["just", "2026-11-30", 21, { left: 21, inTime: true, from: TODAY }],
    ["a day too late", "2026-11-29", 21, { left: 20, inTime: false, from: "2026-11-08" }],
    ["over the leap day", "2028-03-01", 1, { inTime: true, from: "2028-02-29" }],
    ["over the night when clocks change", "2027-03-29", 2, { inTime: true, from: "2027-03-27" }],
    ["today, which asks for nothing", TODAY, 0, { left: 0, inTime: true }],
    ["it is over", "2026-11-01", 0, { left: -8, inTime: false }],
  ])("%s", (_, start, needed, expected) => {
    expect(preparing(TODAY, start, needed)).toMatchObject(expected);
  });
});
