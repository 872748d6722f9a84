import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Tally } from "./tally";

/** Minutes and money: whole, in cents, in thirds, tiny beside huge. */
const amount = fc.oneof(
  fc.integer({ min: 0, max: 10_000 }),
  fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100),
  fc.constantFrom(0, 0.1, 0.2, 0.3, 1 / 3, 20 / 3, 1e-9, 123_456_789.01),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
);
const amounts = fc.array(amount, { maxLength: 12 });
const keys = fc.infiniteStream(fc.nat());

test.each([
  [[], 0],
  [[0.1, 0.2, 0.3], 0.6],
  [[0.3, 0.2, 0.1], 0.6],
  [[90, 45.5, 45.5], 181],
])("%j make %d", (added, sum) => {
  expect(tallyOf(added).sum()).toBeCloseTo(sum, 12);
});

describe("whatever is added", () => {
  test("the order does not matter, to the last bit", () => {
    fc.assert(
      fc.property(amounts, keys, (added, keys) => {
        expect(tallyOf(shuffled(added, keys)).sum()).toBe(tallyOf(added).sum());
      }),
    );
  });

  test("what is taken again leaves no trace", () => {
    fc.assert(
      fc.property(amounts, amounts, keys, (kept, taken, keys) => {
        const tally = tallyOf(shuffled([...kept, ...taken], keys));
        for (const amount of shuffled(taken, keys)) tally.take(amount);
        expect(tally.sum()).toBe(tallyOf(kept).sum());
      }),
    );
  });

  test("adding and taking may alternate, as edits do", () => {
    fc.assert(
      fc.property(amounts, fc.array(fc.tuple(amount, fc.nat()), { maxLength: 20 }), (start, edits) => {
        const tally = tallyOf(start);
        const there = [...start];
        for (const [amount, which] of edits) {
          tally.add(amount);
          there.push(amount);
          tally.take(there.splice(which % there.length, 1)[0]!);
        }
        expect(tally.sum()).toBe(tallyOf(there).sum());
      }),
    );
  });

  test("amounts beside it are summed with it, in whatever order, and do not stay", () => {
    fc.assert(
      fc.property(amounts, amounts, keys, (added, beside, keys) => {
        const tally = tallyOf(added);
        const alone = tally.sum();
        expect(tally.sum(shuffled(beside, keys))).toBe(tally.sum(beside));
        expect(tally.sum(beside)).toBeCloseTo(tallyOf([...added, ...beside]).sum(), 3);
        expect(tally.sum()).toBe(alone);
      }),
    );
  });
});

function tallyOf(added: readonly number[]): Tally {
  const tally = new Tally();
  for (const amount of added) tally.add(amount);
  return tally;
}

function shuffled(list: readonly number[], keys: Iterator<number>): number[] {
  return list
    .map((item) => ({ item, key: keys.next().value as number }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
