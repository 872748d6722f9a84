import { expect, test } from "vitest";
import { isAbove, isBelow, roundDown, roundUp } from "./numbers";
import { orderOf } from "./sorting";

test("numbers closer than 1e-9 are equal", () => {
  expect([isAbove(0.6 + 1e-10, 0.6), isAbove(0.6 + 2e-9, 0.6), isBelow(0.6 - 1e-10, 0.6)]).toEqual([
    false,
    true,
    false,
  ]);
});

test.each([
  [3, 3, 3],
  [3 + 1e-12, 3, 3],
  [3 - 1e-12, 3, 3],
  [2.1, 3, 2],
  [(5 * 4) / 7, 3, 2],
  [0, 0, 0],
  [0.7 * 10, 7, 7],
  [1.1 * 30, 33, 33],
])("%d is rounded up to %d and down to %d", (value, up, down) => {
  expect([roundUp(value), roundDown(value)]).toEqual([up, down]);
});

test("places in the order of their keys, then of the tie", () => {
  const keys = [5, -3, 5, 2, -3, 5];
  expect([...orderOf(keys, (a, b) => b - a)]).toEqual([4, 1, 3, 5, 2, 0]);
  expect([...orderOf([], () => 0)]).toEqual([]);
  // Keys too far apart to be packed take the other way to the same order.
  expect([...orderOf([2 ** 52, 0, 2 ** 52, 1], (a, b) => b - a)]).toEqual([1, 3, 2, 0]);
});

test("long runs of equal keys are settled as well as short ones", () => {
  const keys = Array.from({ length: 500 }, (_, place) => place % 3);
  const order = [...orderOf(keys, (a, b) => b - a)];
  expect(order).toEqual([...keys.keys()].sort((a, b) => keys[a]! - keys[b]! || b - a));
});
