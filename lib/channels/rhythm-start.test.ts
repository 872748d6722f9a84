import { expect, test } from "vitest";
import { rhythmStart } from "./rhythm-start";

test.each([
  ["2026-11-09", "monday", "2026-11-16"],
  ["2026-11-12", "monday", "2026-11-16"],
  ["2026-11-13", "monday", "2026-11-16"],
  ["2026-11-14", "monday", "2026-11-23"],
  ["2026-11-15", "monday", "2026-11-23"],
  ["2026-11-13", "sunday", "2026-11-22"],
  ["2026-11-11", "saturday", "2026-11-14"],
  ["2026-12-30", "monday", "2027-01-04"],
] as const)("on %s, in weeks from %s, the rhythm begins on %s", (today, weekStart, day) => {
  expect(rhythmStart(today, weekStart)).toBe(day);
});
