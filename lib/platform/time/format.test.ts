import { describe, expect, test } from "vitest";
import {
  formatDay,
  formatDayRange,
  formatInstant,
  formatLongDay,
  formatMonth,
  formatShortDay,
  formatTime,
  formatWall,
  formatWeekday,
} from "./format";
import { instantToMs, isInstant, msToInstant } from "./instant";

test("days as people write them", () => {
  expect(formatLongDay("2026-11-09", "fr")).toBe("lundi 9 novembre 2026");
  expect(formatLongDay("2026-11-09", "en")).toBe("Monday 9 November 2026");
  expect(formatDay("2026-11-01", "fr")).toBe("1er novembre 2026");
  expect(formatDay("2026-11-01", "en")).toBe("1 November 2026");
  expect(formatShortDay("2026-11-09", "fr")).toBe("9 nov.");
  expect(formatShortDay("2026-11-09", "en")).toBe("9 Nov");
  expect(formatWeekday("2026-11-09", "fr")).toBe("lun.");
  expect(formatWeekday("2026-11-08", "en", "long")).toBe("Sunday");
  expect(formatMonth("2026-08-15", "fr")).toBe("août 2026");
  expect(formatMonth("2026-08-15", "en")).toBe("August 2026");
});

describe("ranges of days", () => {
  test.each([
    ["2026-11-09", "2026-11-15", "du 9 au 15 novembre", "9–15 November"],
    ["2026-11-30", "2026-12-06", "du 30 novembre au 6 décembre", "30 November – 6 December"],
    ["2026-11-01", "2026-11-02", "du 1er au 2 novembre", "1–2 November"],
    [
      "2026-12-28",
      "2027-01-03",
      "du 28 décembre 2026 au 3 janvier 2027",
      "28 December 2026 – 3 January 2027",
    ],
    ["2026-11-09", "2026-11-09", "le 9 novembre", "9 November"],
    [
      "2026-11-09",
      "2027-11-10",
      "du 9 novembre 2026 au 10 novembre 2027",
      "9 November 2026 – 10 November 2027",
    ],
  ])("%s…%s", (from, to, fr, en) => {
    expect(formatDayRange(from, to, "fr")).toBe(fr);
    expect(formatDayRange(from, to, "en")).toBe(en);
  });
  test("with the year", () => {
    expect(formatDayRange("2026-11-09", "2026-11-15", "fr", { withYear: true })).toBe(
      "du 9 au 15 novembre 2026",
    );
    expect(formatDayRange("2026-11-09", "2026-11-09", "en", { withYear: true })).toBe("9 November 2026");
  });
});

test("times and instants, as clocks in the zone show them", () => {
  expect([formatTime("2026-11-09T09:00"), formatTime("09:00")]).toEqual(["09:00", "09:00"]);
  const at = instantToMs("2026-11-09T08:00:00Z");
  expect(formatInstant(at, "Europe/Paris", "fr")).toBe("9 nov. 2026, 09:00");
  expect(formatInstant(at, "America/New_York", "en")).toBe("9 Nov 2026, 03:00");
  expect(formatWall("2026-11-01T09:00", "fr")).toBe("1er nov. 2026, 09:00");
});

describe("instants as text", () => {
  test.each(["2026-10-20T08:00:00Z", "2026-10-20T08:00:00.123Z"])("%s is one", (text) => {
    expect(isInstant(text)).toBe(true);
    expect(instantToMs(msToInstant(instantToMs(text)))).toBe(instantToMs(text));
  });
  test.each([
    "2026-10-20T08:00:00",
    "2026-10-20T08:00:00+02:00",
    "2026-02-30T08:00:00Z",
    "2026-10-20",
    "2026-10-20T25:00:00Z",
    null,
  ])("%j is none", (text) => expect(isInstant(text)).toBe(false));
});
