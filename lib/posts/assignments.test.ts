import { describe, expect, it } from "vitest";
import type { AssignmentAnswer } from "@/lib/assignments/vocabulary";
import { type KeptAssignment, reconciled, type WishedAssignment } from "./assignments";

const declined: AssignmentAnswer = { kind: "declined", reason: "En congé", due: null, at: 5 };
const one = (id: string, over: Partial<KeptAssignment> = {}): KeptAssignment => ({
  id,
  contributor: "ines",
  role: "author",
  minutes: 30,
  due: "2026-11-11",
  done: false,
  answer: null,
  askedBy: "thomas",
  askedAt: 1,
  ...over,
});
const plan = ({ contributor, role, minutes, due, done }: KeptAssignment): WishedAssignment => ({
  contributor,
  role,
  minutes,
  due,
  done,
});
const asked = { by: "lucie", at: 9 };
const anew = { askedBy: "lucie", askedAt: 9 };

describe("an assignment keeps its name and what was said to it", () => {
  const answered = one("a", { answer: declined });
  it.each<[string, KeptAssignment[], WishedAssignment[], Partial<KeptAssignment>[]]>([
    ["named", [answered], [{ ...plan(answered), id: "a", minutes: 60 }], [{ ...answered, minutes: 60 }]],
    ["of the same person and role", [answered], [plan(answered)], [answered]],
    ["done is no new question", [answered], [{ ...answered, done: true }], [{ ...answered, done: true }]],
    [
      "another order",
      [one("a"), one("b", { role: "visual" })],
      [one("b", { role: "visual" }), one("a")],
      [{ id: "b" }, { id: "a" }],
    ],
    ["the one before it goes", [one("a"), answered], [answered], [answered]],
    [
      "another role, named",
      [answered],
      [{ ...plan(answered), id: "a", role: "expert" }],
      [{ ...answered, role: "expert" }],
    ],
    [
      "the named one is not given to another",
      [one("a"), one("b", { answer: declined })],
      [plan(one("x")), { ...plan(one("a")), id: "a" }],
      [{ id: "b" }, { id: "a", answer: null }],
    ],
  ])("%s", (_, kept, wished, becomes) => {
    expect(reconciled(kept, wished, asked)).toMatchObject(becomes);
  });
});

describe("an answer is over where something else is asked", () => {
  // A fix spread the kept row and changed its day: the old answer came along, and the colleague was shown as having
  // declined what nobody had asked before.
  it.each<[string, Partial<KeptAssignment>]>([
    ["another person", { contributor: "thomas" }],
    ["another day", { due: "2026-11-12" }],
    ["no day any more", { due: null }],
  ])("%s", (_, set) => {
    const was = one("a", { answer: declined });
    const over = { ...was, ...set, ...anew, answer: null };
    expect(reconciled([was], [{ ...was, ...set }], asked)).toEqual([over]);
    expect(reconciled([was], [{ ...plan(was), ...set, id: "a" }], asked)).toEqual([over]);
  });

  it("an undo brings back the answer with the day it was given to", () => {
    const was = one("a", { answer: declined });
    const [moved] = reconciled([was], [{ ...was, due: "2026-11-12" }], asked);
    expect(reconciled([moved!], [was], { by: "marc", at: 20 })).toEqual([was]);
  });
});

describe("hostile lists", () => {
  const ids = (list: readonly KeptAssignment[]) => list.map(({ id }) => id);

  it("the same name twice is given once", () => {
    const list = reconciled([one("a")], [one("a"), one("a"), one("a")], asked);
    expect(list[0]!.id).toBe("a");
    expect(new Set(ids(list)).size).toBe(3);
  });

  it("a new name twice is given once", () => {
    const list = reconciled([], [one("n"), one("n")], asked);
    expect(list[0]!.id).toBe("n");
    expect(new Set(ids(list)).size).toBe(2);
  });

  it("the same person and role twice are two", () => {
    const list = reconciled([one("a"), one("b")], [plan(one("x")), plan(one("x")), plan(one("x"))], asked);
    expect(ids(list).slice(0, 2)).toEqual(["a", "b"]);
    expect(list[2]).toMatchObject({ ...anew, answer: null });
    expect(new Set(ids(list)).size).toBe(3);
  });

  it("an answer cannot be taken over from another's", () => {
    const kept = [one("a", { answer: declined }), one("b", { contributor: "thomas" })];
    const list = reconciled(kept, [{ ...plan(kept[1]!), id: "b" }], asked);
    expect(list).toEqual([kept[1]]);
  });
});
