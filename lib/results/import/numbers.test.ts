import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFigure, readMeasure } from "./numbers";

describe("a figure", () => {
  it.each([
    ["1200", 1200],
    ["1 200", 1200],
    ["1\u202f200", 1200],
    ["1\u00a0200", 1200],
    ["1,200", 1200],
    ["1.200", 1200],
    ["1'200", 1200],
    ["1.234.567", 1_234_567],
    ["1200,0", 1200],
    ["12.00", 12],
    ["+12", 12],
    ["0", 0],
    ["", null],
    ["  ", null],
    ["-", null],
    ["n/a", null],
  ])("%j is %j", (cell, value) => expect(readFigure(cell)).toEqual({ value }));

  it.each([
    ["1,5", "not_whole"],
    ["-3", "negative"],
    ["12 k", "not_a_number"],
    ["12%", "not_a_number"],
    ["=1+1", "not_a_number"],
    ["1e3", "not_a_number"],
    ["1,2,3", "not_a_number"],
    ["1.23.456", "not_a_number"],
    ["Infinity", "not_a_number"],
    ["9999999999", "too_big"],
  ])("%j is refused: %s", (cell, fault) => expect(readFigure(cell)).toEqual({ fault }));
});

describe("a measure", () => {
  it.each([
    ["1,5", 1.5],
    ["1.5", 1.5],
    ["-4", -4],
    ["−4", -4],
    ["1 234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["1.234,5", 1234.5],
    ["1,234,567", 1_234_567],
    ["0,125", 0.125],
    ["1,2340", 1.234],
    ["", null],
  ])("%j is %j", (cell, value) => expect(readMeasure(cell)).toEqual({ value }));

  it.each(["1,234", "1.234", "-12.500"])("%j is asked for again", (cell) =>
    expect(readMeasure(cell)).toEqual({ fault: "unclear_number" }),
  );
});

it("whatever a whole number looks like in either language, it is read as it was meant", () => {
  const shapes = [
    (n: number) => String(n),
    (n: number) => new Intl.NumberFormat("fr").format(n),
    (n: number) => new Intl.NumberFormat("en").format(n),
    (n: number) => new Intl.NumberFormat("de").format(n),
    (n: number) => new Intl.NumberFormat("de-CH").format(n),
  ];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom(...shapes), (n, write) => {
      expect(readFigure(write(n))).toEqual({ value: n });
    }),
  );
});
