import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { countryChoices, countryOfZone, holidaysOf, isPlace } from "./almanac";
import { partOf, placeFrom } from "./vocabulary";
import { ZONES_FILE, zonesSource } from "./write-zones";

describe("countryOfZone", () => {
  it.each([
    ["Europe/Paris", "FR"],
    ["Europe/Brussels", "BE"],
    ["Europe/Zurich", "CH"],
    ["America/New_York", "US"],
    ["Europe/Helsinki", "FI"],
    // Seven countries live by it.
    ["Europe/Belgrade", null],
    ["UTC", null],
    ["toString", null],
    ["Mars/Olympus", null],
  ])("%s: %s", (zone, country) => expect(countryOfZone(zone)).toBe(country));

  // The first question about working days built every country of the almanac to find the one of a zone.
  it("is written down as the almanac has it", async () => {
    expect(readFileSync(ZONES_FILE, "utf8")).toBe(await zonesSource());
  });
});

it("countries are named in the reader’s language, and each part can be chosen", async () => {
  const [fr, en] = await Promise.all([countryChoices("fr"), countryChoices("en")]);
  const named = (list: typeof fr, code: string) => list.find((each) => each.code === code)!;
  expect(named(fr, "DE").name).toBe("Allemagne");
  expect(named(en, "DE").name).toBe("Germany");
  expect(named(fr, "FR").parts.map(({ code }) => code)).toContain("57");
  for (const { code, parts } of fr) {
    for (const part of parts) expect(await isPlace(placeFrom(code, part.code)!), part.code).toBe(true);
  }
});

it("a place that is nowhere is none", async () => {
  for (const [country, part] of [
    ["ZZ", ""],
    ["FR", "99"],
    ["FR", "57/xx"],
  ] as const)
    expect(await isPlace(placeFrom(country, part)!)).toBe(false);
  expect(placeFrom("", "")).toBeNull();
  expect(partOf(placeFrom("US", "LA/NO")!)).toBe("LA/NO");
});

it("every country’s holidays are whole days of the year that was asked for, in order", async () => {
  for (const { code } of await countryChoices("en")) {
    const days = await holidaysOf({ country: code, state: null, region: null }, 2027, "fr");
    for (const { start, end, name } of days) {
      expect(start, `${code} ${name}`).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(end >= start).toBe(true);
      expect(name).not.toBe("");
    }
    expect(days.map(({ start }) => start)).toEqual(days.map(({ start }) => start).toSorted());
  }
}, 60_000);
