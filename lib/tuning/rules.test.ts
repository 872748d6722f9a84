import { expect, test } from "vitest";
import { RULE_IDS } from "@/lib/plan/flag";
import { readPlan } from "@/lib/plan/read";
import { DEFAULT_LIMITS, LIMIT_NAMES } from "@/lib/plan/vocabulary";
import { judgedRules, rulesOff, sharing, tuned } from "./rules";
import { LIMITS } from "./vocabulary";

test("all rules are judged but those that are off", () => {
  expect(judgedRules([])).toEqual(RULE_IDS);
  expect(judgedRules(["cadence.silence"])).toEqual(RULE_IDS.filter((rule) => rule !== "cadence.silence"));
});

test("a rule that is no more counts for nothing", () => {
  const off = (rule: string) => ({ rule, reason: "x", by: "u", at: 1 }) as never;
  expect(rulesOff({ rulesOff: [off("mix.gone"), off("mix.monotony")] })).toEqual(["mix.monotony"]);
  expect(rulesOff({ rulesOff: null })).toEqual([]);
});

test.each([
  [{}, { promotionShare: 0.3 }, { promotionShare: 0.3 }],
  [{ promotionShare: 0.3 }, { promotionShare: null }, {}],
  [{ promotionShare: 0.3 }, { promotionShare: DEFAULT_LIMITS.promotionShare }, {}],
  [{ promotionShare: 0.3, sampleSize: 4 }, { sampleSize: 5 }, { promotionShare: 0.3, sampleSize: 5 }],
  [{ objectives: 3 }, { sampleSize: null }, {}],
])("%j changed by %j is %j", (limits, change, expected) => {
  expect(tuned(limits, change)).toEqual(expected);
});

test("a limit knows the other rules it counts for", () => {
  expect(sharing("sampleSize", "mix.monotony")).toEqual([
    "objective.neglected",
    "objective.dominant",
    "mix.promotional",
    "contributor.single-voice",
  ]);
});

// A form that takes what a document may not hold would make workspaces whose export cannot be imported.
test("what a form takes, a plan document takes too", () => {
  for (const bound of ["least", "most"] as const) {
    const limits = Object.fromEntries(LIMIT_NAMES.map((name) => [name, LIMITS[name][bound]]));
    const reading = readPlan({
      format: "marronnier/plan@1",
      workspace: { name: "A", timeZone: "UTC", limits },
      period: { from: "2026-11-02", to: "2026-11-29" },
    });
    expect(reading.ok || reading.errors).toBe(true);
  }
});
