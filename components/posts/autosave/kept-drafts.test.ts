import { describe, expect, it } from "vitest";
import { nextStep, sent, type } from "./autosave";
import { type Drawer, keptDrafts, reopen, toKeep } from "./kept-drafts";
import { open } from "./state";
import type { Shape, Snapshot, Values } from "./values";

const SHAPE: Shape = { rowOf: () => "post", requestOf: () => "post" };
const at = (version: number, values: Values): Snapshot => ({ values, versions: { post: version } });
const START = at(1, { title: "Salon", text: "Bonjour" });

function drawer(): Drawer {
  const content = new Map<string, string>();
  return {
    getItem: (key) => content.get(key) ?? null,
    setItem: (key, value) => void content.set(key, value),
    removeItem: (key) => void content.delete(key),
    key: (index) => [...content.keys()][index] ?? null,
    get length() {
      return content.size;
    },
  };
}

describe("words kept for a tab that was closed", () => {
  it("nothing is kept of what is saved", () => {
    expect(toKeep(open(START, SHAPE), 5)).toBeNull();
  });

  it("only what is unsaved is kept, and is there again", () => {
    const kept = toKeep(type(open(START, SHAPE), "text", "Bonsoir", 0), 5)!;
    expect(kept.draft).toEqual({ text: "Bonsoir" });
    const again = reopen(kept, at(2, { title: "Salon 2026", text: "Bonjour" }), SHAPE);
    expect(again.draft).toEqual({ title: "Salon 2026", text: "Bonsoir" });
    expect(again.conflicts).toEqual([]);
    expect(nextStep(again, 0)).toMatchObject({
      kind: "act",
      send: { version: 2, values: { text: "Bonsoir" } },
    });
  });

  it("what somebody changed since is a conflict, as if both had been there", () => {
    const kept = toKeep(type(open(START, SHAPE), "text", "Bonsoir", 0), 5)!;
    const again = reopen(kept, at(2, { title: "Salon", text: "Salut" }), SHAPE);
    expect(again.conflicts).toEqual(["text"]);
    expect([again.draft.text, again.stored.text]).toEqual(["Bonsoir", "Salut"]);
  });

  it("what was under way when the tab closed, and was written, is known for ours", () => {
    const typed = type(open(START, SHAPE), "text", "A", 0);
    const step = nextStep(typed, 9000);
    if (step.kind !== "act") throw new Error("nothing was sent");
    const kept = toKeep(type(sent(typed, step.send), "text", "AB", 9000), 9000)!;
    const again = reopen(kept, at(2, { title: "Salon", text: "A" }), SHAPE);
    expect(again.conflicts).toEqual([]);
    expect(again.draft.text).toBe("AB");
  });

  it("words of a publication that is gone are kept aside", () => {
    const kept = toKeep(type(open(START, SHAPE), "text", "Mes mots", 0), 5)!;
    expect(reopen(kept, at(2, { title: "Salon" }), SHAPE).orphans).toEqual({ text: "Mes mots" });
  });
});

describe("the drawer", () => {
  const kept = toKeep(type(open(START, SHAPE), "text", "Bonsoir", 0), 1000)!;

  it("tells this tab's draft from those of others, and one post's from another's", () => {
    const place = drawer();
    const drafts = keptDrafts(place, "lemoine:p1");
    drafts.write("tab-1", kept);
    drafts.write("tab-2", kept);
    keptDrafts(place, "lemoine:p2").write("tab-1", kept);
    expect(drafts.of("tab-1")).toEqual(kept);
    expect(drafts.ofOthers("tab-1", 2000).map(({ tab }) => tab)).toEqual(["tab-2"]);
    drafts.write("tab-2", null);
    expect(drafts.ofOthers("tab-1", 2000)).toEqual([]);
  });

  it("throws away what is older than a month or cannot be read", () => {
    const place = drawer();
    const drafts = keptDrafts(place, "lemoine:p1");
    drafts.write("old", kept);
    place.setItem("marronnier:draft:lemoine:p1:broken", "{");
    expect(drafts.ofOthers("tab-1", 40 * 24 * 3_600_000)).toEqual([]);
    expect(place.length).toBe(0);
  });

  it("a drawer that is full or shut costs nothing but the safety net", () => {
    const shut: Drawer = {
      ...drawer(),
      setItem() {
        throw new DOMException("full", "QuotaExceededError");
      },
    };
    expect(() => keptDrafts(shut, "lemoine:p1").write("tab-1", kept)).not.toThrow();
  });
});
