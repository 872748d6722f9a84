import { describe, expect, it } from "vitest";
import { dueNotices, type OpenWork } from "./due";

const work = (due: string, over: Partial<OpenWork> = {}): OpenWork => ({
  id: "a",
  postId: "p",
  title: "Été",
  contributorId: "ines",
  role: "author",
  due,
  answer: null,
  ...over,
});
const told = (today: string, due: string, over: Partial<OpenWork> = {}) =>
  dueNotices(today, [work(due, over)], (id) => (id === "ines" ? ["u"] : [])).map(({ key }) => key);

// 9 November 2026 is a Monday.
describe("reminders", () => {
  it.each([
    ["Monday, due Tuesday", "2026-11-09", "2026-11-10", "due_tomorrow"],
    ["Monday, due Wednesday", "2026-11-09", "2026-11-11", null],
    ["Monday, due today", "2026-11-09", "2026-11-09", null],
    ["Friday, due Monday", "2026-11-13", "2026-11-16", "due_tomorrow"],
    ["Friday, due Saturday", "2026-11-13", "2026-11-14", "due_tomorrow"],
    ["Friday, due Tuesday", "2026-11-13", "2026-11-17", null],
    ["Saturday, due Monday", "2026-11-14", "2026-11-16", null],
    ["Sunday, due Monday", "2026-11-15", "2026-11-16", null],
    ["Sunday, due Friday", "2026-11-15", "2026-11-13", null],
    ["Monday, due Friday", "2026-11-16", "2026-11-13", "overdue"],
    ["Monday, due two weeks ago", "2026-11-16", "2026-11-02", "overdue"],
    ["Monday, due longer ago", "2026-11-16", "2026-11-01", null],
  ])("%s", (_, today, due, kind) => expect(told(today, due)).toEqual(kind ? [`${kind}:a:${due}`] : []));

  it("spare who declined, not who only proposed another day, and reach accounts alone", () => {
    const answer = { reason: "", due: null, at: 1 };
    expect(told("2026-11-09", "2026-11-10", { answer: { ...answer, kind: "declined" } })).toEqual([]);
    expect(told("2026-11-09", "2026-11-10", { answer: { ...answer, kind: "other_date" } })).toHaveLength(1);
    expect(told("2026-11-09", "2026-11-10", { contributorId: "paul" })).toEqual([]);
  });
});
