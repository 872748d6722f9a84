import fc from "fast-check";
import { expect, test } from "vitest";
import type { Scenario } from "./scenario";
import { weightsAfter } from "./weights";

const objectives = (...weights: (number | null)[]) =>
  weights.map((weight, place) => ({ id: `o${place}`, weight }));
const adds = (...weights: (number | null)[]): Scenario =>
  weights.map((weight) => ({ do: "add_objective", kind: "employer_brand", name: "Neuf", weight }));
const drops = (...ids: string[]): Scenario => ids.map((id) => ({ do: "drop_objective", id }));

test.each<[string, (number | null)[], Scenario, Record<string, number>]>([
  ["nothing thought of", [0.5, 0.5], [], {}],
  ["a quarter for a new one", [0.5, 0.3, 0.2], adds(0.25), { o0: 0.375, o1: 0.225, o2: 0.15 }],
  ["thirds are written to the hundredth of a percent", [0.5, 0.5], adds(0.3333), { o0: 0.3334, o1: 0.3333 }],
  ["room for it was left", [0.5, 0.2], adds(0.3), {}],
  ["without a weight it takes nothing from anybody", [0.5, 0.5], adds(null), {}],
  ["where nobody has a weight, nobody gets one", [null, null], adds(0.2), {}],
  ["who has none stays without", [1, null, 0], adds(0.4), { o0: 0.6 }],
  ["all for the new one", [0.5, 0.5], adds(1), { o0: 0, o1: 0 }],
  [
    "what is dropped goes to the others in proportion",
    [0.5, 0.3, 0.2],
    drops("o2"),
    { o0: 0.625, o1: 0.375 },
  ],
  ["dropping one without a weight", [0.6, 0.4, null], drops("o2"), {}],
  ["dropping all that weigh", [0.6, 0.4], drops("o0", "o1"), {}],
  ["one for another", [0.6, 0.4], [...adds(0.4), ...drops("o1")], {}],
  ["less than the whole stays less", [0.4, 0.2], drops("o1"), { o0: 0.6 }],
  ["more than the whole is brought back to it", [1, 1], adds(0.5), { o0: 0.25, o1: 0.25 }],
])("%s", (_, weights, scenario, after) => {
  expect(Object.fromEntries(weightsAfter(objectives(...weights), scenario))).toEqual(after);
});

test("weights that were the whole are the whole again, whatever comes and goes", () => {
  const parts = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(parts, fc.integer({ min: 0, max: 99 }), fc.boolean(), (sizes, percent, alsoDrops) => {
      const sum = sizes.reduce((all, size) => all + size, 0);
      const present = objectives(...sizes.map((size) => size / sum));
      const scenario = [...adds(percent / 100), ...(alsoDrops ? drops("o0") : [])];
      const changed = weightsAfter(present, scenario);
      const kept = alsoDrops ? present.slice(1) : present;
      const after = kept.reduce((all, { id, weight }) => all + (changed.get(id) ?? weight!), percent / 100);
      expect(after).toBeCloseTo(1, 3);
      for (const { id } of kept) expect(changed.get(id) ?? 0).toBeGreaterThanOrEqual(0);
    }),
  );
});
