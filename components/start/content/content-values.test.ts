import { describe, expect, test } from "vitest";
import { network } from "@/lib/networks";
import { contentValues, type RhythmChannel, type RhythmRow, rhythmFrom, rhythmRow } from "./content-values";
import { costOf, costOfAll } from "./cost";

const channel = (over: Partial<RhythmChannel> = {}): RhythmChannel => ({
  ...{ id: "li", version: 3, name: "Page LinkedIn", network: "linkedin", cadence: null },
  ...{ careMinutesPerWeek: null, usualTime: "10:00", activeFrom: null, bare: false },
  ...over,
});
const OWN = { per: "month", min: 1, max: 4, maxPerDay: 1, minGapHours: 24, maxSilenceDays: 35 } as const;
const answerOf = (over: Partial<RhythmRow>, of = channel()) =>
  rhythmFrom({ ...rhythmRow(of, "fr"), ...over }, of, "fr");

describe("what a rhythm says anew", () => {
  const { target: _, ...cadence } = network("linkedin").cadence;
  test.each<[string, Partial<RhythmRow>, RhythmChannel, object | null]>([
    ["untouched: nothing, so that the network’s rhythm stays the network’s", {}, channel(), null],
    ["untouched: nothing of one’s own either", {}, channel({ cadence: OWN }), null],
    ["another least", { min: "1" }, channel(), { cadence: { ...cadence, min: 1 } }],
    ["no least", { min: "" }, channel(), { cadence: { ...cadence, min: null } }],
    ["another hour", { usualTime: "17:30" }, channel(), { usualTime: "17:30" }],
    ["no hour: the network’s", { usualTime: "" }, channel(), { usualTime: null }],
    ["from another day", { activeFrom: "2028-02-29" }, channel(), { activeFrom: "2028-02-29" }],
    ["since ever", { activeFrom: "" }, channel({ activeFrom: "2026-11-16" }), { activeFrom: null }],
    ["one’s own, once more", { min: "2" }, channel({ cadence: OWN }), { cadence: { ...OWN, min: 2 } }],
    [
      "back to the network’s",
      { per: "week", min: "2", max: "5", maxPerDay: "1" },
      channel({ cadence: OWN }),
      { cadence: null },
    ],
  ])("%s", (_, typed, of, said) => {
    expect(answerOf(typed, of)).toEqual(said && { id: "li", version: 3, ...said });
  });

  test("what is no number is sent as such, for the answer to say so", () => {
    expect(answerOf({ max: "beaucoup" })?.cadence?.max).toBeNaN();
  });
});

test("a first answer proposes formats, and a day to begin where nothing stands yet", () => {
  const stored = {
    workspace: { version: 1, formats: null, promotionShare: null },
    columns: [],
    channels: [
      channel({ bare: true }),
      channel({ id: "b", bare: true, activeFrom: "2026-12-01" }),
      channel({ id: "c" }),
    ],
  };
  const values = contentValues(stored, { formats: ["photo"], start: "2026-11-16" }, "fr");
  expect(values).toMatchObject({ formats: ["photo"], promotionShare: "" });
  expect(values.rhythms.map(({ activeFrom }) => activeFrom)).toEqual(["2026-11-16", "2026-12-01", ""]);
});

test("what was said is shown as it is typed", () => {
  const stored = {
    workspace: { version: 1, formats: [], promotionShare: 0.125 },
    columns: [{ id: "a", version: 2, name: "Coulisses", brief: null, share: 0.07 }],
    channels: [],
  };
  expect(contentValues(stored, { formats: ["photo"], start: "2026-11-16" }, "fr")).toMatchObject({
    formats: [],
    promotionShare: "12,5",
    columns: [{ key: "a", id: "a", on: true, name: "Coulisses", brief: "", share: "7" }],
  });
});

describe("what rhythms take a week", () => {
  const row = (over: Partial<RhythmRow> = {}) => ({ ...rhythmRow(channel(), "fr"), ...over });
  test.each([
    // LinkedIn takes 45 minutes a publication, and 60 a week to answer there.
    ["as proposed: two", {}, 90],
    ["four", { min: "4" }, 180],
    ["six a month", { per: "month" as const, min: "6" }, 63],
    ["none owed", { min: "" }, 0],
  ])("%s", (_, over, making) => {
    const cost = costOf(row(over), channel())!;
    expect(cost.making).toBeCloseTo(making);
    expect(cost.answering).toBe(60);
  });

  test("what is no number, or less than nothing, cannot be told", () => {
    expect(costOf(row({ min: "x" }), channel())).toBeNull();
    expect(costOf(row({ min: "-3" }), channel())).toBeNull();
    expect(
      costOfAll([row(), row({ key: "b", id: "b", min: "x" })], [channel(), channel({ id: "b" })]),
    ).toBeNull();
    expect(costOfAll([row()], [channel()])).toBe(150);
    expect(costOfAll([], [])).toBe(0);
  });
});
