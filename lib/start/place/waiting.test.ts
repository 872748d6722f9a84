import { describe, expect, test } from "vitest";
import { checkPlan } from "@/lib/plan/check";
import type { PlanPost } from "@/lib/plan/document";
import { readPlan } from "@/lib/plan/read";
import { writePlan } from "@/lib/plan/write";
import { pattern } from "@/lib/reference/patterns";
import { type Answers, questionOf } from "./answers.test-support";
import { choicesOf } from "./choices";
import { type Draft, withDrafts } from "./draft";
import { firstPlan } from "./first-plan";
import type { FirstPlanQuestion } from "./question";

const FIRM: Answers = {
  today: "2026-11-22",
  objectives: [
    ["employer_brand", 0.6],
    ["increase_visibility", 0.4],
  ],
  networks: ["linkedin", "instagram"],
  hours: [900],
  columns: [null],
  audiences: 1,
  events: [{ start: "2027-03-01", kind: "webinar" }],
};

type Waiting = Partial<Omit<PlanPost, "publications">> & { on?: string[] };

/** A firm's question with these posts in its tray. */
function withTray(...tray: Waiting[]): FirstPlanQuestion {
  const question = questionOf(FIRM);
  const posts = tray.map(({ on = [], ...post }, place) => ({
    ...{ id: `w${place}`, title: `Attend ${place}`, status: "idea", ...post },
    publications: on.map((channel) => ({ id: `w${place}-${channel}`, channel, at: null })),
  }));
  const reading = readPlan({ ...JSON.parse(writePlan(question.plan)), posts });
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return { ...question, waiting: reading.plan.posts };
}

const taken = (question: FirstPlanQuestion) => firstPlan(question).drafts.filter(({ waited }) => waited);
const AUTHOR = { contributor: "p0", role: "author", done: false } as const;

describe("what waits for a date", () => {
  // Ideas stayed in the tray while the plan invented titles for the same channel and objective.
  test.each<[string, Waiting, string | null]>([
    ["an idea of a channel goes there", { on: ["c0"] }, "c0"],
    ["also one that serves the other objective", { on: ["c0"], objective: "o1" }, "c0"],
    ["an idea without a channel goes anywhere", {}, "any"],
    ["only where its format is at home", { format: "poll" }, "c0"],
    ["and nowhere where it is not", { format: "press_release" }, null],
    ["what was meant for the channel keeps its format", { on: ["c0"], format: "press_release" }, "c0"],
    ["a draft", { on: ["c1"], status: "draft" }, "c1"],
    ["what is to be reviewed", { on: ["c0"], status: "in_review" }, "c0"],
    ["what is approved, on its channel", { on: ["c0"], status: "approved" }, "c0"],
    ["but not on one that nobody approved", { status: "approved" }, null],
    ["nothing that was cancelled", { on: ["c0"], status: "cancelled" }, null],
    ["nothing that is out", { on: ["c0"], status: "published" }, null],
    ["nothing of an event: its schedule says when", { on: ["c0"], event: "e0" }, null],
    [
      "nothing before its work is due",
      { on: ["c0"], assignments: [{ ...AUTHOR, minutes: 60, due: "2027-05-01" }] },
      null,
    ],
  ])("%s", (_, waiting, channel) => {
    const [draft, ...others] = taken(withTray(waiting));
    expect(others).toEqual([]);
    const place = draft?.post.publications.find(({ at }) => at !== null)?.channel ?? null;
    if (channel === "any") expect(["c0", "c1"]).toContain(place);
    else expect(place).toBe(channel);
  });

  test("comes in place of a new draft, not on top of it", () => {
    const count = firstPlan(withTray()).drafts.length;
    const tray = Array.from({ length: 5 }, (_, place) => ({ on: [`c${place % 2}`] }));
    const plan = firstPlan(withTray(...tray));
    expect(plan.drafts.filter(({ waited }) => waited)).toHaveLength(5);
    expect(plan.drafts).toHaveLength(count);
    expect(plan.flags).toEqual([]);
  });

  test("is as complete as a new draft: what was blank is filled in, what was said stays", () => {
    const [idea] = taken(withTray({ on: ["c1"], title: "Notre pommeraie", text: "Un texte." }));
    expect(idea!.post).toMatchObject({
      id: "w0",
      title: "Notre pommeraie",
      text: "Un texte.",
      status: "draft",
    });
    expect(idea!.post).toMatchObject({ audience: "a0", column: "k0", media: [{ type: "video" }] });
    expect([idea!.post.objective, idea!.post.format].every((each) => each !== null)).toBe(true);
    expect(idea!.post.assignments).toMatchObject([AUTHOR]);
    expect(idea!.post.assignments[0]!.due).not.toBeNull();
    const said = { objective: "o1", format: "photo", media: [{ type: "image", alt: "Un arbre" }] } as const;
    const asked = [{ contributor: "p0", role: "expert", minutes: 10, due: null, done: false }] as const;
    const [kept] = taken(withTray({ on: ["c1"], ...said, media: [...said.media], assignments: [...asked] }));
    expect(kept!.post).toMatchObject({ ...said, assignments: asked });
  });

  test.each(["in_review", "changes_requested", "approved"] as const)(
    "what is %s stays as it was read",
    (status) => {
      const [draft] = taken(withTray({ on: ["c1"], status, media: [{ type: "image", alt: "Un arbre" }] }));
      const { title, text, link, media } = draft!.waited!;
      expect(draft!.post).toMatchObject({ title, text, link, media, status });
      expect(taken(withTray({ on: ["c1"], status }))).toEqual([]);
    },
  );

  test("of two publications without a date one gets it; the other one waits on", () => {
    const [draft, ...others] = taken(withTray({ on: ["c0", "c1"] }));
    expect(others).toEqual([]);
    expect(draft!.post.publications.map(({ at }) => at === null).sort()).toEqual([false, true]);
  });

  test("more than the weeks bear stays where it is", () => {
    const tray = Array.from({ length: 90 }, () => ({ on: ["c0"] }));
    const { drafts, flags } = firstPlan(withTray(...tray));
    const onIt = drafts.filter(({ post }) => post.publications[0]!.channel === "c0");
    expect(onIt.every(({ waited }) => waited)).toBe(true);
    expect(onIt.length).toBeLessThan(30);
    expect(flags).toEqual([]);
  });

  test("is no advertisement that nobody wrote, and its title is not taken a second time", () => {
    const question = questionOf({ ...FIRM, objectives: [["generate_leads", 1]] });
    const [first] = firstPlan(question).drafts;
    const waiting = [{ ...first!.post, id: "w0", publications: [], promotional: false }];
    const { drafts } = firstPlan({ ...question, waiting });
    const isAlike = ({ post }: Draft) => post.title === first!.post.title;
    expect(drafts.find(({ waited }) => waited)!.post).toMatchObject({ id: "w0", promotional: false });
    expect(drafts.filter(isAlike).length).toBe(firstPlan(question).drafts.filter(isAlike).length);
  });

  test("counts once where the plan that is judged holds it already", () => {
    const question = withTray({
      on: ["c0"],
      status: "draft",
      assignments: [{ ...AUTHOR, minutes: 60, due: "2026-11-27" }],
    });
    const plan = { ...question.plan, posts: [...question.waiting] };
    const judged = { ...question, plan };
    const { drafts, tasks, flags } = firstPlan(judged);
    expect(drafts.filter(({ waited }) => waited)).toHaveLength(1);
    expect(flags).toEqual(checkPlan({ ...plan, posts: withDrafts(plan.posts, drafts), tasks }));
    const { hours } = choicesOf(judged, firstPlan(judged));
    expect(hours.busiest!.load).toBeLessThanOrEqual(hours.busiest!.room);
  });
});

