import { describe, expect, it } from "vitest";
import { type Stop, stopAfter, stopIn } from "./grid-keys";

// Two lanes of three days.
const CARDS = [
  [2, 0, 1],
  [0, 3, 0],
];
const at = (lane: number, column: number, card: number): Stop => ({ lane, column, card });

describe("stopAfter", () => {
  it.each([
    ["walks down the cards of a day", "ArrowDown", at(0, 0, 0), at(0, 0, 1)],
    ["then into the lane below, its empty cell", "ArrowDown", at(0, 0, 1), at(1, 0, -1)],
    ["enters a fuller cell from above at its first card", "ArrowDown", at(0, 1, -1), at(1, 1, 0)],
    ["enters a cell from below at its last card", "ArrowUp", at(1, 0, -1), at(0, 0, 1)],
    ["climbs within a cell first", "ArrowUp", at(1, 1, 2), at(1, 1, 1)],
    ["goes to the next day, an empty one", "ArrowRight", at(0, 0, 1), at(0, 1, -1)],
    ["comes out of an empty day onto the first card", "ArrowRight", at(0, 1, -1), at(0, 2, 0)],
    ["keeps the height where the next day reaches it", "ArrowLeft", at(1, 2, -1), at(1, 1, 0)],
    ["stops at the first lane", "ArrowUp", at(0, 0, 0), null],
    ["stops at the last lane", "ArrowDown", at(1, 1, 2), null],
    ["stops at the first day", "ArrowLeft", at(0, 0, 0), null],
    ["stops at the last day", "ArrowRight", at(1, 2, -1), null],
    ["leaves other keys alone", "a", at(0, 0, 0), null],
  ])("%s", (_, key, from, expected) => {
    expect(stopAfter(key, false, from, CARDS)).toEqual(expected);
  });

  it("goes to the ends of the lane, and with Ctrl to the corners", () => {
    expect(stopAfter("End", false, at(0, 0, 1), CARDS)).toEqual(at(0, 2, 0));
    expect(stopAfter("Home", false, at(1, 2, -1), CARDS)).toEqual(at(1, 0, -1));
    expect(stopAfter("End", true, at(0, 0, 0), CARDS)).toEqual(at(1, 2, -1));
    expect(stopAfter("Home", true, at(1, 2, -1), CARDS)).toEqual(at(0, 0, 0));
  });

  it("survives an empty grid", () => {
    expect(stopAfter("ArrowDown", false, at(0, 0, -1), [])).toBeNull();
    expect(stopAfter("End", true, at(0, 0, -1), [])).toBeNull();
  });
});

it("starts on the first card of a cell, or on the cell", () => {
  expect(stopIn(0, 0, CARDS)).toEqual(at(0, 0, 0));
  expect(stopIn(0, 1, CARDS)).toEqual(at(0, 1, -1));
});
