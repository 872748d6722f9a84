import { expect, test } from "vitest";
import { ofExit, ofPlaywright, ofVitest, sum } from "./tally.mjs";

test("a tool that says no is one failure", () => {
  expect(ofExit(0)).toEqual({ passed: 1, failed: 0 });
  expect(ofExit(2)).toEqual({ passed: 0, failed: 1 });
});

test("unit tests are counted, and a run that ended badly never counts as good", () => {
  expect(ofVitest({ numPassedTests: 12, numFailedTests: 0 }, 0)).toEqual({ passed: 12, failed: 0 });
  expect(ofVitest({ numPassedTests: 12, numFailedTests: 3 }, 1)).toEqual({ passed: 12, failed: 3 });
  expect(ofVitest({ numPassedTests: 12, numFailedTests: 0 }, 1)).toEqual({ passed: 12, failed: 1 });
  expect(ofVitest(null, 137)).toEqual({ passed: 0, failed: 1 });
  expect(ofVitest({ numPassedTests: 0, numFailedTests: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
});

test("journeys are counted the same way", () => {
  expect(ofPlaywright({ stats: { expected: 8, flaky: 0, unexpected: 0, skipped: 0 } }, 0)).toEqual({
    passed: 8,
    failed: 0,
  });
  expect(ofPlaywright({ stats: { expected: 5, flaky: 0, unexpected: 1, skipped: 2 } }, 1)).toEqual({
    passed: 5,
    failed: 1,
  });
  expect(ofPlaywright({ stats: { expected: 0, flaky: 0, unexpected: 0, skipped: 0 } }, 0).failed).toBe(1);
  expect(ofPlaywright(null, 1)).toEqual({ passed: 0, failed: 1 });
});

test("the total adds everything up", () => {
  expect(
    sum([
      { passed: 3, failed: 1 },
      { passed: 2, failed: 0 },
    ]),
  ).toEqual({ passed: 5, failed: 1 });
});
