import { describe, expect, test } from "vitest";
import { checkPlan } from "@/lib/plan/check";
import { weekdayOf } from "@/lib/platform/time";
import { type Answers, questionOf } from "./answers.test-support";
import type { Draft } from "./draft";
import { firstPlan } from "./first-plan";

const STEEL: Answers = {
  today: "2026-11-22",
  objectives: [
    ["employer_brand", 0.4],
    ["generate_leads", 0.3],
    ["increase_visibility", 0.3],
  ],
  networks: ["linkedin", "blog", "facebook"],
  hours: [600, 300],
  columns: [0.5, 0.5],
  audiences: 2,
};
const RESTAURANT: Answers = {
  today: "2026-11-09",
  objectives: [
    ["engage_audience", 0.5],
    ["generate_traffic", 0.5],
  ],
  networks: ["instagram", "facebook", "google_business"],
  hours: [480],
  events: [{ start: "2026-12-24", kind: "seasonal_holiday" }],
};
const WEBINAR: Answers = {
  today: "2026-11-12",
  objectives: [
    ["social_selling", null],
    ["custom", null],
  ],
  networks: ["linkedin", "x", "newsletter"],
  hours: [900, 200, 200],
  events: [{ start: "2026-12-10", kind: "webinar" }],
};

const at = ({ post }: Draft) => post.publications[0]!.at!;
const countBy = (drafts: readonly Draft[], key: (draft: Draft) => unknown) =>
  Object.fromEntries([...Map.groupBy(drafts, key)].map(([name, group]) => [String(name), group.length]));

