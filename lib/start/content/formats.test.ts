import { expect, test } from "vitest";
import { formatIds } from "@/lib/reference";
import { proposedFormats, suitedFormats } from "./formats";

test.each([
  [[], []],
  [["linkedin"], ["text", "photo"]],
  [["instagram"], ["photo", "carousel"]],
  [
    ["facebook", "instagram_reel"],
    ["text", "photo", "short_video"],
  ],
  // Nothing else is at home there: a channel of long films needs one.
  [["youtube"], ["long_video"]],
  [
    ["blog", "newsletter"],
    ["article", "newsletter"],
  ],
] as const)("on %j these are proposed: %j", (networks, formats) => {
  expect(proposedFormats(networks).toSorted()).toEqual(formats.toSorted());
});

test("formats of the channels come first, what is usual on several before what is rare", () => {
  expect(suitedFormats([])).toEqual(formatIds);
  expect(suitedFormats(["linkedin", "instagram"]).slice(0, 4)).toEqual([
    "text",
    "photo",
    "carousel",
    "short_video",
  ]);
  expect(suitedFormats(["newsletter"])).toEqual(["newsletter"]);
});
