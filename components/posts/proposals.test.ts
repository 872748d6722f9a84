import { describe, expect, it } from "vitest";
import { network } from "@/lib/networks";
import { proposedMinutes, usualTimes } from "./proposals";

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
