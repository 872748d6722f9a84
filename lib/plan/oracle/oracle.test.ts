import fc from "fast-check";
import { expect, test } from "vitest";
import { checkPlan } from "../check";
import { type Flag, RULE_IDS } from "../flag";
import { anyPlan } from "./arbitraries";
import { oracle } from "./oracle";

const RUNS = 3000;
/** One contributor alone cannot be one voice among others; nobody at all has no room to be short of. */
const TEAMS = [["lucie", "omar"], ["omar", "Zoé", "lucie"], ["lucie"], []];

test(`checkPlan says what the specification, read literally, says of ${RUNS} random plans`, {
  timeout: 240_000,
}, () => {
  const plansWith = new Map<string, number>();
  fc.assert(
    fc.property(anyPlan({ teams: TEAMS }), (plan) => {
      const flags = checkPlan(plan);
      expect(flags).toEqual(oracle(plan).map(withCloseNumbers));
      for (const rule of new Set(flags.map(({ rule }) => rule)))
        plansWith.set(rule, (plansWith.get(rule) ?? 0) + 1);
    }),
    { numRuns: RUNS },
  );
  // Random plans that never break a rule would prove nothing about it.
  for (const rule of RULE_IDS) expect(plansWith.get(rule) ?? 0, rule).toBeGreaterThan(5);
});

/** "Numbers closer than 1e-9 are equal": sums of minutes may have been made in another order. */
function withCloseNumbers(flag: Flag) {
  return { ...flag, measured: expect.closeTo(flag.measured, 9), limit: expect.closeTo(flag.limit, 9) };
}
