import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyPlan } from "../oracle/arbitraries";
import { exchange, exchangeSorted } from "./exchange";
import { preparePlan } from "./prepare";
import { countIn, placesIn, type Sequence, sequenceOf, sortedByInstant } from "./sequence";

type Step = { out: number[]; into: number[] };

/** Where one has the evening of a day before the other has its morning, days do not run as instants do. */
const anyPlanOfZones = fc.oneof(anyPlan(), anyPlan({ zones: ["Pacific/Apia", "America/New_York"] }));

/** All publications of a plan, of several channels and zones; some that are there, then steps in which some go, others come. */
const situation = fc
  .tuple(anyPlanOfZones, fc.infiniteStream(fc.nat(99)), fc.integer({ min: 1, max: 5 }))
  .map(([plan, numbers, count]) => {
    const { timeline, all, calendar } = preparePlan(plan);
    const next = () => numbers.next().value as number;
    const density = next();
    const start = all.places.filter(() => next() < density);
    const steps: Step[] = [];
    let there = start;
    for (let step = 0; step < count; step++) {
      const most = 1 + (next() % 4);
      const out = shuffled(there, next).slice(0, next() % (most + 1));
      const into = shuffled(absentFrom(there, all.places), next).slice(0, next() % (most + 1));
      steps.push({ out, into });
      there = [...there.filter((place) => !out.includes(place)), ...into];
    }
    return { timeline, period: calendar.period, start, steps };
  });

describe("after any exchanges", { timeout: 60_000 }, () => {
  test("a sequence is what it would be, built anew", () => {
    let exchanged = 0;
    fc.assert(
      fc.property(situation, ({ timeline, period, start, steps }) => {
        const sequence = sequenceOf(timeline, [...start], period);
        let there = start;
        for (const { out, into } of steps) {
          exchange(sequence, out, into);
          there = [...there.filter((place) => !out.includes(place)), ...into];
          const anew = sequenceOf(timeline, sortedByInstant([...there], timeline), period);
          expect(listsOf(sequence)).toEqual(listsOf(anew));
          // Once crooked it may stay so: it then sorts what is in order. The other way round it would not sort what is not.
          expect(sequence.isStraight && !anew.isStraight).toBe(false);
          expectSameAnswers(sequence, anew);
          exchanged += out.length + into.length;
        }
      }),
      { numRuns: 500 },
    );
    expect(exchanged).toBeGreaterThan(500);
  });

  test("and the other way round it is what it was", () => {
    fc.assert(
      fc.property(situation, ({ timeline, period, start, steps }) => {
        const sequence = sequenceOf(timeline, [...start], period);
        const before = listsOf(sequence);
        for (const { out, into } of steps) exchange(sequence, out, into);
        for (const { out, into } of steps.toReversed()) exchange(sequence, into, out);
        expect(listsOf(sequence)).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  test("a mere list is in order as well, and the former one left as it was", () => {
    fc.assert(
      fc.property(situation, ({ timeline, start, steps: [step] }) => {
        const { out, into } = step!;
        const before = [...start];
        const after = exchangeSorted(timeline, start, out, into);
        const there = [...start.filter((place) => !out.includes(place)), ...into];
        expect(after).toEqual(sortedByInstant(there, timeline));
        expect(start).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });
});

const listsOf = ({ places, byDay, upTo }: Sequence) => ({
  places: [...places],
  byDay: [...byDay],
  upTo: [...upTo],
});

/** What rules ask it, over the period's days and beyond its ends. */
function expectSameAnswers(one: Sequence, other: Sequence): void {
  const { from, to } = one.period;
  for (const span of [
    { from: from - 3, to: to + 3 },
    { from, to: from },
    { from: from + 1, to: from + 7 },
    { from: to, to },
    { from: to + 1, to: to + 7 },
  ]) {
    expect(countIn(one, span)).toBe(countIn(other, span));
    expect(placesIn(one, span)).toEqual(placesIn(other, span));
  }
}

function absentFrom(some: readonly number[], all: readonly number[]): number[] {
  return all.filter((place) => !some.includes(place));
}

function shuffled(list: readonly number[], next: () => number): number[] {
  return list
    .map((item) => ({ item, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
