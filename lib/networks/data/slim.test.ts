import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { NETWORK_IDS, network } from "@/lib/networks";
import { COUNTERS, WEEKDAYS } from "@/lib/networks/vocabulary";
import full from "./networks.json";
import { slimNetworks } from "./slim";

describe("facts.json", () => {
  it("is what slim.ts makes of networks.json", () => {
    expect(readFileSync(new URL("facts.json", import.meta.url), "utf8")).toBe(slimNetworks(full));
  });

  it.each(NETWORK_IDS)("%s has the shape that NetworkFacts promises", (id) => {
    const facts = network(id);
    expect(Object.keys(facts).sort()).toEqual(SHAPE);
    expect(facts.name.fr && facts.name.en).toBeTruthy();
    expect(["week", "month"]).toContain(facts.cadence.per);
    expect(COUNTERS).toContain(facts.text.counter);
    for (const time of facts.bestTimes) {
      expect(time.days.length).toBeGreaterThan(0);
      for (const day of time.days) expect(WEEKDAYS).toContain(day);
      expect(time.from < time.to).toBe(true);
    }
  });

  it.each(NETWORK_IDS)("%s has a cadence that can be kept", (id) => {
    const { per, min, target, max, maxPerDay } = network(id).cadence;
    expect(min!).toBeLessThanOrEqual(target!);
    expect(target!).toBeLessThanOrEqual(max!);
    expect(max!).toBeLessThanOrEqual(maxPerDay! * (per === "week" ? 7 : 31));
  });
});

const SHAPE = [
  "altText",
  "bestTimes",
  "cadence",
  "careMinutesPerWeek",
  "effortMinutes",
  "hashtags",
  "linksInText",
  "media",
  "name",
  "owned",
  "text",
];
