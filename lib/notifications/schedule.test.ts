import { describe, expect, it } from "vitest";
import { hourOfToday } from "./schedule";

const ms = (text: string) => Date.parse(text);

describe("an hour of the local day", () => {
  it.each([
    ["Paris, winter", 8, "Europe/Paris", "2026-11-09T03:00:00Z", "2026-11-09", "2026-11-09T07:00:00Z"],
    ["Paris, summer", 8, "Europe/Paris", "2026-07-09T03:00:00Z", "2026-07-09", "2026-07-09T06:00:00Z"],
    // 02:00 to 03:00 is not there on 29 March.
    [
      "Paris, an hour that is skipped",
      2,
      "Europe/Paris",
      "2026-03-29T00:30:00Z",
      "2026-03-29",
      "2026-03-29T01:00:00Z",
    ],
    // 02:00 to 03:00 is there twice on 25 October.
    [
      "Paris, an hour that is repeated",
      2,
      "Europe/Paris",
      "2026-10-25T00:30:00Z",
      "2026-10-25",
      "2026-10-25T00:00:00Z",
    ],
    [
      "Paris, repeated, seen from its second",
      2,
      "Europe/Paris",
      "2026-10-25T01:30:00Z",
      "2026-10-25",
      "2026-10-25T00:00:00Z",
    ],
    [
      "already tomorrow in Auckland",
      8,
      "Pacific/Auckland",
      "2026-11-09T12:00:00Z",
      "2026-11-10",
      "2026-11-09T19:00:00Z",
    ],
    [
      "still yesterday in Los Angeles",
      8,
      "America/Los_Angeles",
      "2026-11-09T03:00:00Z",
      "2026-11-08",
      "2026-11-08T16:00:00Z",
    ],
    ["half an hour apart", 8, "Asia/Kolkata", "2026-11-09T03:00:00Z", "2026-11-09", "2026-11-09T02:30:00Z"],
    // The clocks of Cairo go on at midnight: that day has no 00:00.
    [
      "midnight that is not there",
      0,
      "Africa/Cairo",
      "2026-04-24T05:00:00Z",
      "2026-04-24",
      "2026-04-23T22:00:00Z",
    ],
  ])("%s", (_, hour, zone, at, day, runAt) => {
    expect(hourOfToday(hour, zone, ms(at))).toEqual({ day, runAt: ms(runAt) });
  });
});
