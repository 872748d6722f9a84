import { describe, expect, it } from "vitest";
import { readHours, readNumber, readPercent, writeHours, writeNumber, writePercent } from "./numbers";

describe("readNumber", () => {
  it.each([
    ["", null],
    ["  ", null],
    ["12", 12],
    ["1,5", 1.5],
    ["1.5", 1.5],
    ["30\u202f000", 30000],
    ["-2", -2],
  ])("%j is %j", (text, number) => expect(readNumber(text)).toBe(number));

  it.each(["a", "1,5,2", "12h"])("%j is not a number", (text) => expect(readNumber(text)).toBeNaN());
});

it("writes numbers as each language types them, and reads them back", () => {
  expect(writeNumber(1.5, "fr")).toBe("1,5");
  expect(writeNumber(1.5, "en")).toBe("1.5");
  expect(writeNumber(null, "fr")).toBe("");
  expect(writeHours(450, "fr")).toBe("7,5");
  expect(readHours(writeHours(100, "fr"))).toBe(100);
  expect(writePercent(0.35, "fr")).toBe("35");
  expect(readPercent("35")).toBe(0.35);
  expect(readPercent("12,5")).toBe(0.125);
});
