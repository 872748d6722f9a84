import { describe, expect, it } from "vitest";
import type { CalendarPublication } from "@/lib/calendar/view";
import { movedPost, withMoved } from "./moved-days";

const on = (id: string, at: string | null, over: Partial<CalendarPublication> = {}) =>
  ({ id, postId: "p", title: "Salon", at, contributorIds: ["ines"], ...over }) as CalendarPublication;

describe("a move changes the first day of its post", () => {
  it.each([
    ["alone", [on("a", "2026-11-19T09:00")], "2026-11-12T09:00", { from: "2026-11-12", to: "2026-11-19" }],
    [
      "the first of two, past the other",
      [on("a", "2026-11-19T09:00"), on("b", "2026-11-16T09:00")],
      "2026-11-12T09:00",
      { from: "2026-11-12", to: "2026-11-16" },
    ],
    [
      "the second of two, before the other",
      [on("a", "2026-11-10T09:00"), on("b", "2026-11-16T09:00")],
      "2026-11-18T09:00",
      { from: "2026-11-16", to: "2026-11-10" },
    ],
    [
      "the second of two",
      [on("a", "2026-11-19T09:00"), on("b", "2026-11-16T09:00")],
      "2026-11-18T09:00",
      null,
    ],
    ["to another hour", [on("a", "2026-11-12T15:00")], "2026-11-12T09:00", null],
    ["it had no day", [on("a", "2026-11-12T15:00")], null, null],
    ["it has no day any more", [on("a", null)], "2026-11-12T09:00", null],
    ["nobody is asked", [on("a", "2026-11-19T09:00", { contributorIds: [] })], "2026-11-12T09:00", null],
    [
      "another post is no matter",
      [on("a", "2026-11-19T09:00"), on("c", "2026-11-02T09:00", { postId: "q" })],
      "2026-11-12T09:00",
      { from: "2026-11-12", to: "2026-11-19" },
    ],
  ])("%s", (_, now, was, becomes) => {
    expect(movedPost(now, { id: "a", was })).toEqual(becomes && { postId: "p", title: "Salon", ...becomes });
  });
});

describe("moves that wait to be asked about", () => {
  const moved = (from: string, to: string, postId = "p") => ({ postId, title: "Salon", from, to });
  it("moved on, it comes from where it was first", () => {
    const waiting = withMoved([moved("2026-11-12", "2026-11-13")], moved("2026-11-13", "2026-11-16"));
    expect(waiting).toEqual([moved("2026-11-12", "2026-11-16")]);
  });
  it("back again, there is nothing to ask", () => {
    expect(withMoved([moved("2026-11-12", "2026-11-13")], moved("2026-11-13", "2026-11-12"))).toEqual([]);
  });
  it("others wait in line", () => {
    const first = moved("2026-11-12", "2026-11-13", "q");
    expect(withMoved([first], moved("2026-11-12", "2026-11-13"))).toHaveLength(2);
  });
});
