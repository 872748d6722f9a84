import { dayFromNumber, dayNumber } from "@/lib/platform/time";
import type { PlanChange } from "../changes/change";
import type { PlanAssignment, PlanPost } from "../document";
import type { RuleId } from "../flag";
import { reviewerFor } from "./along";
import type { Search } from "./desk";
import { authorsFor } from "./drafts";
import type { Fix, Strategy } from "./fix";
import { bringingForward, doingBoth, handingOn, handingOverCare } from "./load";
import { dayFor, earliestDay, isThere, peopleOf, takersOf } from "./people";
import { movables, moveFix, relocated, timesNear } from "./relocate";
import { keepingMinimal, slowingDown } from "./rhythm";

export const contributorFixes: Partial<Record<RuleId, readonly Strategy[]>> = {
  "load.overload": [handingOn, bringingForward, doingBoth, handingOverCare],
  "load.unsustainable": [slowingDown, keepingMinimal],
  "contributor.absent": [dueBefore, toColleague],
  "contributor.no-author": [namingAuthor],
  "contributor.self-review": [otherReviewer],
  "contributor.late": [dueInTime, toColleague, publishingLater],
  "channel.unmonitored": [namingMonitor],
};

/** Due before the absence, or else after it, as long as that is before publication. */
function* dueBefore({ desk, flag }: Search): Generator<Fix> {
  const plan = desk.index.prepared;
  for (const { post, assignment, due } of workOf({ desk, flag })) {
    const person = plan.contributors.get(assignment.contributor)!;
    const absence = person.absences.find(({ from, to }) => from <= due && due <= to);
    if (!absence) continue;
    const { minutes } = assignment;
    const by = absence.from - 1;
    const before = dayFor(plan, person, { minutes, by, earliest: earliestDay(plan) });
    const last = Math.min(absence.to + 7, firstDayOf(post) ?? Infinity);
    const after = dayFor(plan, person, { minutes, by: last, earliest: absence.to + 1 });
    for (const taker of [before, after]) if (taker) yield dueFix(post, assignment, taker.due);
  }
}

/** On the last working day before the first publication on which they have room, or are there at least. */
function* dueInTime({ desk, flag }: Search): Generator<Fix> {
  const plan = desk.index.prepared;
  for (const { post, assignment, due } of workOf({ desk, flag })) {
    const person = plan.contributors.get(assignment.contributor)!;
    const first = firstDayOf(post);
    const earliest = earliestDay(plan);
    const by = first === null ? Math.max(due, earliest) + 7 : Math.max(first - 1, Math.min(first, earliest));
    const taker = dayFor(plan, person, { minutes: assignment.minutes, by, earliest });
    if (taker) yield dueFix(post, assignment, taker.due);
    for (let day = by; day >= Math.max(earliest, by - 7); day--)
      if (isThere(person, day)) yield dueFix(post, assignment, day);
    if (first !== null && first >= earliest) yield dueFix(post, assignment, first);
  }
}

function* toColleague({ desk, flag }: Search): Generator<Fix> {
  const plan = desk.index.prepared;
  for (const { post, assignment, due } of workOf({ desk, flag })) {
    const first = firstDayOf(post);
    const earliest = earliestDay(plan);
    const by = Math.max(Math.min(due, first ?? due), Math.min(earliest, first ?? earliest));
    const not = peopleOf(post, assignment);
    for (const taker of takersOf(plan, { minutes: assignment.minutes, by, earliest, not })) {
      const { contributor, role, minutes } = assignment;
      yield {
        kind: "reassign",
        values: { post: post.id, role, from: contributor, to: taker.contributor, count: 1, minutes },
        changes: [
          reassigned(post, assignment, { contributor: taker.contributor, due: dayFromNumber(taker.due) }),
        ],
      };
    }
  }
}

