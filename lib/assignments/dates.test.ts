import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ASSIGNMENT_ROLES } from "@/lib/plan/vocabulary";
import { addDays, type Day, weekdayOf } from "@/lib/platform/time";
import { followedDates, isAway, type OpenDate, proposedDue, squeezedDates } from "./dates";

const free = { absences: [], today: "2026-10-01" };

describe("when somebody is asked for it", () => {
  it.each([
    ["the reviewer the day before", "reviewer", "2026-11-12", free, "2026-11-11"],
    ["the Friday before a Monday", "reviewer", "2026-11-09", free, "2026-11-06"],
    ["the Friday before a Sunday", "reviewer", "2026-11-15", free, "2026-11-13"],
    ["the Friday before a Saturday", "reviewer", "2026-11-14", free, "2026-11-13"],
    ["the visual two days before", "visual", "2026-11-12", free, "2026-11-10"],
    ["the author three, over the weekend", "author", "2026-11-10", free, "2026-11-05"],
    ["the expert a week before", "expert", "2026-11-12", free, "2026-11-05"],
    ["over the night of the clocks", "author", "2026-10-27", free, "2026-10-22"],
    [
      "before an absence",
      "reviewer",
      "2026-11-16",
      { ...free, absences: [{ from: "2026-11-11", to: "2026-11-13" }] },
      "2026-11-10",
    ],
    [
      "a year of absence moves nothing",
      "reviewer",
      "2026-11-12",
      { ...free, absences: [{ from: "2026-01-01", to: "2026-12-31" }] },
      "2026-11-11",
    ],
    ["never before today", "expert", "2026-11-12", { absences: [], today: "2026-11-10" }, "2026-11-10"],
    [
      "after an absence where there is no day before it",
      "author",
      "2026-11-12",
      { absences: [{ from: "2026-11-08", to: "2026-11-10" }], today: "2026-11-09" },
      "2026-11-11",
    ],
    [
      "what should be out already",
      "author",
      "2026-11-02",
      { absences: [], today: "2026-11-09" },
      "2026-11-09",
    ],
    ["nothing is dated", "author", null, free, null],
  ] as const)("%s", (_, role, first, when, due) => {
    expect(proposedDue(role, first, when)).toBe(due);
  });
});

const open = (...dues: Day[]): OpenDate[] =>
  dues.map((due, index) => ({ id: String(index), due, absences: [] }));
const dues = (dates: { id: string; due: Day }[]) => Object.fromEntries(dates.map(({ id, due }) => [id, due]));

describe("dates that follow their post", () => {
  it.each([
    [
      "as many working days before",
      ["2026-11-09", "2026-11-11"],
      "2026-11-12",
      "2026-11-19",
      ["2026-11-16", "2026-11-18"],
    ],
    ["over a weekend", ["2026-11-11"], "2026-11-12", "2026-11-16", ["2026-11-13"]],
    ["backwards", ["2026-11-18"], "2026-11-20", "2026-11-17", ["2026-11-13"]],
    ["on the day itself", ["2026-11-12"], "2026-11-12", "2026-11-21", ["2026-11-21"]],
    ["one that was after it comes to the day", ["2026-11-13"], "2026-11-12", "2026-11-18", ["2026-11-18"]],
    ["not into the past", ["2026-11-16"], "2026-11-24", "2026-11-10", ["2026-11-09"]],
    ["one on a weekend counts from the Friday", ["2026-11-14"], "2026-11-16", "2026-11-18", ["2026-11-17"]],
  ])("%s", (_, was, from, to, becomes) => {
    const dates = followedDates(open(...was), { from, to, today: "2026-11-09" });
    expect(dues(dates)).toEqual(Object.fromEntries(becomes.map((due, index) => [String(index), due])));
  });

  it("says nothing of those that stay", () => {
    expect(
      followedDates(open("2026-11-10"), { from: "2026-11-12", to: "2026-11-12", today: "2026-11-09" }),
    ).toEqual([]);
  });

  it("goes around an absence", () => {
    const away = [{ id: "a", due: "2026-11-11", absences: [{ from: "2026-11-17", to: "2026-11-18" }] }];
    expect(followedDates(away, { from: "2026-11-12", to: "2026-11-19", today: "2026-11-09" })).toEqual([
      { id: "a", due: "2026-11-16" },
    ]);
  });
});

