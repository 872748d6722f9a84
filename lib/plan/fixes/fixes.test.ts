import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withChanges } from "../changes/apply";
import type { PlanChange } from "../changes/change";
import { addedIn, renamed } from "../changes/new-ids";
import { checkPlan } from "../check";
import type { Plan } from "../document";
import { type Flag, flagIdentity, SEVERITIES } from "../flag";
import { anyPlan } from "../oracle/arbitraries";
import { readPlan } from "../read";
import { toDocument } from "../write";
import { fixesFor, fixesOf } from "./index";
import { roomyPlan } from "./roomy.test-support";

const rank = ({ severity }: Flag) => SEVERITIES.indexOf(severity);

/** The flags of each identity, the gravest first. */
function byIdentity(flags: readonly Flag[]): Map<string, Flag[]> {
  return Map.groupBy(
    flags.toSorted((a, b) => rank(a) - rank(b)),
    flagIdentity,
  );
}

/** Flags that were not there before, or were less severe, and are at least as grave as the one that is mended. */
function harmOf(before: readonly Flag[], after: readonly Flag[], flag: Flag): Flag[] {
  const old = byIdentity(before);
  return [...byIdentity(after)].flatMap(([identity, now]) =>
    now.filter((each, place) => {
      const was = old.get(identity)?.[place];
      return rank(each) <= rank(flag) && (!was || rank(each) < rank(was));
    }),
  );
}

function keepsItsPromise(plan: Plan, flag: Flag, changes: readonly PlanChange[]): void {
  const after = checkPlan(withChanges(plan, changes));
  expect(after.filter((other) => flagIdentity(other) === flagIdentity(flag))).toEqual([]);
  expect(harmOf(checkPlan(plan), after, flag)).toEqual([]);
}

describe("every fix that is offered", { timeout: 240_000 }, () => {
  test("keeps its promise, and has one for at least nine of ten flags of rhythm, events and load", () => {
    const seen = new Map<string, { flags: number; fixed: number }>();
    fc.assert(
      fc.property(roomyPlan, (plan) => {
        const fixes = fixesOf(plan);
        for (const flag of checkPlan(plan)) {
          const offered = fixes(flag);
          for (const { changes } of offered) keepsItsPromise(plan, flag, changes);
          expect(offered.length).toBeLessThanOrEqual(3);
          const family = flag.rule.split(".")[0]!;
          const counts = seen.get(family) ?? { flags: 0, fixed: 0 };
          seen.set(family, {
            flags: counts.flags + 1,
            fixed: counts.fixed + (offered.length > 0 ? 1 : 0),
          });
        }
      }),
      { numRuns: 120 },
    );
    for (const family of ["cadence", "event", "load"]) {
      const { flags, fixed } = seen.get(family)!;
      expect(fixed / flags, `${family}: ${fixed} of ${flags}`).toBeGreaterThanOrEqual(0.9);
    }
  });

  test("keeps it in plans that are drawn without sense, too", () => {
    fc.assert(
      fc.property(anyPlan({ teams: [["lucie", "omar"], ["lucie"], []] }), (plan) => {
        const fixes = fixesOf(plan);
        for (const flag of checkPlan(plan))
          for (const { changes } of fixes(flag)) keepsItsPromise(plan, flag, changes);
      }),
      { numRuns: 120 },
    );
  });

  test("leaves a plan that can be read, whatever the new things are called", () => {
    fc.assert(
      fc.property(roomyPlan, (plan) => {
        const fixes = fixesOf(plan);
        for (const flag of checkPlan(plan).slice(0, 10)) {
          for (const { changes } of fixes(flag)) {
            const named = renamed(changes, (id) => `named-${id}`);
            const mended = withChanges(plan, named);
            expect(readPlan(toDocument(mended)).ok).toBe(true);
            expect(addedIn(named)).toEqual(addedIn(changes).map((id) => `named-${id}`));
            keepsItsPromise(plan, flag, named);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test("is the same whatever the order of the plan's lists, and asking changes nothing", () => {
    fc.assert(
      fc.property(roomyPlan, (plan) => {
        const turned = reversed(plan);
        const [one, other] = [fixesOf(plan), fixesOf(turned)];
        for (const flag of checkPlan(plan).slice(0, 12)) {
          expect(other(flag)).toEqual(one(flag));
          expect(one(flag)).toEqual(fixesFor(plan, flag));
        }
      }),
      { numRuns: 20 },
    );
  });
});

test("a flag that the plan has not, or that only a person can see to, has no fix", () => {
  const [plan] = fc.sample(roomyPlan, { numRuns: 1, seed: 3 });
  const stranger: Flag = {
    rule: "cadence.over-day",
    severity: "warning",
    subject: { channel: plan!.channels[0]!.id },
    from: "2031-01-01",
    to: "2031-01-01",
    measured: 3,
    limit: 1,
    publications: [],
  };
  expect(fixesFor(plan!, stranger)).toEqual([]);
  expect(fixesFor(plan!, { ...stranger, rule: "event.unprepared", subject: { event: "nowhere" } })).toEqual(
    [],
  );
  expect(fixesFor(plan!, { ...stranger, rule: "budget.overspent", subject: { campaign: "k" } })).toEqual([]);
});

function reversed(plan: Plan): Plan {
  return {
    ...plan,
    channels: plan.channels.toReversed(),
    objectives: plan.objectives.toReversed(),
    events: plan.events.toReversed(),
    contributors: plan.contributors.toReversed(),
    posts: plan.posts.toReversed(),
  };
}
