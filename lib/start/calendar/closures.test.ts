import { describe, expect, test } from "vitest";
import { absencesWith } from "./absences";
import { closuresOf, pausesWith } from "./closures";

const TODAY = "2026-11-09";
const P = (from: string, to: string) => ({ from, to });
const WINTER = P("2026-12-24", "2027-01-03");
const AUGUST = P("2027-08-02", "2027-08-15");
const OVER = P("2026-08-03", "2026-08-16");
const open = (...pauses: object[]) => ({ activeTo: null, pauses: pauses as ReturnType<typeof P>[] });

describe("closures", () => {
  test.each([
    ["no channel", [], []],
    ["one channel: all of its pauses", [open(AUGUST, WINTER)], [WINTER, AUGUST]],
    ["what every channel has", [open(WINTER, AUGUST), open(WINTER)], [WINTER]],
    ["what is over is over", [open(OVER, WINTER), open(OVER, WINTER)], [WINTER]],
    ["the last day is one of them", [open(P("2026-11-02", TODAY))], [P("2026-11-02", TODAY)]],
    ["other days are another pause", [open(WINTER), open(P("2026-12-24", "2027-01-04"))], []],
    ["who is closed for good has no say", [open(WINTER), { ...open(), activeTo: "2026-11-08" }], [WINTER]],
    ["who closes today still has", [open(WINTER), { ...open(), activeTo: TODAY }], []],
  ] as const)("%s", (_, channels, expected) => {
    expect(closuresOf(channels as never, TODAY)).toEqual(expected);
  });

  test("come to what a channel has of its own, once each, and go from it", () => {
    expect(pausesWith([AUGUST], { before: [], wished: [WINTER, WINTER] })).toEqual([WINTER, AUGUST]);
    expect(pausesWith([OVER, WINTER, AUGUST], { before: [WINTER], wished: [] })).toEqual([OVER, AUGUST]);
    expect(pausesWith([WINTER], { before: [WINTER], wished: [AUGUST] })).toEqual([AUGUST]);
  });

  test("that are there change nothing, not even the list", () => {
    const pauses = [AUGUST, WINTER];
    expect(pausesWith(pauses, { before: [WINTER], wished: [WINTER] })).toBe(pauses);
    expect(pausesWith(pauses, { before: [], wished: [WINTER] })).toBe(pauses);
  });
});

describe("absences", () => {
  test("to come are replaced, those that are over stay", () => {
    expect(absencesWith([OVER, WINTER], [AUGUST], TODAY)).toEqual([OVER, AUGUST]);
    expect(absencesWith([OVER, WINTER], [], TODAY)).toEqual([OVER]);
    expect(absencesWith([], [{ ...AUGUST, contributor: "c" } as never], TODAY)).toEqual([AUGUST]);
  });

  test("said again, in whatever order, change nothing", () => {
    const absences = [AUGUST, OVER, WINTER];
    expect(absencesWith(absences, [WINTER, AUGUST], TODAY)).toBe(absences);
    expect(absencesWith(absences, [WINTER, AUGUST, WINTER], TODAY)).toBe(absences);
  });

  // The page was opened before midnight and answered after it: the absence of yesterday came twice.
  test("what has become over meanwhile stays as it is", () => {
    const yesterday = P("2026-11-02", "2026-11-08");
    expect(absencesWith([OVER, yesterday], [yesterday, WINTER], TODAY)).toEqual([OVER, yesterday, WINTER]);
    const absences = [yesterday, WINTER];
    expect(absencesWith(absences, [yesterday, WINTER], TODAY)).toBe(absences);
  });
});
