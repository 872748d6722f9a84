import { dayFromNumber, dayNumber } from "@/lib/platform/time";
import type { PlanChange } from "../changes/change";
import type { PlanAssignment, PlanPost } from "../document";
import { holds, type Span } from "../prepared/calendar";
import type { PreparedChannel } from "../prepared/channels";
import type { PreparedPlan } from "../prepared/prepare";
import { isAtRest } from "../prepared/traits";
import { careMinutesOf } from "../prepared/work";
import { type Desk, outcomeOf, type Search, seenAfter, verdictIn } from "./desk";
import type { Fix } from "./fix";
import { dayFor, earliestDay, freeMinutes, peopleOf, takersOf } from "./people";
import { daysOfFlag } from "./relocate";

/** Work of one contributor that is due in some days and not done. */
type Work = { post: PlanPost; assignment: PlanAssignment; due: number };
type Step = { work: Work; set: { contributor?: string; due?: string } };

/** Colleagues with room in that week take some of it. */
export function* handingOn(search: Search): Generator<Fix> {
  const steps = relieved(search, ({ assignment, post, due }, plan) => {
    const not = peopleOf(post, assignment);
    const { minutes } = assignment;
    return takersOf(plan, { minutes, by: due, earliest: Math.max(earliestDay(plan), due - 6), not })
      .slice(0, 3)
      .map((taker) => ({ contributor: taker.contributor, due: dayFromNumber(taker.due) }));
  });
  if (steps) yield reassignFix(search, steps);
}

/** Some of it is due in another week: rather before, else after as long as it is done before publication. */
export function* bringingForward(search: Search): Generator<Fix> {
  const steps = relieved(search, ({ assignment, post, due }, plan) => otherDays(plan, post, assignment, due));
  if (steps) yield dueFix(search, steps);
}

/** Either, where neither alone is enough. */
export function* doingBoth(search: Search): Generator<Fix> {
  const steps = relieved(search, eitherWay);
  const handed = steps?.filter(({ set }) => set.contributor !== undefined).length ?? 0;
  if (steps && handed > 0 && handed < steps.length) yield reassignFix(search, steps);
}

function eitherWay({ assignment, post, due }: Work, plan: PreparedPlan) {
  const { minutes } = assignment;
  const not = peopleOf(post, assignment);
  const takers = takersOf(plan, { minutes, by: due, earliest: earliestDay(plan), not }).slice(0, 2);
  return [
    ...takers.map((taker) => ({ contributor: taker.contributor, due: dayFromNumber(taker.due) })),
    ...otherDays(plan, post, assignment, due),
  ];
}

/** Colleagues answer on their channels, where that alone is too much, and take of the work what is still too much. */
export function* handingOverCare(search: Search): Generator<Fix> {
  const { desk, flag } = search;
  const tired = flag.subject.contributor!;
  const changes: PlanChange[] = [];
  const others = new Set<string>();
  for (const prepared of caredForBy(desk, tired)) {
    const next = handedOver(search, prepared, changes);
    if (!next) continue;
    changes.push(next.change);
    others.add(next.to);
    if (next.isLast) break;
  }
  const [first] = changes;
  if (first?.change !== "set-channel") return;
  const contributor = [...others][0]!;
  const values = { channel: first.channel, contributor, from: tired, count: changes.length };
  yield { kind: "monitor", values, changes };
  const steps = relieved(search, eitherWay, changes);
  if (steps) yield { kind: "monitor", values, changes: [...changes, ...steps.map(changeOf)] };
}

/** The channels on which they answer, the one that takes most first. */
function caredForBy({ index }: Desk, contributor: string): PreparedChannel[] {
  return index.prepared.channels
    .filter((prepared) => prepared.channel.monitors.includes(contributor) && careMinutesOf(prepared) > 0)
    .sort((a, b) => careMinutesOf(b) - careMinutesOf(a) || (a.id < b.id ? -1 : 1));
}

/** To somebody who is not there yet and has time for it in each week, else to those who are. */
function handedOver(
  search: Search,
  prepared: PreparedChannel,
  changes: readonly PlanChange[],
): { change: PlanChange; to: string; isLast: boolean } | null {
  const { desk, flag } = search;
  const { id, monitors } = prepared.channel;
  const tired = flag.subject.contributor!;
  const rest = monitors.filter((each) => each !== tired);
  const fresh = othersByRoom(desk.index.prepared, monitors);
  const ways = fresh.slice(0, 2).map((to) => ({ to, monitors: [...rest, to] }));
  if (rest[0] !== undefined) ways.push({ to: rest[0], monitors: rest });
  for (const way of ways) {
    const change: PlanChange = { change: "set-channel", channel: id, set: { monitors: way.monitors } };
    const outcome = outcomeOf(search, [...changes, change]);
    if (outcome.harm.length === 0) return { change, to: way.to, isLast: verdictIn(outcome) === "mends" };
  }
  return null;
}