/** What is due later than the post is published makes it wait. */
function* publishingLater(search: Search): Generator<Fix> {
  const { desk, flag } = search;
  const { post } = desk.index.posts.get(flag.subject.post!)!;
  const due = Math.max(...workOf(search).map((work) => work.due));
  const early = post.publications.filter(({ at }) => at !== null && dayNumber(at) < due);
  const from = movables(
    desk,
    early.map(({ id }) => id),
  );
  if (from.length !== early.length) return;
  const moves = relocated(search, from, (placed, changes) =>
    timesNear(desk, placed, changes, { from: due, to: due + 30 }),
  );
  if (moves) yield moveFix(desk, moves);
}

function* namingAuthor({ desk, flag }: Search): Generator<Fix> {
  const { post } = desk.index.posts.get(flag.subject.post!)!;
  const channel = desk.plan.channels.find(({ id }) => id === post.publications.find(({ at }) => at)?.channel);
  if (!channel) return;
  for (const assignment of authorsFor(desk.index.prepared, { channel, at: flag.from }, post.format)) {
    const { contributor, due, minutes } = assignment;
    yield {
      kind: "author",
      values: { post: post.id, contributor, due, minutes },
      changes: [{ change: "assign", post: post.id, assignment }],
    };
  }
}

function* otherReviewer({ desk, flag }: Search): Generator<Fix> {
  const { post, contributor } = flag.subject;
  const change = reviewerFor(desk, post!, contributor!);
  if (change?.change !== "reassign") return;
  yield {
    kind: "reassign",
    values: {
      post: post!,
      role: "reviewer",
      from: contributor!,
      to: change.set.contributor!,
      count: 1,
      minutes: change.assignment.minutes,
    },
    changes: [change],
  };
}

/** Whoever has most minutes that nobody asks for yet. */
function* namingMonitor({ desk, flag }: Search): Generator<Fix> {
  const { contributors } = desk.index.prepared;
  const care = (id: string) => contributors.get(id)!.care.reduce((sum, { minutes }) => sum + minutes, 0);
  const free = [...contributors.values()]
    .map(({ id, contributor }) => ({ id, minutes: contributor.minutesPerWeek - care(id) }))
    .sort((a, b) => b.minutes - a.minutes || (a.id < b.id ? -1 : 1));
  const channel = flag.subject.channel!;
  for (const { id } of free.slice(0, 4)) {
    yield {
      kind: "monitor",
      values: { channel, contributor: id, from: null, count: 1 },
      changes: [{ change: "set-channel", channel, set: { monitors: [id] } }],
    };
  }
}

/** The assignments that the flag can be about, the one that it is about first. */
function workOf({ desk, flag }: Pick<Search, "desk" | "flag">) {
  const { post } = desk.index.posts.get(flag.subject.post!)!;
  return post.assignments
    .filter(({ contributor, due, done }) => contributor === flag.subject.contributor && !done && due !== null)
    .map((assignment) => ({ post, assignment, due: dayNumber(assignment.due!) }))
    .sort((a, b) => distance(a.assignment, flag) - distance(b.assignment, flag));
}

function distance({ due }: PlanAssignment, { from, to }: { from: string; to: string }): number {
  return due === from || due === to ? 0 : 1;
}

function firstDayOf({ publications }: PlanPost): number | null {
  const days = publications.flatMap(({ at }) => (at === null ? [] : [dayNumber(at)]));
  return days.length === 0 ? null : Math.min(...days);
}

function dueFix(post: PlanPost, assignment: PlanAssignment, day: number): Fix {
  const to = dayFromNumber(day);
  return {
    kind: "due",
    values: { post: post.id, contributor: assignment.contributor, from: assignment.due!, to, count: 1 },
    changes: [reassigned(post, assignment, { due: to })],
  };
}

function reassigned(post: PlanPost, assignment: PlanAssignment, set: Partial<PlanAssignment>): PlanChange {
  return { change: "reassign", post: post.id, assignment, set };
}
