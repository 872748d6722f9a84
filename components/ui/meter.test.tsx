import { describe, expect, it } from "vitest";
import { Meter } from "./meter";
import { meterTone, squaresOf } from "./meter-state";
import { renderIn } from "./render-for-test";

describe("squares", () => {
  it.each([
    [{ planned: 2, min: 2, max: 4 }, "within", "planned planned room room"],
    [{ planned: 1, min: 2, max: 4 }, "under", "planned missing room room"],
    [{ planned: 0, min: 1, max: 3 }, "under", "missing room room"],
    [{ planned: 6, min: 2, max: 4 }, "over", "planned planned planned planned excess excess"],
    [{ planned: 1, min: 1, max: 1 }, "within", "planned"],
    [{ planned: 0, min: null, max: 2 }, "within", "room room"],
    [{ planned: 3, min: 1, max: null }, "within", "planned planned planned"],
    [{ planned: 0, min: null, max: null }, "within", ""],
    [{ planned: 1, min: 0, max: 0 }, "over", "excess"],
  ])("%j is %s", (rhythm, tone, squares) => {
    expect(meterTone(rhythm)).toBe(tone);
    expect(squaresOf(rhythm).join(" ")).toBe(squares);
  });
});

describe("words", () => {
  it.each([
    [{ planned: 6, min: 2, max: 4 }, "6 publications prévues, de 2 à 4 attendues, 2 de trop"],
    [{ planned: 0, min: 2, max: 4 }, "0 publication prévue, de 2 à 4 attendues, il en manque 2"],
    [{ planned: 1, min: 1, max: 1 }, "1 publication prévue, 1 attendue"],
    [{ planned: 1, min: 2, max: null }, "1 publication prévue, au moins 2 attendues, il en manque 1"],
    [{ planned: 1, min: 0, max: 3 }, "1 publication prévue, 3 au plus"],
    [{ planned: 1, min: null, max: null }, "1 publication prévue"],
    [{ planned: 40, min: 2, max: 35 }, "40 publications prévues, de 2 à 35 attendues, 5 de trop"],
  ])("%j is said", (rhythm, words) => {
    expect(renderIn("fr", <Meter {...rhythm} />)).toContain(`<span class="sr-only">${words}</span>`);
  });
});
