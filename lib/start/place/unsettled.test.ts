import { describe, expect, test } from "vitest";
import type { Format } from "@/lib/plan/vocabulary";
import { type Answers, questionOf } from "./answers.test-support";
import { firstPlan } from "./first-plan";
import { unsettledIn } from "./unsettled";

const ALONE: Answers = {
  today: "2026-11-22",
  objectives: [["increase_visibility", 1]],
  networks: ["linkedin"],
  hours: [600],
};

const unsettled = (answers: Answers, formats: readonly Format[] | null = null) => {
  const question = { ...questionOf(answers), formats };
  const plan = firstPlan(question);
  return { ...unsettledIn(question, plan), plan };
};

describe("formats that nobody ticked", () => {
  // A channel added after the question about formats had drafts of no format at all, and nothing said why.
  test.each<[string, Answers["networks"], readonly Format[] | null, string[]]>([
    ["nothing was said", ["instagram"], null, []],
    ["one of its own is made", ["instagram"], ["carousel", "text"], []],
    ["none of its own is made", ["instagram"], ["text", "article"], ["photo"]],
    ["a blog beside what is quickly made", ["linkedin", "blog"], ["text"], ["article"]],
    ["a network with one format only", ["newsletter"], ["text"], ["newsletter"]],
  ])("%s", (_, networks, formats, taken) => {
    const { formats: lacking, plan } = unsettled({ ...ALONE, networks }, formats);
    expect(lacking.map((each) => each.formats.toSorted())).toEqual(
      taken.length > 0 ? [taken.toSorted()] : [],
    );
    for (const { channel } of lacking)
      for (const { post } of plan.drafts)
        if (post.publications[0]!.channel === channel) expect(taken).toContain(post.format);
  });

  test("what nobody has the hours for is not taken instead, and is said", () => {
    const { formats, plan } = unsettled({ ...ALONE, networks: ["youtube"], hours: [30] }, ["text"]);
    const taken = new Set(plan.drafts.map(({ post }) => post.format));
    expect(formats).toEqual([{ channel: "c0", formats: [...taken].filter((format) => format !== null) }]);
  });

  test("a channel that gets nothing is not spoken of", () => {
    expect(unsettled({ ...ALONE, networks: ["forum"] }, ["photo"]).formats).toEqual([]);
  });
});

describe("drafts that found no hours", () => {
  test("all that fits asks nothing", () => {
    expect(unsettled(ALONE).hours).toEqual([]);
  });

  // It was said to have no hours "that week", and nobody learnt that no week would ever have them.
  test("an article in a week of three hours: what a week would have to hold", () => {
    const { hours, plan } = unsettled({ ...ALONE, networks: ["blog"], hours: [180] }, ["article"]);
    expect(hours).toMatchObject([{ contributor: "p0", longest: 210, there: 180, needed: 240 }]);
    expect(hours[0]!.count).toBe(plan.drafts.length);
    expect(
      unsettled({ ...ALONE, networks: ["blog"], hours: [hours[0]!.needed!] }, ["article"]).hours,
    ).toEqual([]);
  });

  test("weeks that are merely full ask for none that is longer", () => {
    const { hours } = unsettled({ ...ALONE, networks: ["linkedin", "facebook"], hours: [90] });
    expect(hours).toMatchObject([{ contributor: "p0", there: 90, needed: null }]);
    expect(hours[0]!.longest).toBeLessThanOrEqual(81);
  });

  test("each by the one who was named", () => {
    const { hours, plan } = unsettled({ ...ALONE, networks: ["blog", "linkedin"], hours: [60, 100] });
    const named = plan.drafts.flatMap(({ post }) => post.assignments).filter(({ due }) => due === null);
    expect(hours.reduce((sum, { count }) => sum + count, 0)).toBe(named.length);
    expect(hours.map(({ contributor }) => contributor)).toEqual(["p1"]);
  });

  test("what was asked of somebody before is theirs to plan", () => {
    const question = questionOf(ALONE);
    const [first] = firstPlan(question).drafts;
    const assignments = [{ ...first!.post.assignments[0]!, minutes: 9_000, due: null }];
    const waiting = [{ ...first!.post, id: "w0", publications: [], assignments }];
    const asked = { ...question, waiting };
    expect(firstPlan(asked).drafts.some(({ post }) => post.id === "w0")).toBe(true);
    expect(unsettledIn(asked, firstPlan(asked)).hours).toEqual([]);
  });
});