/** Who has most time left in their fullest week first. */
function othersByRoom(plan: PreparedPlan, not: readonly string[]): string[] {
  const weeks = plan.calendar.buckets.week;
  return [...plan.contributors.values()]
    .filter(({ id }) => !not.includes(id))
    .map((contributor) => ({
      id: contributor.id,
      free: Math.min(...weeks.map(({ from }) => freeMinutes(plan, contributor, from))),
    }))
    .sort((a, b) => b.free - a.free || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** Changes of the work of the week, one after another, until the load is borne; null where that cannot be. */
function relieved(
  search: Search,
  ways: (work: Work, plan: PreparedPlan) => { contributor?: string; due?: string }[],
  start: readonly PlanChange[] = [],
): Step[] | null {
  const { desk, flag } = search;
  const week = daysOfFlag(flag);
  const steps: Step[] = [];
  for (const work of workIn(search, week)) {
    const tried = seenAfter(desk, steps.map(changeOf), (plan) => ways(work, plan));
    for (const set of tried) {
      const outcome = outcomeOf(search, [...start, ...[...steps, { work, set }].map(changeOf)]);
      if (outcome.harm.length > 0) continue;
      steps.push({ work, set });
      if (verdictIn(outcome) === "mends") return steps;
      break;
    }
  }
  return null;
}

/** One that is as long as what is too much is enough; else the longest first. */
function workIn({ desk, flag }: Search, week: Span): Work[] {
  const { limits } = desk.index.prepared;
  const excess = flag.measured - Math.min(limits.loadWarning, limits.loadError) * flag.limit;
  const work = desk.plan.posts
    .filter((post) => !isAtRest(post))
    .flatMap((post) =>
      post.assignments.flatMap((assignment): Work[] => {
        const due = assignment.due === null ? null : dayNumber(assignment.due);
        const isTheirs = assignment.contributor === flag.subject.contributor && !assignment.done;
        return isTheirs && due !== null && holds(week, due) && assignment.minutes > 0
          ? [{ post, assignment, due }]
          : [];
      }),
    );
  const rank = ({ assignment: { minutes } }: Work) => (minutes >= excess ? minutes - 1e9 : -minutes);
  return work.sort((a, b) => rank(a) - rank(b) || (a.post.id < b.post.id ? -1 : 1));
}

function otherDays(
  plan: PreparedPlan,
  post: PlanPost,
  { contributor, minutes }: PlanAssignment,
  due: number,
) {
  const person = plan.contributors.get(contributor)!;
  const week = plan.calendar.buckets.week.find((each) => holds(each, due))!;
  const last = Math.min(...post.publications.flatMap(({ at }) => (at === null ? [] : [dayNumber(at)])));
  const before = dayFor(plan, person, { minutes, by: week.from - 1, earliest: earliestDay(plan) });
  const by = Math.min(last, week.to + 14);
  const after = by > week.to ? dayFor(plan, person, { minutes, by, earliest: week.to + 1 }) : null;
  return [before, after].flatMap((taker) => (taker ? [{ due: dayFromNumber(taker.due) }] : []));
}

function changeOf({ work: { post, assignment }, set }: Step): PlanChange {
  return { change: "reassign", post: post.id, assignment, set };
}

function reassignFix(search: Search, steps: readonly Step[]): Fix {
  const handed = steps.find(({ set }) => set.contributor !== undefined);
  if (!handed) return dueFix(search, steps);
  const { post, assignment } = handed.work;
  return {
    kind: "reassign",
    values: {
      post: post.id,
      role: assignment.role,
      from: assignment.contributor,
      to: handed.set.contributor!,
      count: steps.length,
      minutes: steps.reduce((sum, { work }) => sum + work.assignment.minutes, 0),
    },
    changes: steps.map(changeOf),
  };
}

function dueFix({ flag }: Search, steps: readonly Step[]): Fix {
  const [first] = steps as [Step];
  return {
    kind: "due",
    values: {
      post: first.work.post.id,
      contributor: flag.subject.contributor!,
      from: first.work.assignment.due!,
      to: first.set.due!,
      count: steps.length,
    },
    changes: steps.map(changeOf),
  };
}
