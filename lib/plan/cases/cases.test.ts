// The cases of the specification: plans with the flags they must give. A case is compared in the families that checkPlan
// judges; those of later families must at least be silent in these.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkPlan } from "../check";
import { type Flag, RULE_IDS } from "../flag";
import { readPlan } from "../read";

type Case = { name: string; why: string; plan: unknown; flags: Flag[] };

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".json"));
const families = new Set(RULE_IDS.map(familyOf));

describe.each(files)("%s", (file) => {
  const given: Case = JSON.parse(readFileSync(`${import.meta.dirname}/${file}`, "utf8"));

  test(given.why, () => {
    const reading = readPlan(given.plan);
    if (!reading.ok) expect.fail(JSON.stringify(reading.errors));
    expect(checkPlan(reading.plan)).toEqual(given.flags.filter((flag) => families.has(familyOf(flag.rule))));
  });
});

test("all 45 cases are here", () => {
  expect(files).toHaveLength(45);
});

function familyOf(rule: string): string {
  return rule.slice(0, rule.indexOf("."));
}
