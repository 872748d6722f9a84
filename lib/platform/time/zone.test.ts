import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { dayFromNumber } from "./day";
import { dayOf, isTimeOfDay, isWall, onDay, timeOf } from "./wall";
import { dayIn, instantToWall, isZone, wallToInstant } from "./zone";

const utc = (text: string) => Date.parse(text);

describe("a wall", () => {
  test.each(["2026-11-09T09:00", "2026-11-09T00:00", "2026-11-09T23:59"])("%s is one", (text) => {
    expect(isWall(text)).toBe(true);
  });
  test.each([
    "2026-11-09T24:00",
    "2026-11-09T09:60",
    "2026-02-30T09:00",
    "2026-11-09 09:00",
    "2026-11-09T9:00",
    "2026-11-09T09:00:00",
    "2026-11-09T09:00Z",
    "2026-11-09",
    null,
  ])("%j is none", (text) => {
    expect(isWall(text)).toBe(false);
  });
  test("its parts, and the same time on another day", () => {
    expect(dayOf("2026-11-09T09:05")).toBe("2026-11-09");
    expect(timeOf("2026-11-09T09:05")).toBe("09:05");
    expect(onDay("2026-10-24T09:05", "2026-10-25")).toBe("2026-10-25T09:05");
    expect([isTimeOfDay("09:05"), isTimeOfDay("9:05"), isTimeOfDay("24:00")]).toEqual([true, false, false]);
  });
});

describe("a zone", () => {
  test.each([
    "Europe/Paris",
    "UTC",
    "Asia/Kolkata",
    "Asia/Calcutta",
    "America/Argentina/Ushuaia",
    "Etc/GMT+12",
  ])("%s is one", (name) => expect(isZone(name)).toBe(true));
  // tzOffset of @date-fns/tz takes the fourth for an offset and the fifth for a zone.
  test.each(["+01:00", "Paris", "Mars/Olympus", "Nope+01:00", "constructor", "", " UTC", null, 1])(
    "%j is none",
    (name) => expect(isZone(name)).toBe(false),
  );
  test("time in a place that does not exist is a bug, not an answer", () => {
    expect(() => wallToInstant("2026-11-09T09:00", "Mars/Olympus")).toThrow(RangeError);
  });
});

describe("the instant of a wall", { timeout: 60_000 }, () => {
  test.each([
    ["2026-11-09T09:00", "Europe/Paris", "exact", "2026-11-09T08:00Z"],
    // Paris jumps from 02:00 to 03:00 on 29 March 2026, and from 03:00 back to 02:00 on 25 October.
    ["2026-03-29T01:59", "Europe/Paris", "exact", "2026-03-29T00:59Z"],
    ["2026-03-29T02:00", "Europe/Paris", "skipped", "2026-03-29T01:00Z"],
    ["2026-03-29T02:59", "Europe/Paris", "skipped", "2026-03-29T01:59Z"],
    ["2026-03-29T03:00", "Europe/Paris", "exact", "2026-03-29T01:00Z"],
    ["2026-10-25T01:59", "Europe/Paris", "exact", "2026-10-24T23:59Z"],
    ["2026-10-25T02:00", "Europe/Paris", "ambiguous", "2026-10-25T00:00Z"],
    ["2026-10-25T02:59", "Europe/Paris", "ambiguous", "2026-10-25T00:59Z"],
    ["2026-10-25T03:00", "Europe/Paris", "exact", "2026-10-25T02:00Z"],
    ["2026-11-01T01:30", "America/New_York", "ambiguous", "2026-11-01T05:30Z"],
    // Half an hour of summer time; a midnight that is skipped; a day that never was.
    ["2026-10-04T02:15", "Australia/Lord_Howe", "skipped", "2026-10-03T15:45Z"],
    ["2026-03-08T00:30", "America/Havana", "skipped", "2026-03-08T05:30Z"],
    ["2011-12-30T12:00", "Pacific/Apia", "skipped", "2011-12-30T22:00Z"],
    ["2026-12-31T23:59", "Pacific/Kiritimati", "exact", "2026-12-31T09:59Z"],
    ["2027-01-01T00:00", "Etc/GMT+12", "exact", "2027-01-01T12:00Z"],
  ])("%s in %s is %s, %s", (wall, zone, kind, instant) => {
    expect(wallToInstant(wall, zone)).toEqual({ kind, at: utc(instant) });
  });

  // Before 1972 Liberia was 44 minutes 30 behind, which tzOffset reads as ahead: no plan is that old.
  const walls = fc
    .tuple(fc.integer({ min: 1096, max: 29_000 }), fc.integer({ min: 0, max: 1439 }))
    .map(([day, minute]) => {
      const time = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
      return `${dayFromNumber(day)}T${time}`;
    });
  const zones = fc.constantFrom(...Intl.supportedValuesOf("timeZone"));

  test("is what Temporal says, anywhere and any time from 1973 to 2049", () => {
    fc.assert(
      fc.property(walls, zones, (wall, zone) => {
        const at = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation: "compatible" });
        expect(wallToInstant(wall, zone).at).toBe(at.epochMilliseconds);
      }),
      { numRuns: 2000 },
    );
  });

  test("is what Temporal says around every clock change of the decade", () => {
    for (const zone of [
      "Europe/Paris",
      "America/New_York",
      "Africa/Casablanca",
      "Australia/Lord_Howe",
      "Asia/Gaza",
    ]) {
      for (const change of changesOf(zone)) {
        for (let minutes = -150; minutes <= 150; minutes += 15) {
          const wall = instantToWall(change + minutes * 60_000, zone);
          const zoned = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, {
            disambiguation: "compatible",
          });
          expect(wallToInstant(wall, zone).at, `${wall} ${zone}`).toBe(zoned.epochMilliseconds);
        }
      }
    }
  });

  test("comes back as the same wall, unless it was skipped", () => {
    fc.assert(
      fc.property(walls, zones, (wall, zone) => {
        const { kind, at } = wallToInstant(wall, zone);
        if (kind !== "skipped") expect(instantToWall(at, zone)).toBe(wall);
        expect(dayIn(at, zone)).toBe(dayOf(instantToWall(at, zone)));
      }),
      { numRuns: 1000 },
    );
  });
});

test("the local day of an instant", () => {
  expect(dayIn(utc("2026-11-08T23:30Z"), "Europe/Paris")).toBe("2026-11-09");
  expect(dayIn(utc("2026-11-09T03:30Z"), "America/New_York")).toBe("2026-11-08");
});

function changesOf(zone: string): number[] {
  const changes: number[] = [];
  let at = Temporal.Instant.from("2020-01-01T00:00Z").toZonedDateTimeISO(zone);
  for (
    let next = at.getTimeZoneTransition("next");
    next && next.year < 2030;
    next = at.getTimeZoneTransition("next")
  ) {
    changes.push(next.epochMilliseconds);
    at = next;
  }
  return changes;
}
