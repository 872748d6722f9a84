import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type WeekStart, weekdayOf, weekOf } from "@/lib/platform/time";
import { rangeAsked } from "./range";
import { median } from "./tally";
import { mondayIn, weeksAround } from "./weeks";

it.each([
  [[], null],
  [[5], 5],
  [[1, 1000], 500.5],
  [[1000, 1, 10], 10],
  [[4, 1, 3, 2], 2.5],
])("the median of %j is %j", (values, expected) => expect(median(values)).toBe(expected));

const starts = fc.constantFrom<WeekStart>("monday", "sunday", "saturday");
const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays("1970-01-01", count));

it("there is one Monday in each week, wherever weeks begin", () => {
  fc.assert(
    fc.property(days, starts, (day, start) => {
      const week = weekOf(day, start);
      const monday = mondayIn(week);
      expect(weekdayOf(monday)).toBe(1);
      expect(week.from <= monday && monday <= week.to).toBe(true);
    }),
  );
});

it("weeks follow each other and hold all the days", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 90 }), starts, (from, more, start) => {
      const to = addDays(from, more);
      const weeks = weeksAround(from, to, start);
      expect(weeks[0]!.from <= from && to <= weeks.at(-1)!.to).toBe(true);
      weeks.slice(1).forEach((week, index) => {
        expect(week.from).toBe(addDays(weeks[index]!.to, 1));
        expect(week.monday).toBe(addDays(weeks[index]!.monday, 7));
      });
    }),
  );
});

describe("the days an address asks for", () => {
  it.each([
    [{}, "month", "2026-03-01", "2026-03-31"],
    [{ range: "last" }, "last", "2026-02-01", "2026-02-28"],
    [{ range: "quarter" }, "quarter", "2026-01-01", "2026-03-31"],
    [{ range: "custom", from: "2026-01-05", to: "2026-01-09" }, "custom", "2026-01-05", "2026-01-09"],
    [{ range: "custom", from: "2026-01-05", to: "2126-01-09" }, "custom", "2026-01-05", "2027-02-08"],
    [{ range: "custom", from: "2026-02-30", to: "x" }, "custom", "2026-03-01", "2026-03-31"],
    [{ range: "nonsense" }, "month", "2026-03-01", "2026-03-31"],
  ])("%j", (asked, range, from, to) => expect(rangeAsked(asked, "2026-03-31")).toEqual({ range, from, to }));
});
