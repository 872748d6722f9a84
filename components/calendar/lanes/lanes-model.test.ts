import { describe, expect, it } from "vitest";
import type { CalendarPublication } from "@/lib/calendar/view";
import { eachDay } from "@/lib/platform/time";
import { cellContents, cellKey, closedOn, pauseOn, readCellKey } from "./lanes-model";

const WEEK = eachDay("2026-11-09", "2026-11-15");

function publication(id: string, at: string | null, channelId = "li"): CalendarPublication {
  return {
    id,
    postId: `post-${id}`,
    channelId,
    at,
    instant: null,
    version: 1,
    title: id,
    status: "draft",
    objectiveId: null,
    campaignId: null,
    eventId: null,
    audienceId: null,
    columnId: null,
    format: null,
    promotional: false,
    hasMedia: false,
    contributorIds: [],
    editable: true,
  };
}

describe("cellContents", () => {
  it("puts each publication on its channel's day, earliest first, ids deciding ties", () => {
    const cells = cellContents(
      [
        publication("late", "2026-11-12T17:30"),
        publication("b", "2026-11-12T09:00"),
        publication("a", "2026-11-12T09:00"),
        publication("other", "2026-11-12T09:00", "ig"),
      ],
      WEEK,
    );
    expect(cells.get(cellKey("li", "2026-11-12"))?.map(({ id }) => id)).toEqual(["a", "b", "late"]);
    expect(cells.get(cellKey("ig", "2026-11-12"))?.map(({ id }) => id)).toEqual(["other"]);
    expect(cells.size).toBe(2);
  });

  it("leaves out what is undated and what lies outside the days shown", () => {
    const cells = cellContents(
      [
        publication("tray", null),
        publication("before", "2026-11-08T09:00"),
        publication("after", "2026-11-16T09:00"),
      ],
      WEEK,
    );
    expect(cells.size).toBe(0);
  });

  it("keeps the arrays of the cells that a move does not touch, and only those", () => {
    const stays = publication("stays", "2026-11-10T09:00");
    const moves = publication("moves", "2026-11-11T09:00");
    const neighbour = publication("neighbour", "2026-11-11T10:00");
    const before = cellContents([stays, moves, neighbour], WEEK);
    const after = cellContents([stays, { ...moves, at: "2026-11-13T09:00" }, neighbour], WEEK, before);
    const at = (day: string) => cellKey("li", day);
    expect(after.get(at("2026-11-10"))).toBe(before.get(at("2026-11-10")));
    expect(after.get(at("2026-11-11"))).not.toBe(before.get(at("2026-11-11")));
    expect(after.get(at("2026-11-11"))?.map(({ id }) => id)).toEqual(["neighbour"]);
    expect(after.get(at("2026-11-13"))?.map(({ id }) => id)).toEqual(["moves"]);
  });

  it("draws a cell again when a publication in it changed without moving", () => {
    const draft = publication("p", "2026-11-10T09:00");
    const before = cellContents([draft], WEEK);
    const after = cellContents([{ ...draft, status: "approved" }], WEEK, before);
    expect(after.get(cellKey("li", "2026-11-10"))).not.toBe(before.get(cellKey("li", "2026-11-10")));
  });
});

it("reads back the keys it makes", () => {
  expect(readCellKey(cellKey("li", "2026-11-12"))).toEqual({ channelId: "li", day: "2026-11-12" });
});

describe("closedOn", () => {
  const channel = {
    activeFrom: "2026-11-10",
    activeTo: "2026-12-31",
    pauses: [{ from: "2026-12-24", to: "2026-12-28" }],
  };
  it.each([
    ["2026-11-09", "not_open_yet"],
    ["2026-11-10", null],
    ["2026-12-23", null],
    ["2026-12-24", "paused"],
    ["2026-12-28", "paused"],
    ["2026-12-29", null],
    ["2027-01-01", "closed_for_good"],
  ])("%s: %s", (day, expected) => {
    expect(closedOn(channel, day)).toBe(expected);
  });

  it("is never closed without bounds", () => {
    expect(closedOn({ activeFrom: null, activeTo: null, pauses: [] }, "2026-11-09")).toBeNull();
  });

  it("finds the pause that holds a day", () => {
    expect(pauseOn(channel, "2026-12-25")).toEqual({ from: "2026-12-24", to: "2026-12-28" });
    expect(pauseOn(channel, "2026-12-29")).toBeNull();
  });
});
