import { expect, it } from "vitest";
import type { CalendarData } from "@/lib/calendar/view";
import { openFlagsOf, stageOf, summariesOf } from "./event-view";

const flag = (event: string, severity: string, more: object = {}) => ({
  subject: { event },
  severity,
  ignored: null,
  ...more,
});

const data = {
  loaded: { from: "2026-10-01", to: "2026-12-31" },
  frame: {
    contributors: [{ id: "lucie", name: "Lucie Carrel" }],
    events: [
      { id: "fair", start: "2026-11-17", end: "2026-11-19", owner: "lucie" },
      { id: "past", start: "2026-05-01", end: "2026-05-02", owner: null },
    ],
    tasks: [
      { event: "fair", done: true },
      { event: "fair", done: false },
    ],
  },
  publications: [
    { eventId: "fair", postId: "p1" },
    { eventId: "fair", postId: "p1" },
    { eventId: null, postId: "p3" },
  ],
  undated: [{ eventId: "fair", postId: "p2" }],
  flags: [
    flag("fair", "error", { ignored: { id: "i" } }),
    flag("fair", "warning"),
    flag("past", "info", { subject: { event: "past", other: "fair" } }),
  ],
} as unknown as CalendarData;

it("counts a post once, and only the flags that nobody decided to live with", () => {
  const [fair, past] = summariesOf(data);
  expect(fair).toMatchObject({
    ownerName: "Lucie Carrel",
    tasks: { done: 1, all: 2 },
    posts: 2,
    flags: { count: 2, worst: "warning" },
  });
  // Its posts were not loaded: nobody says that there are none.
  expect(past).toMatchObject({ posts: null, flags: { count: 1, worst: "info" } });
  expect(openFlagsOf(data.flags, "fair")).toHaveLength(2);
});

it.each([
  ["2026-11-16", "coming"],
  ["2026-11-17", "now"],
  ["2026-11-19", "now"],
  ["2026-11-20", "past"],
])("on %s it is %s", (today, stage) => {
  expect(stageOf({ start: "2026-11-17", end: "2026-11-19" }, today)).toBe(stage);
});
