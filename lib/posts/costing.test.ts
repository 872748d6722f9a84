import { expect, test } from "vitest";
import { costing } from "./rules";

const spent = { cost: 120, costKind: "images" } as const;

test.each([
  ["another kind", spent, { costKind: "prizes" } as const, { costKind: "prizes" }],
  ["nothing of it", spent, { title: "Neuf" }, { title: "Neuf" }],
  ["a cost that goes takes its kind along", spent, { cost: 0 }, { cost: 0, costKind: null }],
  ["no kind without a cost", { cost: 0, costKind: null }, { costKind: "other" } as const, { costKind: null }],
  [
    "both at once",
    { cost: 0, costKind: null },
    { cost: 5, costKind: "other" } as const,
    { cost: 5, costKind: "other" },
  ],
])("a patch of what a post costs: %s", (_, post, patch, expected) => {
  expect(costing(post, patch as object)).toEqual(expected);
});
