import { expect, it, test } from "vitest";
import { isNetworkId, NETWORK_IDS } from "@/lib/networks";
import { MARKETS } from "@/lib/plan/vocabulary";
import sources from "./data/sources.json";
import full from "./data/usage.json";
import { isFormatId } from "./index";
import { MADE_OF, NEEDS, STANDINGS, usage } from "./usage";

it("speaks of every network there is, and of no other", () => {
  expect(Object.keys(full).sort()).toEqual([...NETWORK_IDS].sort());
});

test.each(NETWORK_IDS)("%s is described in known words, with where they come from", (id) => {
  const { market, ages, local, niche, sponsoringPerMonth, needs, with: parent, ...rest } = full[id];
  expect(Object.keys(market).sort()).toEqual([...MARKETS].sort());
  for (const standing of Object.values(market)) expect(STANDINGS).toContain(standing);
  if (ages) {
    const [from, to] = ages;
    expect(from).toBeGreaterThanOrEqual(13);
    if (to !== null) expect(to).toBeGreaterThan(from!);
  }
  expect([typeof local, typeof niche]).toEqual(["boolean", "boolean"]);
  expect(sponsoringPerMonth === null || sponsoringPerMonth! > 0).toBe(true);
  if (needs !== null) expect(NEEDS).toContain(needs);
  if (parent !== null) expect(isNetworkId(parent) && usage(parent).with === null && parent !== id).toBe(true);
  expect(Object.keys(rest).sort()).toEqual(["sources", "verifiedOn"]);
  expect(rest.verifiedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(rest.sources.length).toBeGreaterThan(0);
  for (const key of rest.sources) expect(Object.keys(sources)).toContain(key);
});

it("what a network needs is made of known formats", () => {
  for (const format of Object.values(MADE_OF).flat()) expect(isFormatId(format)).toBe(true);
});

it("somebody is reached on every network", () => {
  for (const id of NETWORK_IDS)
    expect(Object.values(usage(id).market).some((it) => it !== "weak")).toBe(true);
});
