import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPlan } from "./check";
import type { Plan, PlanPost, PlanTask } from "./document";
import { compareFlags, type Flag } from "./flag";
import { anyPlan } from "./oracle/arbitraries";
import { advance, flagsOf, type PlanEdit, planIndex, planOf, recheck } from "./recheck";
import { RULES } from "./rules";

/** Two plans of the same people and channels: what one has and the other has not are the edits. */
const twoPlans = fc.tuple(anyPlan(), anyPlan(), fc.infiniteStream(fc.nat()));

describe("recheck says what two full checks say", { timeout: 120_000 }, () => {
  test("over any sequence of edits", () => {
    // A rule whose flags never come or go would prove nothing: rare ones take more sequences to show.
    const unseen = new Set(touchable);
    for (let round = 0; round === 0 || (round < 10 && unseen.size > 0); round++) {
      fc.assert(fc.property(twoPlans, editsAgree(unseen)), { numRuns: 250 });
    }
    expect([...unseen]).toEqual([]);
  });

  test("where the setting changes", () => {
    fc.assert(
      fc.property(anyPlan(), fc.nat(40), (plan, days) => {
        const index = planIndex(plan);
        const edit: PlanEdit = { setting: { today: `2026-11-${String(1 + (days % 28)).padStart(2, "0")}` } };
        const expected = difference(checkPlan(plan), checkPlan({ ...plan, ...edit.setting }));
        expect(advance(index, edit)).toEqual(expected);
        expect(planOf(index).today).toBe(edit.setting?.today);
      }),
      { numRuns: 100 },
    );
  });
});

/** Of which posts and tasks have a part. */
const touchable = RULES.filter(({ id, of }) => of !== "plan" && id !== "event.no-window").map(({ id }) => id);

function editsAgree(unseen: Set<string>) {
  return ([start, source, numbers]: [Plan, Plan, Iterator<number>]) => {
    let plan = start;
    const index = planIndex(start);
    for (let step = 0; step < 8; step++) {
      const edit = someEdit(plan, source, numbers);
      const edited = withEdit(plan, edit);
      const expected = difference(checkPlan(plan), checkPlan(edited));
      expect(recheck(index, edit)).toEqual(expected);
      // Asked again, it says the same: it left the index as it was.
      expect(recheck(index, edit)).toEqual(expected);
      expect(advance(index, edit)).toEqual(expected);
      for (const { rule } of [...expected.came, ...expected.went]) unseen.delete(rule);
      plan = edited;
    }
    expect(checkPlan(planOf(index))).toEqual(checkPlan(plan));
    expect(flagsOf(index)).toEqual(checkPlan(plan));
  };
}

/** One to three posts and now and then a task: replaced by one with other dates, texts, people; added; taken away. */
function someEdit(plan: Plan, source: Plan, numbers: Iterator<number>): PlanEdit {
  const next = () => numbers.next().value as number;
  const posts = new Map<string, PlanPost | null>();
  for (let count = 1 + (next() % 3); count > 0; count--) {
    const now = plan.posts[next() % Math.max(1, plan.posts.length)];
    const other = source.posts[next() % Math.max(1, source.posts.length)];
    const how = next() % 5;
    if (how === 0) posts.set(now?.id ?? "nowhere", null);
    else if (how === 1 && other) posts.set(`new${next()}`, fitted(plan, other, `new${next()}`, next));
    else if (how === 2 && now && other) posts.set(now.id, fitted(plan, other, now.id, next));
    else if (now) posts.set(now.id, shuffledDates(plan, now, next));
  }
  for (const [id, post] of posts) if (post) posts.set(id, { ...post, id });
  const tasks = new Map<string, PlanTask | null>();
  const task = plan.tasks[next() % Math.max(1, plan.tasks.length)];
  if (task && next() % 3 === 0)
    tasks.set(task.id, next() % 2 === 0 ? null : { ...task, due: plan.period.from });
  return { posts, tasks };
}

/** The same post, each publication on the time of another one of the plan or on another channel. */
function shuffledDates(plan: Plan, post: PlanPost, next: () => number): PlanPost {
  const times = plan.posts.flatMap(({ publications }) => publications.map(({ at }) => at));
  const publications = post.publications.map((publication) => {
    if (next() % 2 === 0) return publication;
    const channel = next() % 4 === 0 ? plan.channels[next() % plan.channels.length]!.id : publication.channel;
    return { ...publication, channel, at: times[next() % times.length]! };
  });
  return { ...post, publications };
}

/** Another plan's post, with what it refers to replaced by what this plan has. */
function fitted(plan: Plan, post: PlanPost, id: string, next: () => number): PlanPost {
  const pick = <T extends { id: string }>(list: T[]) => list[next() % Math.max(1, list.length)]?.id ?? null;
  return {
    ...post,
    id,
    objective: pick(plan.objectives),
    campaign: pick(plan.campaigns),
    event: pick(plan.events),
    publications: post.publications.map((publication, place) => ({
      ...publication,
      id: `${id}-${place}-${next()}`,
      channel: pick(plan.channels)!,
    })),
    assignments:
      plan.contributors.length === 0
        ? []
        : post.assignments.map((assignment) => ({ ...assignment, contributor: pick(plan.contributors)! })),
  };
}

function withEdit(plan: Plan, { posts, tasks }: PlanEdit): Plan {
  return { ...plan, posts: replaced(plan.posts, posts!), tasks: replaced(plan.tasks, tasks!) };
}

function replaced<T extends { id: string }>(list: T[], changes: ReadonlyMap<string, T | null>): T[] {
  const kept = list.map((item) => (changes.has(item.id) ? changes.get(item.id)! : item));
  const added = [...changes].filter(([id]) => !list.some((item) => item.id === id)).map(([, item]) => item);
  return [...kept, ...added].filter((item) => item !== null);
}

function difference(before: Flag[], after: Flag[]) {
  const missingIn = (flags: Flag[]) => (flag: Flag) =>
    !flags.some((other) => compareFlags(flag, other) === 0);
  return { came: after.filter(missingIn(before)), went: before.filter(missingIn(after)) };
}
