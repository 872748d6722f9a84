import * as dateFns from "date-fns";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  dayFromNumber,
  dayNumber,
  daysBetween,
  eachDay,
  isDay,
  monthOf,
  weekdayOf,
  weekNumber,
  weekOf,
} from "./day";

/** 1900-01-01 … 2199-12-31 */
const anyNumber = fc.integer({ min: -25567, max: 84005 });
/** From 1980: date-fns counts in the machine's zone, where older clock changes at midnight trip it. */
const recentDay = fc.integer({ min: 3652, max: 84005 }).map(dayFromNumber);

describe("a day", () => {
  test.each(["2026-11-09", "2028-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("%s is one", (text) => {
    expect(isDay(text)).toBe(true);
  });
  test.each([
    "2026-02-30",
    "2027-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "0000-01-01",
    "2026-1-1",
    "2026-11-09T00:00",
    " 2026-11-09",
    "2026-11-09\n",
    "٢٠٢٦-11-09",
    "",
    null,
    20261109,
  ])("%j is none", (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe("counting, held against date-fns", { timeout: 60_000 }, () => {
  test("numbers and days go back and forth", () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const day = dayFromNumber(number);
        expect(isDay(day)).toBe(true);
        expect(dayNumber(day)).toBe(number);
        expect(dayNumber(`${day}T23:59`)).toBe(number);
        expect(day).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
      }),
      { numRuns: 2000 },
    );
  });

  test("sums, weekdays, ISO weeks, weeks and months", () => {
    fc.assert(
      fc.property(recentDay, fc.integer({ min: -800, max: 800 }), (day, count) => {
        const date = dateFns.parseISO(day);
        const text = (other: Date) => dateFns.format(other, "yyyy-MM-dd");
        expect(addDays(day, count)).toBe(text(dateFns.addDays(date, count)));
        expect(daysBetween(day, addDays(day, count))).toBe(count);
        expect(weekdayOf(day)).toBe(dateFns.getDay(date));
        expect(weekNumber(day)).toBe(dateFns.getISOWeek(date));
        const starts = { sunday: 0, monday: 1, saturday: 6 } as const;
        for (const weekStart of ["sunday", "monday", "saturday"] as const) {
          const options = { weekStartsOn: starts[weekStart] };
          expect(weekOf(day, weekStart)).toEqual({
            from: text(dateFns.startOfWeek(date, options)),
            to: text(dateFns.endOfWeek(date, options)),
          });
        }
        expect(monthOf(day)).toEqual({
          from: text(dateFns.startOfMonth(date)),
          to: text(dateFns.endOfMonth(date)),
        });
      }),
      { numRuns: 500 },
    );
  });

  test("each day, both ends included", () => {
    expect(eachDay("2028-02-28", "2028-03-01")).toEqual(["2028-02-28", "2028-02-29", "2028-03-01"]);
    expect(eachDay("2026-11-09", "2026-11-09")).toEqual(["2026-11-09"]);
    expect(eachDay("2026-11-09", "2026-11-08")).toEqual([]);
  });
});
