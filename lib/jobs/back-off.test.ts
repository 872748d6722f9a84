import { describe, expect, it, test } from "vitest";
import { isOver, MOST_TRIES, pauseAfter } from "./back-off";

describe("the pause before the next try", () => {
  it.each([
    [1, 0, 15_000],
    [1, 0.5, 11_250],
    [2, 0, 30_000],
    [3, 0, 60_000],
    [10, 0, 7_680_000],
    [11, 0, 15_360_000],
    [12, 0, 21_600_000],
    [500, 0, 21_600_000],
    [500, 0.999999, 10_800_011],
  ])("after try %i with chance %d: %i ms", (tries, chance, pause) => {
    expect(pauseAfter(tries, chance)).toBe(pause);
  });
});

test("all tries together outlast a weekend night, and end", () => {
  const tries = Array.from({ length: MOST_TRIES - 1 }, (_, index) => index + 1);
  const hours = tries.reduce((sum, each) => sum + pauseAfter(each, 0), 0) / 3600_000;
  expect(hours).toBeGreaterThan(24);
  expect(hours).toBeLessThan(72);
  expect(isOver(MOST_TRIES - 1)).toBe(false);
  expect(isOver(MOST_TRIES)).toBe(true);
});
