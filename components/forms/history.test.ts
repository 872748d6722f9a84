import { describe, expect, it } from "vitest";
import { emptyHistory, type History, recorded } from "./history";

const did = (history: History, ...ids: (string | null)[]) =>
  ids.reduce((known, id) => recorded(known, id, "change"), history);

describe("taking back", () => {
  it("goes back change by change and forth again", () => {
    const undone = recorded(did(emptyHistory, "1", "2"), "2u", "undo", "2");
    expect(undone).toEqual({ undoable: ["1"], redoable: ["2u"] });
    expect(recorded(undone, "2r", "redo", "2u")).toEqual({ undoable: ["1", "2r"], redoable: [] });
  });

  it("forgets what was undone once something new is done", () => {
    const undone = recorded(did(emptyHistory, "1"), "1u", "undo", "1");
    expect(did(undone, "2")).toEqual({ undoable: ["2"], redoable: [] });
  });

  it("does not count an answer that changed nothing", () => {
    expect(did(emptyHistory, "1", null)).toEqual({ undoable: ["1"], redoable: [] });
  });

  it("drops what can never be taken back, so that what is older can", () => {
    expect(recorded(did(emptyHistory, "1", "2"), null, "undo", "2")).toEqual({
      undoable: ["1"],
      redoable: [],
    });
  });
});
