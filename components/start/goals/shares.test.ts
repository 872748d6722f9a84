import { describe, expect, test } from "vitest";
import {
  evenShares,
  type GoalRow,
  sumOfShares,
  together,
  withEvenShares,
  withFollowingShares,
} from "./shares";

const TODAY = "2026-11-09";

const row = (key: string, weight = "", over: Partial<GoalRow> = {}): GoalRow => ({
  key,
  id: null,
  on: true,
  name: key,
  kind: "custom",
  weight,
  from: "",
  to: "",
  kpi: "",
  target: "",
  ...over,
});
const weights = (rows: readonly GoalRow[]) => rows.map(({ weight }) => weight);

test.each([
  [0, []],
  [1, ["100"]],
  [2, ["50", "50"]],
  [3, ["34", "33", "33"]],
  [6, ["17", "17", "17", "17", "16", "16"]],
])("%i even shares", (count, expected) => {
  expect(evenShares(count)).toEqual(expected);
});

test("even shares add up, however many there are", () => {
  for (let count = 1; count <= 20; count++) {
    expect(evenShares(count).reduce((sum, share) => sum + Number(share), 0)).toBe(100);
  }
});

test.each<[string, GoalRow[], string[]]>([
  ["all, without dates", [row("a"), row("b")], ["a", "b"]],
  ["not what is taken off", [row("a"), row("b", "", { on: false })], ["a"]],
  ["not what is over", [row("a"), row("b", "", { to: "2026-11-08" })], ["a"]],
  ["what ends today", [row("a", "", { to: TODAY })], ["a"]],
  [
    "one after the other: the first of two equal days",
    [row("a", "", { to: "2026-12-31" }), row("b", "", { from: "2027-01-01" })],
    ["a"],
  ],
  [
    "the fullest day to come",
    [row("a"), row("b", "", { from: "2027-01-01" }), row("c", "", { from: "2027-02-01", to: "2027-02-02" })],
    ["a", "b", "c"],
  ],
  ["none", [], []],
])("together: %s", (_, rows, expected) => {
  expect(together(rows, TODAY).map(({ key }) => key)).toEqual(expected);
});

test("a sum is of numbers, with decimal commas", () => {
  expect(sumOfShares([row("a", "33,4"), row("b", "33.3"), row("c", "33,3")])).toBe(100);
  expect(sumOfShares([row("a", "half"), row("b", ""), row("c", "40")])).toBe(40);
});

describe("after a tick", () => {
  const tick = (before: GoalRow[], after: GoalRow[]) => weights(withFollowingShares(before, after, TODAY));

  test("shares that nobody has touched follow", () => {
    const one = withFollowingShares([], [row("a")], TODAY);
    expect(weights(one)).toEqual(["100"]);
    const two = withFollowingShares(one, [...one, row("b")], TODAY);
    expect(weights(two)).toEqual(["50", "50"]);
    const off = two.map((each) => ({ ...each, on: each.key !== "a" }));
    expect(tick(two, off)).toEqual(["50", "100"]);
  });

  test("shares that somebody gave stay; what is new takes the rest", () => {
    const given = [row("a", "60"), row("b", "25")];
    expect(tick(given, [...given, row("c")])).toEqual(["60", "25", "15"]);
    const whole = [row("a", "60"), row("b", "40")];
    expect(tick(whole, [...whole, row("c")])).toEqual(["60", "40", ""]);
    expect(tick(whole, [row("a", "60"), row("b", "40", { on: false })])).toEqual(["60", "40"]);
  });

  test("where nobody gave any, none is made up", () => {
    const none = [row("a"), row("b")];
    expect(tick(none, [...none, row("c")])).toEqual(["", "", ""]);
  });
});

test("even shares leave alone what is pursued at another time", () => {
  const rows = [row("a", "80"), row("b", "80"), row("old", "70", { to: "2026-10-31" })];
  expect(weights(withEvenShares(rows, TODAY))).toEqual(["50", "50", "70"]);
});