describe("the plan that the answers make", () => {
  test.each([
    ["a steel firm that recruits", STEEL],
    ["a restaurant before Christmas", RESTAURANT],
    ["an agency with a webinar", WEBINAR],
    ["one person, one page", { ...STEEL, objectives: [["increase_visibility", 1]], networks: ["facebook"] }],
  ] as [string, Answers][])("of %s raises no flag", (_, answers) => {
    const plan = firstPlan(questionOf(answers));
    expect(plan.flags).toEqual([]);
    expect(plan.drafts.length).toBeGreaterThan(8);
  });

  test("its flags are those that the check finds in it", () => {
    const question = questionOf({ ...STEEL, hours: [120] });
    const { drafts, tasks, flags } = firstPlan(question);
    const posts = drafts.map(({ post }) => post);
    expect(flags.length).toBeGreaterThan(0);
    expect(flags).toEqual(checkPlan({ ...question.plan, posts, tasks }));
  });

  test("begins with the first whole week that leaves time, and fills the horizon", () => {
    const { from, to, drafts } = firstPlan(questionOf(STEEL));
    expect([from, to]).toEqual(["2026-11-30", "2027-01-03"]);
    expect(drafts.every((draft) => at(draft) >= from && at(draft) <= `${to}T23:59`)).toBe(true);
    expect(new Set(drafts.map(({ post }) => post.status))).toEqual(new Set(["draft"]));
  });

  test("shares are near what was asked for: objectives, columns, audiences", () => {
    const { drafts } = firstPlan(questionOf(STEEL));
    const of = (key: (draft: Draft) => unknown) => countBy(drafts, key);
    const share = (count: number | undefined) => (count ?? 0) / drafts.length;
    const objectives = of(({ post }) => post.objective);
    for (const [place, [, weight]] of STEEL.objectives.entries())
      expect(Math.abs(share(objectives[`o${place}`]) - weight!)).toBeLessThan(0.06);
    for (const kind of ["column", "audience"] as const)
      for (const count of Object.values(of(({ post }) => post[kind])))
        expect(Math.abs(share(count) - 0.5)).toBeLessThan(0.1);
  });

  test("a column with a quarter leaves three quarters to other subjects", () => {
    const { drafts } = firstPlan(questionOf({ ...STEEL, columns: [0.25] }));
    const counts = countBy(drafts, ({ post }) => post.column);
    expect(Math.abs(counts.k0! / drafts.length - 0.25)).toBeLessThan(0.08);
  });

  test("promotion stays under its share, speaks of what sells, and never comes twice in a row on a channel", () => {
    const { drafts } = firstPlan(questionOf(WEBINAR));
    const promoted = drafts.filter(({ post }) => post.promotional);
    expect(promoted.length).toBeGreaterThan(0);
    expect(promoted.length / drafts.length).toBeLessThanOrEqual(0.2);
    expect(new Set(promoted.map(({ post }) => post.objective))).toEqual(new Set(["o0"]));
    for (const group of Map.groupBy(drafts, ({ post }) => post.publications[0]!.channel).values())
      for (const [place, { post }] of group.entries())
        expect(post.promotional && (group[place + 1]?.post.promotional ?? false)).toBe(false);
  });

  test("without any promotion, none is placed", () => {
    const question = questionOf(WEBINAR);
    question.plan.workspace.limits = { promotionShare: 0 };
    expect(firstPlan(question).drafts.filter(({ post }) => post.promotional)).toEqual([]);
  });

  test("an event is prepared, covered and told, with its tasks", () => {
    const { drafts, tasks } = firstPlan(questionOf(WEBINAR));
    const offsets = drafts.flatMap(({ because }) => (because.kind === "event" ? [because.offset] : []));
    expect(Math.min(...offsets)).toBeLessThanOrEqual(-14);
    expect(offsets).toContain(0);
    expect(Math.max(...offsets)).toBeGreaterThan(0);
    expect(tasks.length).toBeGreaterThan(2);
    expect(tasks.every(({ due }) => ![0, 6].includes(weekdayOf(due!)))).toBe(true);
  });

  test("only what the team makes is asked for", () => {
    const formats = ["text", "article"] as const;
    const { drafts } = firstPlan({ ...questionOf(STEEL), formats });
    expect(new Set(drafts.map(({ post }) => post.format))).toEqual(new Set([...formats, null]));
  });

  test("rather not on a public holiday", () => {
    const question = questionOf({ ...STEEL, networks: ["linkedin"] });
    const days = new Set(firstPlan(question).drafts.map((draft) => at(draft).slice(0, 10)));
    const first = [...days][0]!;
    const daysOff = new Set([Math.round(Date.parse(`${first}T00:00Z`) / 86_400_000)]);
    const others = firstPlan({ ...question, daysOff }).drafts.map((draft) => at(draft).slice(0, 10));
    expect(others).not.toContain(first);
    expect(others.length).toBe(days.size);
  });

  test("everybody has room for what is asked of them, and hands it in before the day", () => {
    const { drafts } = firstPlan(
      questionOf({ ...STEEL, absences: [{ from: "2026-12-07", to: "2026-12-13" }] }),
    );
    for (const { post } of drafts) {
      const [author] = post.assignments;
      expect(author!.due! < post.publications[0]!.at!).toBe(true);
      if (author!.contributor === "p0")
        expect(author!.due! < "2026-12-07" || author!.due! > "2026-12-13").toBe(true);
    }
  });

  test("what is there already is filled up, not doubled: a second plan adds nothing", () => {
    const question = questionOf(STEEL);
    const { drafts, tasks } = firstPlan(question);
    const plan = { ...question.plan, posts: drafts.map(({ post }) => post), tasks };
    expect(firstPlan({ ...question, plan })).toMatchObject({ drafts: [], tasks: [] });
  });

  // What was left of a silence after it had been broken began on the same day, and was taken for tried already.
  test("a channel that owes nothing but not to be silent never is, however long the horizon", () => {
    const silence = { per: "week", min: null, max: null, maxPerDay: 1, minGapHours: null, maxSilenceDays: 5 };
    const question = questionOf({ ...STEEL, hours: [6_000], networks: ["linkedin"] });
    question.plan.period.to = "2027-10-31";
    question.plan.channels[0]!.cadence = silence as never;
    const { drafts, flags } = firstPlan(question);
    expect(flags.filter(({ rule }) => rule === "cadence.silence")).toEqual([]);
    expect(drafts.length).toBeGreaterThan(50);
  });

  // Exports keep their ids: a plan that was once the start's own, imported, had its tasks replaced in the preview.
  test("tasks and posts that are called as its own would be stay what they are", () => {
    const question = questionOf(WEBINAR);
    const first = firstPlan(question);
    const posts = first.drafts.slice(0, 5).map(({ post }) => post);
    const [webinar] = question.plan.events;
    const tasks = first.tasks.map((task) => ({ ...task, event: "other" }));
    const events = [webinar!, { ...webinar!, id: "other", kind: "note" as const }];
    const plan = { ...question.plan, posts, tasks, events };
    const again = firstPlan({ ...question, plan });
    const whole = {
      ...plan,
      posts: [...posts, ...again.drafts.map(({ post }) => post)],
      tasks: [...tasks, ...again.tasks],
    };
    expect(again.tasks.length).toBeGreaterThan(0);
    expect(new Set(whole.tasks.map(({ id }) => id)).size).toBe(whole.tasks.length);
    expect(again.flags).toEqual(checkPlan(whole));
  });

  test("nothing is put where the presence is minimal", () => {
    const question = questionOf(RESTAURANT);
    const channels = question.plan.channels.map((channel) =>
      channel.network === "google_business" ? { ...channel, presence: "minimal" as const } : channel,
    );
    const { drafts } = firstPlan({ ...question, plan: { ...question.plan, channels, events: [] } });
    expect(new Set(drafts.map(({ post }) => post.publications[0]!.channel))).toEqual(new Set(["c0", "c1"]));
  });

  test("without channels there is nothing to place, and nobody is asked where nobody is there", () => {
    expect(firstPlan(questionOf({ ...STEEL, networks: [] })).drafts).toEqual([]);
    const { drafts } = firstPlan(questionOf({ ...STEEL, hours: [] }));
    expect(drafts.length).toBeGreaterThan(8);
    expect(drafts.every(({ post }) => post.assignments.length === 0)).toBe(true);
  });
});
