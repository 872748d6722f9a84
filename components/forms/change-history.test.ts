import { expect, test } from "vitest";
import { historyOf, keepHistory, newest, onRemembered, remember } from "./change-history";
import { emptyHistory } from "./history";

test("each workspace has its own, the newest last; what is taken back can be done again", () => {
  remember("a", "one", "change");
  remember("a", "two", "change");
  expect(newest("a", "undo")).toBe("two");
  expect(historyOf("b")).toBe(emptyHistory);
  remember("a", "three", "undo", "two");
  expect([newest("a", "undo"), newest("a", "redo")]).toEqual(["one", "three"]);
});

// A first plan was placed, which leads to the calendar; there the toast's "Undo" was pressed. The calendar, which had read
// the history as it came up, still offered to take the plan back, and a second undo was refused.
test("whoever holds a copy hears of what is done beside it, until they leave; not of what they keep themselves", () => {
  keepHistory("c", { undoable: ["placed"], redoable: [] });
  const heard: [string, unknown][] = [];
  const leave = onRemembered((workspace) => heard.push([workspace, historyOf(workspace)]));
  keepHistory("c", { undoable: ["placed"], redoable: [] });
  remember("c", "contrary", "undo", "placed");
  leave();
  remember("c", "more", "change");
  expect(heard).toEqual([["c", { undoable: [], redoable: ["contrary"] }]]);
});
