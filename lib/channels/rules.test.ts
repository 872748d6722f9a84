import { expect, test } from "vitest";
import { leavingFrom } from "./rules";

test.each<[string, Parameters<typeof leavingFrom>[0], ReturnType<typeof leavingFrom>]>([
  ["nothing", [], { published: 0, leaving: 0 }],
  ["drafts alone", [{ status: "draft", count: 3 }], { published: 0, leaving: 3 }],
  [
    "where something was out, what failed stays as well",
    [
      { status: "published", count: 2 },
      { status: "failed", count: 1 },
      { status: "approved", count: 4 },
    ],
    { published: 2, leaving: 4 },
  ],
  ["where nothing was, all goes", [{ status: "cancelled", count: 2 }], { published: 0, leaving: 2 }],
])("what a channel carries: %s", (_, carried, expected) => {
  expect(leavingFrom(carried)).toEqual(expected);
});
