import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { readFull, slimFacts, slimProvenance } from "./slim";

const stored = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

it("facts.json is what slim.ts makes of the full data", () => {
  expect(stored("facts.json")).toBe(slimFacts(readFull()));
});

it("provenance.json is what slim.ts makes of the full data", () => {
  expect(stored("provenance.json")).toBe(slimProvenance(readFull()));
});

// These facts are on every screen with a calendar, whose whole script has 160 KB: they may take 6 of them.
it("the facts of networks and reference stay small", () => {
  const sent = stored("facts.json") + stored("../../networks/data/facts.json");
  expect(gzipSync(sent).length).toBeLessThan(6 * 1024);
});
