import { describe, expect, it } from "vitest";
import { rangeOf, readView, writeView } from "./view-state";

describe("the address", () => {
  it.each([
    "",
    "?view=week&date=2026-11-09",
    "?view=list&network=linkedin&network=x&status=draft&contributor=none",
    "?post=p1",
    "?new=2026-11-12&channel=li&time=09%3A00",
    "?new=",
    "?flag=%5B%22cadence.silence%22%2C%22ig%22%5D",
  ])("%s comes back as it was", (search) => expect(writeView(readView(search))).toBe(search));

  it.each(["?view=quarter", "?date=2026-02-30", "?status=lost", "?other=1", "?time=09:00"])(
    "%s says nothing that we know",
    (search) => expect(writeView(readView(search))).toBe(""),
  );

  it("drops a time that is none from what is about to be written", () => {
    expect(readView("?new=2026-11-12&time=25:00").draft).toEqual({
      day: "2026-11-12",
      channelId: null,
      time: null,
    });
  });
});

describe("the days of a view", () => {
  it.each([
    ["week", "2026-11-12", "monday", "2026-11-09", "2026-11-15"],
    ["hours", "2026-11-12", "sunday", "2026-11-08", "2026-11-14"],
    ["month", "2026-11-12", "monday", "2026-10-26", "2026-12-06"],
    ["month", "2027-02-10", "monday", "2027-02-01", "2027-02-28"],
    ["month", "2026-11-12", "saturday", "2026-10-31", "2026-12-04"],
    ["list", "2026-11-12", "monday", "2026-11-01", "2026-11-30"],
  ] as const)("%s around %s, weeks from %s", (view, date, weekStart, from, to) => {
    expect(rangeOf(view, date, weekStart)).toEqual({ from, to });
  });
});
