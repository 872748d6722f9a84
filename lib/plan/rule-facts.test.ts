import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { checkPlan } from "./check";
import { RULE_IDS } from "./flag";
import { readPlan } from "./read";
import { RULE_FACTS } from "./rule-facts";
import { LIMIT_NAMES } from "./vocabulary";

const CASES = path.join(import.meta.dirname, "cases");

test("every limit that a workspace may tune belongs to a rule", () => {
  const limits = RULE_IDS.flatMap((id) => RULE_FACTS[id].limits);
  expect(new Set(limits)).toEqual(new Set(LIMIT_NAMES));
});

test("the flags of the cases have the severities that their rules are said to have", () => {
  for (const name of readdirSync(CASES).filter((file) => file.endsWith(".json"))) {
    const reading = readPlan(JSON.parse(readFileSync(path.join(CASES, name), "utf8")).plan);
    for (const { rule, severity } of reading.ok ? checkPlan(reading.plan) : [])
      expect(RULE_FACTS[rule].severities).toContain(severity);
  }
});
