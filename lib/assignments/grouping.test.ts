import { describe, expect, it } from "vitest";
import { grouped, groupOf } from "./grouping";

const week = { today: "2026-11-11", weekEnd: "2026-11-15" };
const answer = { kind: "declined", reason: "En congé", due: null, at: 1 } as const;

describe("where it stands in My work", () => {
  it.each([
    ["yesterday", "2026-11-10", false, null, "overdue"],
    ["today", "2026-11-11", false, null, "week"],
    ["on the last day of the week", "2026-11-15", false, null, "week"],
    ["next week", "2026-11-16", false, null, "later"],
    ["without a day", null, false, null, "later"],
    ["declined, though overdue", "2026-11-10", false, answer, "waiting"],
    ["done, though overdue", "2026-11-10", true, null, "done"],
    ["done after all", "2026-11-10", true, answer, "done"],
  ] as const)("%s", (_, due, done, said, group) => {
    expect(groupOf({ due, done, answer: said }, week)).toBe(group);
  });

  it("what is done, the latest first, and not for ever", () => {
    const items = Array.from({ length: 30 }, (_, touched) => ({
      due: null,
      done: true,
      answer: null,
      touched,
    }));
    const { done } = grouped(items, week);
    expect(done.map(({ touched }) => touched).slice(0, 3)).toEqual([29, 28, 27]);
    expect(done).toHaveLength(12);
  });
});
