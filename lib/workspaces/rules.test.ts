import { expect, test } from "vitest";
import type { WeekStart } from "@/lib/plan/vocabulary";
import { addDays } from "@/lib/platform/time";
import { DEFAULT_HORIZON, horizonFrom, horizonOf, MOST_WEEKS } from "./rules";

// 9 November 2026 is a Monday.
test.each<[string, WeekStart, number, number, string, string]>([
  ["2026-11-09", "monday", 4, 6, "2026-10-12", "2026-12-27"],
  ["2026-11-15", "monday", 4, 6, "2026-10-12", "2026-12-27"],
  ["2026-11-08", "monday", 4, 6, "2026-10-05", "2026-12-20"],
  ["2026-11-08", "sunday", 4, 6, "2026-10-11", "2026-12-26"],
  ["2026-11-14", "sunday", 4, 6, "2026-10-11", "2026-12-26"],
  ["2026-11-14", "saturday", 4, 6, "2026-10-17", "2027-01-01"],
  ["2026-11-13", "saturday", 4, 6, "2026-10-10", "2026-12-25"],
  ["2026-11-11", "monday", 0, 0, "2026-11-09", "2026-11-15"],
  ["2026-11-11", "monday", 53, 53, "2025-11-03", "2027-11-21"],
  ["2027-01-01", "monday", 1, 0, "2026-12-21", "2027-01-03"],
])(
  "on %s, weeks from %s on, %i back and %i ahead: %s to %s",
  (today, weekStart, weeksBack, weeksAhead, from, to) => {
    expect(horizonOf(today, { weekStart, weeksBack, weeksAhead })).toEqual({ from, to });
  },
);

test.each<WeekStart>(["monday", "sunday", "saturday"])(
  "from %s on, a day is always inside, and all days of a week have one horizon",
  (weekStart) => {
    const first = horizonOf("2026-11-14", { weekStart, ...DEFAULT_HORIZON });
    for (let day = 0; day < 400; day++) {
      const today = addDays("2026-11-14", day);
      const { from, to } = horizonOf(today, { weekStart, ...DEFAULT_HORIZON });
      expect(from <= today && today <= to).toBe(true);
      expect(horizonFrom({ from, to }, today, weekStart)).toEqual(DEFAULT_HORIZON);
    }
    expect(horizonOf(addDays("2026-11-14", 7), { weekStart, ...DEFAULT_HORIZON }).from).toBe(
      addDays(first.from, 7),
    );
  },
);

const weeks = (weeksBack: number, weeksAhead: number) => ({ weeksBack, weeksAhead });
test.each<[string, string, string | null, WeekStart, typeof DEFAULT_HORIZON]>([
  ["2026-11-02", "2026-11-29", "2026-11-09", "monday", weeks(1, 2)],
  ["2026-11-09", "2026-11-15", "2026-11-15", "monday", weeks(0, 0)],
  ["2026-11-01", "2026-11-28", "2026-11-09", "sunday", weeks(1, 2)],
  // Not whole weeks of the workspace, no today, today outside, or wider than a horizon may be: the default.
  ["2026-11-02", "2026-11-29", "2026-11-09", "sunday", DEFAULT_HORIZON],
  ["2026-11-01", "2026-11-30", "2026-11-09", "monday", DEFAULT_HORIZON],
  ["2026-11-10", "2026-11-15", "2026-11-12", "monday", DEFAULT_HORIZON],
  ["2026-11-02", "2026-11-29", null, "monday", DEFAULT_HORIZON],
  ["2026-11-02", "2026-11-29", "2026-12-01", "monday", DEFAULT_HORIZON],
  ["2026-11-02", "2026-11-29", "2026-11-01", "monday", DEFAULT_HORIZON],
  ["2020-01-06", "2026-11-15", "2026-11-09", "monday", DEFAULT_HORIZON],
])("a document from %s to %s judged on %s, weeks from %s on", (from, to, today, weekStart, horizon) => {
  expect(horizonFrom({ from, to }, today, weekStart)).toEqual(horizon);
});

test("the widest horizon is one that can be set by hand", () => {
  const from = addDays("2026-11-09", -7 * MOST_WEEKS);
  const to = addDays("2026-11-15", 7 * MOST_WEEKS);
  expect(horizonFrom({ from, to }, "2026-11-09", "monday")).toEqual(weeks(MOST_WEEKS, MOST_WEEKS));
  expect(horizonFrom({ from: addDays(from, -7), to }, "2026-11-09", "monday")).toEqual(DEFAULT_HORIZON);
});