describe("what an event's schedule asks for and waits for a date", () => {
  const NEAR = { ...FIRM, events: [{ start: "2026-12-15", kind: "webinar" as const }] };
  const ofEvent = ({ because }: Draft) => because.kind === "event";

  /** The event's plan, once the posts that it had lost their dates, and their channel or not. */
  function again(change: (post: PlanPost) => PlanPost) {
    const question = questionOf(NEAR);
    const before = firstPlan(question);
    const [first] = before.drafts.filter(ofEvent);
    const waiting = [change({ ...first!.post, id: "w0" })];
    const plan = { ...question.plan, posts: waiting };
    const asked = { ...question, plan, waiting };
    return { before, first: first!, asked, after: firstPlan(asked) };
  }

  // Counting back took it for there, as it was called so: it stayed in the tray, and the event had one post fewer.
  test.each<[string, (post: PlanPost) => PlanPost]>([
    ["lost its channel", (post) => ({ ...post, publications: [] })],
    [
      "lost its date",
      (post) => ({ ...post, publications: post.publications.map((each) => ({ ...each, at: null })) }),
    ],
    ["is called so in English", (post) => ({ ...post, publications: [], title: english(post.title) })],
  ])("takes its place again where it %s", (_, change) => {
    const { before, first, asked, after } = again(change);
    expect(after.drafts.filter(ofEvent)).toHaveLength(before.drafts.filter(ofEvent).length);
    const back = after.drafts.find(({ post }) => post.id === "w0")!;
    expect(back.because).toEqual(first.because);
    expect(back.post.publications).toMatchObject([{ at: first.post.publications[0]!.at }]);
    const { posts } = asked.plan;
    expect(after.flags).toEqual(
      checkPlan({ ...asked.plan, posts: withDrafts(posts, after.drafts), tasks: after.tasks }),
    );
  });

  test("waits on where it is meant for another channel, and is not made a second time", () => {
    const { first, after } = again((post) => ({
      ...post,
      publications: post.publications.map((each) => ({
        ...each,
        at: null,
        channel: each.channel === "c0" ? "c1" : "c0",
      })),
    }));
    expect(after.drafts.filter(({ post }) => post.title === first.post.title)).toEqual([]);
  });

  const english = (title: string) => pattern("webinar").find((item) => item.title.fr === title)!.title.en;
});
