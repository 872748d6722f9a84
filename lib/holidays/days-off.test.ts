import { expect, test } from "vitest";
import { dayFromNumber } from "@/lib/platform/time";
import { daysOff, yearsAround } from "./days-off";

const FRANCE = { country: "FR", state: null, region: null };

test("nobody works on the public holidays of the years asked for; days that are only kept are no such days", async () => {
  const days = [...(await daysOff(FRANCE, [2026, 2027, 2026]))].map(dayFromNumber);
  expect(days).toEqual(expect.arrayContaining(["2026-11-11", "2026-12-25", "2027-01-01", "2027-03-29"]));
  // Mother's Day of 2026.
  expect(days).not.toContain("2026-05-31");
});

test("a part of a country has its own", async () => {
  const moselle = await daysOff({ ...FRANCE, state: "57" }, [2026]);
  expect([...moselle].map(dayFromNumber)).toContain("2026-12-26");
  expect([...(await daysOff(FRANCE, [2026]))].map(dayFromNumber)).not.toContain("2026-12-26");
});

test.each([
  [{ start: "2027-01-26", end: "2027-01-28" }, [2026, 2027, 2028]],
  [{ start: "2026-11-17", end: "2026-11-19" }, [2026, 2027]],
  [{ start: "2025-05-01", end: "2025-05-01" }, [2026]],
])("of %j as of November 2026", (event, years) => {
  expect([...new Set(yearsAround(event, "2026-11-09"))].sort()).toEqual(years);
});
