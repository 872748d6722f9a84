import { expect, test } from "vitest";
import { network } from "@/lib/networks";
import { type AskedRhythm, cadenceWith, isSameRhythm } from "./rhythm";

const before = { per: "week", min: 2, max: 5, maxPerDay: 1, minGapHours: 18, maxSilenceDays: 7 } as const;
const asked = (over: Partial<AskedRhythm>): AskedRhythm => ({
  per: "week",
  min: 2,
  max: 5,
  maxPerDay: 1,
  ...over,
});

test.each([
  ["the same", {}, { minGapHours: 18, maxSilenceDays: 7 }],
  ["rarer within the week", { min: 1, max: 2 }, { minGapHours: 18, maxSilenceDays: 7 }],
  ["once a month", { per: "month", min: 1, max: 2 }, { minGapHours: 18, maxSilenceDays: 31 }],
  ["twice a month", { per: "month", min: 2, max: 4 }, { minGapHours: 18, maxSilenceDays: 16 }],
  ["nothing owed", { min: 0 }, { minGapHours: 18, maxSilenceDays: 7 }],
  ["two a day", { max: 10, maxPerDay: 2 }, { minGapHours: 6, maxSilenceDays: 7 }],
  ["no limit a day", { maxPerDay: null }, { minGapHours: 18, maxSilenceDays: 7 }],
] as const)("%s: what is not asked can be kept", (_, over, rest) => {
  expect(cadenceWith(before, asked(over))).toEqual({ ...asked(over), ...rest });
});

test("limits that are not there do not come", () => {
  const free = { ...before, minGapHours: null, maxSilenceDays: null };
  expect(cadenceWith(free, asked({ per: "month", min: 1, maxPerDay: 3 }))).toMatchObject({
    minGapHours: null,
    maxSilenceDays: null,
  });
});

test("a network's own rhythm is told from another", () => {
  const { cadence } = network("linkedin");
  const { per, min, max, maxPerDay } = cadence;
  expect(isSameRhythm(cadence, { per, min, max, maxPerDay })).toBe(true);
  expect(isSameRhythm(cadence, { per, min, max, maxPerDay: null })).toBe(false);
  expect(isSameRhythm(cadence, { per: "month", min, max, maxPerDay })).toBe(false);
});
