import fc from "fast-check";
import ICAL from "ical.js";
import { expect, it } from "vitest";
import { dayFromNumber, dayNumber } from "@/lib/platform/time";
import type { Property } from "./property";
import { repeats } from "./repeats";
import { readRule } from "./rule";

// ical.js reads the same rules, and is what other calendars are written with. It goes on where a rule never comes true,
// and does not begin with a start that the rule leaves out: such rules and starts are left to the tables.

const weekday = fc.constantFrom("MO", "TU", "WE", "TH", "FR", "SA", "SU");
const nth = fc.tuple(fc.constantFrom("1", "2", "3", "4", "-1", "-2"), weekday).map(([n, day]) => n + day);
const some = (each: fc.Arbitrary<string | number>) =>
  fc.uniqueArray(each, { minLength: 1, maxLength: 3 }).map((list) => list.join(","));
const monthDay = fc.oneof(fc.integer({ min: 1, max: 28 }), fc.integer({ min: -28, max: -1 }));

const rule = fc
  .tuple(
    fc.oneof(
      fc.constant("FREQ=DAILY"),
      some(weekday).map((days) => `FREQ=WEEKLY;BYDAY=${days}`),
      some(monthDay).map((days) => `FREQ=MONTHLY;BYMONTHDAY=${days}`),
      some(nth).map((days) => `FREQ=MONTHLY;BYDAY=${days}`),
      fc.integer({ min: 1, max: 12 }).map((month) => `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=7`),
      fc
        .tuple(fc.integer({ min: 1, max: 12 }), nth)
        .map(([m, day]) => `FREQ=YEARLY;BYMONTH=${m};BYDAY=${day}`),
    ),
    fc.integer({ min: 1, max: 5 }),
    fc.option(fc.integer({ min: 1, max: 40 })),
  )
  .map(([text, interval, count]) => `${text};INTERVAL=${interval}${count ? `;COUNT=${count}` : ""}`);

const spot = () => ({ line: 1, column: 1 });
const propertyOf = (value: string): Property => ({ name: "RRULE", parameters: new Map(), value, spot });

function theirs(text: string, start: number, to: number): string[] {
  const iterator = ICAL.Recur.fromString(text).iterator(ICAL.Time.fromDateString(dayFromNumber(start)));
  const days: string[] = [];
  for (let next = iterator.next(); next && next.toString() <= dayFromNumber(to); next = iterator.next())
    days.push(next.toString());
  return days;
}

const ours = (text: string, start: number, from: number, to: number) =>
  Array.from(
    repeats(
      readRule(propertyOf(text)),
      start,
      { from, to },
      () => false,
      () => {},
    ),
    dayFromNumber,
  );

it("repeats on the days that ical.js finds, wherever one begins to look", () => {
  fc.assert(
    fc.property(
      rule,
      fc.integer({ min: 0, max: 2_000 }),
      fc.integer({ min: 0, max: 700 }),
      (text, after, later) => {
        const asked = dayNumber("2024-01-01") + after;
        const first = theirs(text.replace(/;COUNT=\d+/, ""), asked, asked + 800)[0];
        if (first === undefined) return;
        const start = dayNumber(first);
        const to = start + 900;
        const expected = theirs(text, start, to);
        expect(ours(text, start, start, to)).toEqual(expected);
        expect(ours(text, start, start + later, to)).toEqual(
          expected.filter((day) => day >= dayFromNumber(start + later)),
        );
      },
    ),
    { numRuns: 400 },
  );
}, 60_000);

it("looks at no more days than lie between start and end, and a year", () => {
  const any = fc.array(
    fc.constantFrom(
      ..."FREQ=DAILY FREQ=WEEKLY FREQ=MONTHLY FREQ=YEARLY INTERVAL=7 COUNT=999999 BYMONTH=2,9 BYMONTHDAY=30,-31 BYDAY=MO,5TU BYSETPOS=-1 BYYEARDAY=366 BYWEEKNO=53 WKST=SU".split(
        " ",
      ),
    ),
  );
  fc.assert(
    fc.property(any, fc.integer({ min: 0, max: 30_000 }), (parts, start) => {
      let looked = 0;
      const text = parts.join(";");
      try {
        const days = repeats(
          readRule(propertyOf(text)),
          start,
          { from: start, to: start + 800 },
          () => false,
          (n) => {
            looked += n;
          },
        );
        const all = [...days];
        expect(all).toEqual([...new Set(all)].sort((a, b) => a - b));
      } catch (fault) {
        expect(fault).toHaveProperty("code");
      }
      expect(looked).toBeLessThan(800 + 2 * 366);
    }),
  );
});
