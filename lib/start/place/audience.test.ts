import { describe, expect, test } from "vitest";
import type { PostStatus } from "@/lib/plan/vocabulary";
import { type Answers, questionOf } from "./answers.test-support";
import { firstPlan } from "./first-plan";

const STEEL: Answers = {
  today: "2026-11-22",
  objectives: [
    ["employer_brand", 0.5],
    ["generate_leads", 0.5],
  ],
  networks: ["linkedin", "blog"],
  hours: [600],
  audiences: 3,
};

/** The audiences of drafts for each objective, where these pairs of objective and audience were pursued before. */
function audiencesAfter(
  pursued: readonly (readonly [string, string])[],
  as: { status: PostStatus; text?: string } = { status: "published" },
) {
  const posts = pursued.map(([objective, audience], place) => ({
    id: `p${place}`,
    title: `P${place}`,
    ...as,
    objective,
    audience,
    publications: [{ id: `q${place}`, channel: "c0", at: `2026-11-0${place + 2}T09:00` }],
  }));
  const { drafts } = firstPlan(questionOf({ ...STEEL, more: { posts } }));
  const of = (objective: string) =>
    new Set(drafts.filter(({ post }) => post.objective === objective).map(({ post }) => post.audience));
  return { recruiting: of("o0"), selling: of("o1") };
}

// Audiences took turns whatever was said to them: on the demo, posts that recruit were written for those who buy.
describe("the audience of a draft", () => {
  test("is one of those that its objective was pursued with", () => {
    const met = [
      ["o0", "a0"],
      ["o1", "a1"],
      ["o1", "a2"],
    ] as const;
    expect(audiencesAfter(met)).toEqual({ recruiting: new Set(["a0"]), selling: new Set(["a1", "a2"]) });
  });

  test("may be one that nobody was written for yet", () => {
    expect(
      audiencesAfter([
        ["o0", "a0"],
        ["o1", "a1"],
      ]),
    ).toEqual({
      recruiting: new Set(["a0", "a2"]),
      selling: new Set(["a1", "a2"]),
    });
  });

  test("is any where nothing was published, or nothing for this objective and all are taken by others", () => {
    const all = new Set(["a0", "a1", "a2"]);
    expect(audiencesAfter([])).toEqual({ recruiting: all, selling: all });
    expect(
      audiencesAfter([
        ["o1", "a0"],
        ["o1", "a1"],
        ["o1", "a2"],
      ]).recruiting,
    ).toEqual(all);
  });

  // Who happened to come first in one plan was the only one that the next plans wrote for.
  test("is any where only a plan put drafts there, on which nobody wrote", () => {
    const placed = [
      ["o0", "a0"],
      ["o1", "a1"],
      ["o1", "a2"],
    ] as const;
    const all = new Set(["a0", "a1", "a2"]);
    expect(audiencesAfter(placed, { status: "draft" })).toEqual({ recruiting: all, selling: all });
    expect(audiencesAfter(placed, { status: "draft", text: "Venez." }).recruiting).toEqual(new Set(["a0"]));
  });
});