describe("dates that are squeezed", () => {
  it.each([
    ["those in time stay", ["2026-11-10", "2026-11-11"], "2026-11-12", {}],
    ["one too late comes to the day before", ["2026-11-18"], "2026-11-12", { 0: "2026-11-11" }],
    [
      "several are spread, in order",
      ["2026-11-16", "2026-11-17", "2026-11-18"],
      "2026-11-12",
      { 0: "2026-11-09", 1: "2026-11-10", 2: "2026-11-11" },
    ],
    [
      "after those that stay",
      ["2026-11-10", "2026-11-17", "2026-11-18"],
      "2026-11-12",
      { 1: "2026-11-10", 2: "2026-11-11" },
    ],
    ["a past one comes to before the next", ["2026-11-04", "2026-11-10"], "2026-11-12", { 0: "2026-11-10" }],
    [
      "two of one day stay together",
      ["2026-11-18", "2026-11-18"],
      "2026-11-11",
      { 0: "2026-11-10", 1: "2026-11-10" },
    ],
    ["no day is left", ["2026-11-12"], "2026-11-09", { 0: "2026-11-09" }],
    ["the new day is past", ["2026-11-12"], "2026-11-02", { 0: "2026-11-09" }],
  ])("%s", (_, was, to, becomes) => {
    expect(dues(squeezedDates(open(...was), { to, today: "2026-11-09" }))).toEqual(becomes);
  });
});

describe("whatever is asked", () => {
  const day = fc.integer({ min: 0, max: 120 }).map((count) => addDays("2026-09-01", count));
  const absences = fc
    .array(fc.tuple(day, fc.integer({ min: 0, max: 10 })), { maxLength: 3 })
    .map((all) => all.map(([from, length]) => ({ from, to: addDays(from, length) })));
  const dates = fc
    .array(fc.record({ due: day, absences }), { maxLength: 6 })
    .map((all) => all.map((one, index) => ({ ...one, id: String(index) })));
  const isWorking = (each: Day) => ![0, 6].includes(weekdayOf(each));

  it("a proposal is never in the past, and before the publication wherever there is such a day", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ASSIGNMENT_ROLES), day, day, absences, (role, first, today, away) => {
        const due = proposedDue(role, first, { absences: away, today })!;
        expect(due >= today).toBe(true);
        if (first >= today) expect(due <= first).toBe(true);
        // Elsewhere than at work only if there is no day that fits.
        if (isWorking(due) && !isAway(due, away)) return;
        for (let each = today; each <= first && each < addDays(today, 80); each = addDays(each, 1))
          expect(isWorking(each) && !isAway(each, away)).toBe(false);
      }),
    );
  });

  it("dates of a moved post are never in the past, nor after it while it is to come", () => {
    fc.assert(
      fc.property(dates, day, day, day, (all, from, to, today) => {
        for (const { due } of [
          ...followedDates(all, { from, to, today }),
          ...squeezedDates(all, { to, today }),
        ]) {
          expect(due >= today).toBe(true);
          if (to >= today) expect(due <= to).toBe(true);
        }
      }),
    );
  });

  it("squeezing leaves nothing late, keeps the order, and does nothing twice", () => {
    fc.assert(
      fc.property(dates, day, day, (all, to, today) => {
        const pressed = new Map(squeezedDates(all, { to, today }).map(({ id, due }) => [id, due]));
        const after = all.map((one) => ({ ...one, due: pressed.get(one.id) ?? one.due }));
        if (to >= today) for (const { due } of after) expect(due >= today && due <= to).toBe(true);
        for (const [index, one] of all.entries())
          for (const [other, two] of all.entries())
            if (to >= today && one.due < two.due) expect(after[index]!.due <= after[other]!.due).toBe(true);
        if (to >= today) expect(squeezedDates(after, { to, today })).toEqual([]);
      }),
    );
  });
});
