import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { addDays, monthOf } from "@/lib/platform/time";
import { checkPlan } from "../check";
import type { Plan } from "../document";
import type { Flag } from "../flag";
import { groupFlags } from "../group";
import { placesOf } from "../places";
import { readPlan } from "../read";
import { PLANTED } from "./faults";
import { mending } from "./mend";

const DEMOS = path.resolve(import.meta.dirname, "../../../db/seed/demo");
/** Whoever plans well and still has six things to watch in a month stops looking at them. */
const MOST_WARNINGS_A_MONTH = 5;

// A check that cries over everything is switched off: a good plan must be quiet.
describe.each(Object.keys(PLANTED))("%s without its planted faults", (name) => {
  const plan = demo(name);
  const causes = () => groupFlags(checkPlan(plan), placesOf(plan));
  const before = causes().length;
  for (const [, mend] of PLANTED[name]!) mend(mending(plan));

  test("has no error", () => {
    expect(checkPlan(plan).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test(`has at most ${MOST_WARNINGS_A_MONTH} warnings a month`, () => {
    const warnings = causes().filter(({ severity }) => severity === "warning");
    for (const month of monthsOf(plan)) {
      const there = warnings.filter(({ cause }) => cause.from <= month.to && cause.to >= month.from);
      expect(there.map(({ cause }) => line(cause)).slice(MOST_WARNINGS_A_MONTH)).toEqual([]);
    }
  });

  test("says less than with them", () => {
    expect(causes().length).toBeLessThan(before);
  });
});

function demo(name: string): Plan {
  const reading = readPlan(JSON.parse(readFileSync(path.join(DEMOS, `${name}.json`), "utf8")));
  if (!reading.ok) throw new Error(`${name} is not a plan`);
  return reading.plan;
}

function monthsOf({ period }: Plan) {
  const months = [monthOf(period.from)];
  while (months.at(-1)!.to < period.to) months.push(monthOf(addDays(months.at(-1)!.to, 1)));
  return months;
}

const line = ({ rule, subject, from, to }: Flag) => `${rule} ${Object.values(subject)} ${from}…${to}`;
