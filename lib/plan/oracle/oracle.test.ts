import fc from "fast-check";
import { expect, test } from "vitest";
import { checkPlan } from "../check";
import { RULE_IDS } from "../flag";
import { anyPlan } from "./arbitraries";
import { oracle } from "./oracle";

const RUNS = 3000;

test(`checkPlan says what the specification, read literally, says of ${RUNS} random plans`, {
  timeout: 120_000,
}, () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(anyPlan(), (plan) => {
      const flags = checkPlan(plan);
      expect(flags).toEqual(oracle(plan));
      for (const { rule } of flags) seen.set(rule, (seen.get(rule) ?? 0) + 1);
    }),
    { numRuns: RUNS },
  );
  // Random plans that never break a rule would prove nothing about it.
  for (const rule of RULE_IDS) expect(seen.get(rule) ?? 0, rule).toBeGreaterThan(10);
});
