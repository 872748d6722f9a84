import { describe, expect, it } from "vitest";
import type { PlanEvent } from "@/lib/plan/document";
import type { PostStatus } from "@/lib/plan/vocabulary";
import { eachDay } from "@/lib/platform/time";
import { layBands, readinessByEvent, rowsOf } from "./event-bands";

const WEEK = eachDay("2026-11-09", "2026-11-15");

function event(id: string, start: string, end: string, more: Partial<PlanEvent> = {}): PlanEvent {
  return {
    id,
    name: id,
    start,
    end,
    kind: "trade_show",
    preparationDays: null,
    communicationDays: null,
    freezeDays: null,
    followUpDays: null,
    owner: null,
    ...more,
  };
}

const drawn = (events: PlanEvent[], days = WEEK) =>
  layBands(events, days).bands.map(
    ({ event, part, first, last, row, opensBefore, closesAfter }) =>
      `${event.id} ${part} ${opensBefore ? "<" : ""}${first}–${last}${closesAfter ? ">" : ""} row ${row}`,
  );

describe("layBands", () => {
  it("draws the window of an event still to come across the whole week", () => {
    expect(drawn([event("salon", "2026-11-17", "2026-11-19", { preparationDays: 21 })])).toEqual([
      "salon preparation <0–6> row 0",
    ]);
  });

  it("keeps window and event on one row when both are in sight", () => {
    expect(drawn([event("salon", "2026-11-12", "2026-11-17", { preparationDays: 2 })])).toEqual([
      "salon preparation 1–2 row 0",
      "salon event 3–6> row 0",
    ]);
  });

  it("draws no window for a remark, nor where no days are set", () => {
    expect(
      drawn([
        event("remark", "2026-11-10", "2026-11-10", { kind: "note", preparationDays: 30 }),
        event("bare", "2026-11-11", "2026-11-11", { preparationDays: 0 }),
      ]),
    ).toEqual(["remark note 1–1 row 0", "bare event 2–2 row 0"]);
  });

  it("stacks what overlaps and reuses a row that is free again", () => {
    expect(
      drawn([
        event("a", "2026-11-09", "2026-11-11"),
        event("b", "2026-11-10", "2026-11-13"),
        event("c", "2026-11-12", "2026-11-15"),
      ]),
    ).toEqual(["a event 0–2 row 0", "b event 1–4 row 1", "c event 3–6 row 0"]);
  });

  it("leaves out what neither lies in the week nor is prepared in it", () => {
    expect(drawn([event("far", "2027-03-01", "2027-03-02", { preparationDays: 21 })])).toEqual([]);
    expect(drawn([event("past", "2026-11-01", "2026-11-08")])).toEqual([]);
  });

  it("counts the events that found no room", () => {
    const same = ["a", "b", "c", "d"].map((id) => event(id, "2026-11-10", "2026-11-11"));
    expect(layBands(same, WEEK, 3)).toMatchObject({ rows: 3, hidden: 1 });
    expect(layBands(same, WEEK)).toMatchObject({ rows: 4, hidden: 0 });
  });

  it("knows the rows of all events without laying them over days", () => {
    const over = event("a", "2026-11-10", "2026-11-12", { preparationDays: 3 });
    const beside = event("b", "2026-11-08", "2026-11-08");
    const after = event("c", "2027-06-01", "2027-06-02");
    expect(rowsOf([over, beside, after])).toBe(2);
    expect(rowsOf([])).toBe(0);
  });
});

it("counts each post of an event once, cancelled ones not at all", () => {
  const publication = (postId: string, status: PostStatus, eventId: string | null = "salon") => ({
    postId,
    status,
    eventId,
  });
  const counts = readinessByEvent([
    publication("p1", "approved"),
    publication("p1", "approved"),
    publication("p2", "draft"),
    publication("p3", "published"),
    publication("p4", "cancelled"),
    publication("p5", "scheduled", null),
  ]);
  expect(counts.get("salon")).toEqual({ ready: 2, total: 3 });
  expect(counts.size).toBe(1);
});
