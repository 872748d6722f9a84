import { expect, test } from "vitest";
import { inWeek, weeksFrom } from "./weeks";

test.each([
  [undefined, "monday", "2026-11-09", "2027-01-03"],
  ["2026-11-15", "monday", "2026-11-09", "2027-01-03"],
  ["2026-11-15", "sunday", "2026-11-15", "2027-01-09"],
  ["2026-03-29", "monday", "2026-03-23", "2026-05-17"],
  ["yesterday", "saturday", "2026-11-07", "2027-01-01"],
  ["0026-11-15", "monday", "2026-11-09", "2027-01-03"],
  ["2026-02-30", "monday", "2026-11-09", "2027-01-03"],
] as const)("%s, weeks from %s: %s to %s", (day, weekStart, from, to) => {
  expect(weeksFrom(day, "2026-11-10", weekStart)).toEqual({ from, to });
});

test.each([
  ["2026-11-11", "2026-11-16", "2026-11-18"],
  ["2026-11-18", "2026-11-09", "2026-11-11"],
  ["2026-11-11", "2026-11-09", "2026-11-11"],
  ["2026-10-25", "2026-10-26", "2026-11-01"],
])("%s in the week of %s is %s", (day, from, there) => {
  expect(inWeek(day, { from, to: "" })).toBe(there);
});
