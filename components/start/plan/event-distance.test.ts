import { expect, test } from "vitest";
import { distanceOf } from "./event-distance";

const FAIR = { start: "2026-11-19", end: "2026-11-21" };

// An announcement due three weeks before an evening ten days ahead was said to stand "21 days before" it, on a day three
// days before.
test.each([
  ["2026-11-16", "start", -21, { side: "before", days: 3, wanted: 21 }],
  ["2026-11-13", "start", -7, { side: "before", days: 6, wanted: null }],
  ["2026-10-29", "start", -21, { side: "before", days: 21, wanted: null }],
  ["2026-11-19", "start", 0, { side: "on", days: 0, wanted: null }],
  ["2026-11-19", "start", -7, { side: "on", days: 0, wanted: null }],
  ["2026-11-21", "end", 0, { side: "on", days: 0, wanted: null }],
  ["2026-11-23", "end", 1, { side: "after", days: 2, wanted: null }],
] as const)("on %s, %s %i", (day, anchor, offset, distance) => {
  expect(distanceOf(day, { kind: "event", event: "e", anchor, offset }, FAIR)).toEqual(distance);
});
