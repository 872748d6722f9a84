import { describe, expect, it } from "vitest";
import { axisAround, axisOver, monthTicks, placeOn } from "./axis";
import { extentOf, spansOf } from "./spans";

const fair = {
  start: "2026-11-17",
  end: "2026-11-19",
  preparationDays: 21,
  communicationDays: 14,
  freezeDays: 5,
  followUpDays: 7,
};

describe("spansOf", () => {
  it("counts back from the start and on from the end", () => {
    expect(spansOf(fair)).toEqual([
      { phase: "preparation", from: "2026-10-27", to: "2026-11-16" },
      { phase: "communication", from: "2026-11-03", to: "2026-11-16" },
      { phase: "freeze", from: "2026-11-12", to: "2026-11-16" },
      { phase: "event", from: "2026-11-17", to: "2026-11-19" },
      { phase: "follow_up", from: "2026-11-20", to: "2026-11-26" },
    ]);
  });

  it("leaves out what the event does not ask for", () => {
    const bare = { ...fair, preparationDays: null, communicationDays: 0, freezeDays: null, followUpDays: 0 };
    expect(spansOf(bare).map(({ phase }) => phase)).toEqual(["event"]);
    expect(extentOf(bare)).toEqual({ from: "2026-11-17", to: "2026-11-19" });
  });

  it("reaches as far back as the longest phase, whichever it is", () => {
    expect(extentOf({ ...fair, communicationDays: 30 })).toEqual({ from: "2026-10-18", to: "2026-11-26" });
  });
});

describe("axis", () => {
  it("covers whole months, or one event with some air", () => {
    expect(axisOver("2026-10-27", "2026-11-26")).toEqual({ from: "2026-10-01", to: "2026-11-30", days: 61 });
    expect(axisAround("2026-10-27", "2026-11-26")).toEqual({
      from: "2026-10-25",
      to: "2026-11-28",
      days: 35,
    });
  });

  it("places ranges in per cent, cut to its ends", () => {
    const axis = axisOver("2026-11-01", "2026-11-30");
    expect(placeOn(axis, "2026-11-01", "2026-11-03")).toEqual({ left: 0, width: 10 });
    expect(placeOn(axis, "2026-10-20", "2026-11-03")).toEqual({ left: 0, width: 10 });
    expect(placeOn(axis, "2026-11-30", "2026-12-24")?.width).toBeCloseTo(100 / 30);
    expect(placeOn(axis, "2026-12-01", "2026-12-24")).toBeNull();
  });

  it("names no more months than have room", () => {
    const year = axisOver("2026-01-10", "2026-12-05");
    expect(monthTicks(year, 12).map(({ day }) => day)).toHaveLength(12);
    expect(monthTicks(year, 6).map(({ day }) => day.slice(5, 7))).toEqual([
      "01",
      "03",
      "05",
      "07",
      "09",
      "11",
    ]);
  });
});
