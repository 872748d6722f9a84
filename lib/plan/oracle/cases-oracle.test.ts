// The oracle is held against the cases of the specification before anything is held against the oracle.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Flag } from "../flag";
import { readPlan } from "../read";
import { oracle } from "./oracle";

type Case = { name: string; why: string; plan: unknown; flags: Flag[] };

const CASES = path.join(import.meta.dirname, "..", "cases");
const files = readdirSync(CASES).filter((name) => name.endsWith(".json"));

describe.each(files)("%s", (file) => {
  const given: Case = JSON.parse(readFileSync(path.join(CASES, file), "utf8"));

  test(given.why, () => {
    const reading = readPlan(given.plan);
    if (!reading.ok) expect.fail(JSON.stringify(reading.errors));
    expect(oracle(reading.plan)).toEqual(given.flags);
  });
});

test("all 45 cases are here", () => {
  expect(files).toHaveLength(45);
});
