import { describe, expect, it, test } from "vitest";
import { readAges, sharedAges } from "./ages";

test.each([
  ["35–55 ans", [35, 55]],
  ["35-55", [35, 55]],
  ["35 ans à 55 ans", [35, 55]],
  ["De 18 à 25 ans", [18, 25]],
  ["18 à 25", [18, 25]],
  ["entre 25 et 34", [25, 34]],
  ["between 25 and 34", [25, 34]],
  ["25 to 34 years old", [25, 34]],
  ["25/34", [25, 34]],
  ["55-35", [35, 55]],
  ["+60", [60, null]],
  ["+ 60 ans", [60, null]],
  ["60+", [60, null]],
  ["60 ans et plus", [60, null]],
  ["plus de 60 ans", [60, null]],
  ["à partir de 60 ans", [60, null]],
  ["over 60", [60, null]],
  ["60 and over", [60, null]],
  ["> 45", [45, null]],
  ["under 30", [15, 30]],
  ["Moins de 30 ans", [15, 30]],
  ["30 ans et moins", [15, 30]],
  ["jusqu’à 12 ans", [12, 12]],
  ["< 25", [15, 25]],
  ["Lycéens, 16 ans", [16, 16]],
  ["18-25 et 40-50", [18, 50]],
  ["18-25, +60", [18, null]],
  ["plus de 35-40 ans", [35, 40]],
  ["", null],
  ["adultes", null],
  ["nés en 1980", null],
  ["1980-1990", null],
  ["130-150 ans", null],
  ["0 ans", null],
  ["tous", null],
  ["18e arrondissement", null],
] as const)("%j: %j", (text, ages) => {
  expect(readAges(text)).toEqual(ages);
});

it("reads hostile texts in no time", () => {
  const from = performance.now();
  for (const text of [
    "18-25 ".repeat(200),
    "9".repeat(1000),
    "-".repeat(1000),
    " ".repeat(1000),
    "1 ".repeat(500),
  ])
    readAges(text);
  expect(performance.now() - from).toBeLessThan(200);
});

describe("sharedAges", () => {
  test.each([
    [[18, 25], [16, 34], 1],
    [[35, 54], [16, 44], 0.5],
    [[60, null], [18, 44], 0],
    [[60, null], [30, null], 1],
    [[100, null], [30, null], 0],
    [[16, 16], [16, 34], 1],
  ] as const)("%j within %j: %d", (of, within, share) => {
    expect(sharedAges(of, within)).toBeCloseTo(share);
  });
});
