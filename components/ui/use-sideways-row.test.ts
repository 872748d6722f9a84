// On a phone the fifth tab of the team was out of sight, and nothing said that it was there.
import { expect, test } from "vitest";
import { moreBeside } from "./use-sideways-row";

test.each<[string, [number, number, number], [boolean, boolean]]>([
  ["all in sight", [0, 300, 300], [false, false]],
  ["its beginning in sight", [0, 420, 330], [false, true]],
  ["its middle in sight", [40, 420, 330], [true, true]],
  ["its end in sight", [90, 420, 330], [true, false]],
  ["its end in sight, where the browser rounds", [88.6, 420, 330], [true, false]],
  ["pulled beyond its beginning by a finger", [-12, 420, 330], [false, true]],
])("a row with %s", (_, [scrollLeft, scrollWidth, clientWidth], [before, after]) => {
  expect(moreBeside({ scrollLeft, scrollWidth, clientWidth })).toEqual({ before, after });
});
