import { describe, expect, it } from "vitest";
import type { ApprovalView, StepView, VerdictView, WaitingPost } from "@/lib/approvals/view";
import { becameOf, missingFrom } from "./overtaken";

// The list is drawn afresh when a colleague decides. Whoever was writing a reason lost the window, and the words in it.

const verdict = (by: string, step = 1): VerdictView => ({
  id: by,
  step,
  verdict: "approved",
  by,
  outside: false,
  comment: "",
  at: 1,
  mine: false,
});
const step = (number: number, given: string | null = null): StepView => ({
  step: number,
  name: number === 1 ? "Direction" : "Juridique",
  given: given === null ? null : verdict(given, number),
  asked: [],
  outside: false,
});
const approval = (more: Partial<ApprovalView> = {}): ApprovalView => ({
  digest: "d1",
  content: { title: "", text: "", link: null, media: [], wordings: [] },
  steps: [step(1), step(2)],
  next: 1,
  mayGive: true,
  gaveOther: false,
  returned: null,
  approvedBefore: null,
  ...more,
});
const waiting = (id: string, more: Partial<ApprovalView> = {}): WaitingPost => ({
  id,
  title: id,
  updatedAt: 1,
  publications: [],
  approval: approval(more),
  asked: true,
});

describe("what was read is still to be decided", () => {
  const read = waiting("p");
  it.each<[string, WaitingPost[], ReturnType<typeof missingFrom>]>([
    ["as it was", [waiting("other"), waiting("p")], null],
    ["and its steps are named otherwise", [waiting("p", { steps: [] })], null],
    ["no more: it has left the list", [waiting("other")], "gone"],
    ["no more: the next step is another's", [waiting("p", { mayGive: false, next: 2 })], "gone"],
    ["but says something else", [waiting("p", { digest: "d2" })], "changed"],
    ["but is a step further", [waiting("p", { next: 2 })], "changed"],
  ])("%s", (_, posts, expected) => expect(missingFrom(posts, read)).toBe(expected));
});

describe("what became of it", () => {
  const read = { approval: approval() };
  it.each([
    [
      "approved",
      approval({ steps: [step(1, "Lucie"), step(2, "Marc")], next: null }),
      { kind: "approved", name: "Marc" },
    ],
    [
      "scheduled",
      approval({ steps: [step(1, "Lucie"), step(2, "Marc")], next: null }),
      { kind: "approved", name: "Marc" },
    ],
    [
      "in_review",
      approval({ steps: [step(1, "Lucie"), step(2)], next: 2 }),
      { kind: "step", name: "Lucie", step: "Direction" },
    ],
    ["changes_requested", approval({ returned: verdict("Lucie") }), { kind: "returned", name: "Lucie" }],
    ["draft", approval(), { kind: "taken_back" }],
    ["draft", null, { kind: "taken_back" }],
  ] as const)("%s", (status, now, expected) =>
    expect(becameOf({ status, approval: now }, read)).toEqual(expected),
  );

  it("a step that was given before one read it is no news", () =>
    expect(
      becameOf(
        {
          status: "in_review",
          approval: approval({ steps: [step(1, "Lucie"), step(2)], next: 2, mayGive: false }),
        },
        { approval: approval({ steps: [step(1, "Lucie"), step(2)], next: 2 }) },
      ),
    ).toEqual({ kind: "taken_back" }));

  // Sixty are shown: one more that is due earlier pushed out the last, of which it was said that it had been taken back.
  it("nothing, where the list has merely no place for it any more", () =>
    expect(becameOf({ status: "in_review", approval: approval() }, read)).toBeNull());

  it("it says something else and is out of the list as well", () =>
    expect(becameOf({ status: "in_review", approval: approval({ digest: "d2" }) }, read)).toEqual({
      kind: "changed",
    }));

  it("what is in the bin, or no longer one's own to see, is gone", () =>
    expect(becameOf(null, read)).toEqual({ kind: "deleted" }));
});
