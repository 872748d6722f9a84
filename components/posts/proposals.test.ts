import { describe, expect, it } from "vitest";
import { network } from "@/lib/networks";
import { proposedDue, proposedMinutes, usualTimes } from "./proposals";

describe("minutes asked of somebody", () => {
  it.each([
    ["author", "photo", 1, 45],
    ["author", "photo", 3, 75],
    ["author", null, 1, 30],
    ["author", "carousel", 0, 120],
    ["reviewer", "long_video", 4, 10],
    ["expert", "short_video", 1, 30],
    ["visual", "carousel", 2, 90],
    ["visual", "poll", 1, 10],
  ] as const)("%s of a %s on %i channels: %i", (role, format, channels, minutes) => {
    expect(proposedMinutes(role, format, channels)).toBe(minutes);
  });
});

describe("when it is asked for", () => {
  it.each([
    ["the day before", "2026-11-12", [], "2026-11-11"],
    ["the Friday before a Monday", "2026-11-09", [], "2026-11-06"],
    ["the Friday before a Sunday", "2026-11-15", [], "2026-11-13"],
    ["before an absence", "2026-11-16", [{ from: "2026-11-11", to: "2026-11-13" }], "2026-11-10"],
    ["an absence over a week-end", "2026-11-17", [{ from: "2026-11-13", to: "2026-11-16" }], "2026-11-12"],
    [
      "a year of absence moves nothing",
      "2026-11-12",
      [{ from: "2026-01-01", to: "2026-12-31" }],
      "2026-11-11",
    ],
    ["nothing is dated", null, [], null],
  ])("%s", (_, first, absences, due) => {
    expect(proposedDue(first, absences)).toBe(due);
  });
});

describe("usual times", () => {
  it("the channel's own first, then the network's on such a day, none twice", () => {
    expect(usualTimes(network("instagram_story"), "09:00", "2026-11-11")).toEqual([
      "09:00",
      "08:00",
      "17:30",
    ]);
    expect(usualTimes(network("instagram_story"), "08:00", "2026-11-11")).toEqual(["08:00", "17:30"]);
    expect(usualTimes(network("instagram_story"), "09:00", "2026-11-15")).toEqual(["09:00"]);
  });

  it("without a day, all of the network's", () => {
    expect(usualTimes(network("linkedin"), "09:00", null)).toEqual(["09:00", "10:00"]);
  });
});
