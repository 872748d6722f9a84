import { describe, expect, it } from "vitest";
import { wallToInstant } from "@/lib/platform/time";
import { placeOf, timesOf } from "./card-words";

const PARIS = "Europe/Paris";
const publication = (at: string | null, zone: string) => ({
  at,
  instant: at === null ? null : wallToInstant(at, zone).at,
});

describe("timesOf", () => {
  it("shows one time where the channel keeps the workspace's", () => {
    expect(timesOf(publication("2026-11-12T09:00", PARIS), { zone: PARIS }, PARIS)).toEqual({
      time: "09:00",
      otherDay: null,
      local: null,
    });
  });

  it("shows the workspace's time first, the channel's behind it", () => {
    const zone = "America/New_York";
    expect(timesOf(publication("2026-11-12T09:00", zone), { zone }, PARIS)).toEqual({
      time: "15:00",
      otherDay: null,
      local: { time: "09:00", place: "New York" },
    });
  });

  it("says the day where the two clocks are on different ones", () => {
    const zone = "Asia/Tokyo";
    expect(timesOf(publication("2026-11-12T06:00", zone), { zone }, PARIS)).toEqual({
      time: "22:00",
      otherDay: "2026-11-11",
      local: { time: "06:00", place: "Tokyo" },
    });
  });

  it("says nothing of a zone with another name and the same clock", () => {
    const zone = "Europe/Brussels";
    expect(timesOf(publication("2026-11-12T09:00", zone), { zone }, PARIS).local).toBeNull();
  });

  it("has no time for what has no date", () => {
    expect(timesOf(publication(null, PARIS), { zone: PARIS }, PARIS).time).toBe("");
  });
});

it("names a place by its zone", () => {
  expect(placeOf("America/Argentina/Buenos_Aires")).toBe("Buenos Aires");
  expect(placeOf("UTC")).toBe("UTC");
});
