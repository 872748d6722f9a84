import { dayNumber, dayOf, timeOf, type Wall } from "@/lib/platform/time";
import type { PlanChange } from "../changes/change";
import type { PlanPost } from "../document";
import type { Flag } from "../flag";
import type { Span } from "../prepared/calendar";
import type { PreparedPlan } from "../prepared/prepare";
import { UNAPPROVED_STATUSES } from "../vocabulary";
import { withWhatGoesAlong } from "./along";
import { type Desk, type PlacedPublication, type Search, seenAfter, verdictIn } from "./desk";
import type { Fix } from "./fix";
import { freeTimes, nearestTimes } from "./room";

type Move = Extract<PlanChange, { change: "move" }>;

const MOVABLE: ReadonlySet<string> = new Set([...UNAPPROVED_STATUSES, "approved", "scheduled"]);
/** Of how many publications a step tries the move, and to how many places. */
const EACH_STEP = { publications: 6, places: 4 };

/** Those that still can go elsewhere: published ones stay where they were. */
export function movables({ publications }: Desk, ids: readonly string[]): PlacedPublication[] {
  return ids
    .map((id) => publications.get(id))
    .filter((placed) => placed !== undefined)
    .filter(({ post }) => isMovable(post))
    .sort(byCommitment);
}

export function isMovable({ status }: PlanPost): boolean {
  return MOVABLE.has(status);
}

/** Whether work on the post is due only after that time. */
export function isBeforeWork({ assignments }: PlanPost, at: Wall): boolean {
  return assignments.some(({ due, done }) => !done && due !== null && due > dayOf(at));
}

export type Places = (placed: PlacedPublication, changes: readonly PlanChange[]) => readonly (Wall | null)[];

/**
 * Moves of these publications, one after another, as many as it takes; null where they do not suffice. What goes along
 * with a move stands behind it.
 */
export function relocated(
  search: Search,
  from: readonly PlacedPublication[],
  placesFor: Places,
): PlanChange[] | null {
  let changes: readonly PlanChange[] = [];
  let left = [...from];
  while (left.length > 0) {
    const step = nextMove(search, changes, left, placesFor);
    if (!step) return null;
    changes = step.changes;
    if (step.isLast) return [...changes];
    left = left.filter((placed) => placed !== step.placed);
  }
  return null;
}

/** Free times of the channel near where the publication is now, once it is away from there. */
export function timesNear(
  desk: Desk,
  { publication }: PlacedPublication,
  changes: readonly PlanChange[],
  days: Span,
): Wall[] {
  if (publication.at === null) return [];
  const { at, channel } = publication;
  return seenAfter(desk, [...changes, moveOf(publication, null)], (plan) =>
    freeTimes(
      plan,
      channelOf(plan, channel),
      { days, near: dayNumber(at), time: timeOf(at) },
      EACH_STEP.places,
    ),
  );
}

/** Times of the same day, as near as its neighbours let it. */
export function timesOfSameDay(
  desk: Desk,
  { publication }: PlacedPublication,
  changes: readonly PlanChange[],
): Wall[] {
  const { at, channel } = publication;
  if (at === null) return [];
  return seenAfter(desk, [...changes, moveOf(publication, null)], (plan) =>
    nearestTimes(plan, channelOf(plan, channel), at).slice(0, EACH_STEP.places),
  );
}

export function moveOf({ id, channel }: { id: string; channel: string }, at: Wall | null): Move {
  return { change: "move", publication: id, channel, at };
}

export function channelOf(plan: PreparedPlan, id: string) {
  return plan.channels.find((channel) => channel.id === id)!;
}

/** What the changes amount to, in one sentence. */
export function moveFix({ publications }: Desk, changes: PlanChange[]): Fix {
  const moves = changes.filter((change): change is Move => change.change === "move");
  const [first] = moves as [Move];
  const { channel, at: from } = publications.get(first.publication)!.publication;
  const count = moves.length;
  const days = moves.flatMap(({ at }) => (at === null ? [] : [dayOf(at)])).sort();
  if (days.length === 0)
    return { kind: "unschedule", values: { publication: first.publication, channel, count }, changes };
  if (count === 1)
    return {
      kind: "move",
      values: { publication: first.publication, channel, from, to: first.at! },
      changes,
    };
  const unscheduled = count - days.length;
  return {
    kind: "moves",
    values: { channel, count: days.length, from: days[0]!, to: days.at(-1)!, unscheduled },
    changes,
  };
}

type Step = { changes: readonly PlanChange[]; placed: PlacedPublication; isLast: boolean };

/** The first that does no harm: rather one for which the work on the post is done in time as it is. */
function nextMove(
  search: Search,
  changes: readonly PlanChange[],
  left: readonly PlacedPublication[],
  placesFor: Places,
): Step | null {
  const tooEarly: { placed: PlacedPublication; at: Wall }[] = [];
  for (const placed of left.slice(0, EACH_STEP.publications)) {
    for (const at of placesFor(placed, changes)) {
      if (at !== null && isBeforeWork(placed.post, at)) {
        tooEarly.push({ placed, at });
        continue;
      }
      const step = stepTo(search, changes, placed, at);
      if (step) return step;
    }
  }
  for (const { placed, at } of tooEarly) {
    const step = stepTo(search, changes, placed, at);
    if (step) return step;
  }
  return null;
}

/** null where it does harm, or leaves a silence that it breaks in the middle. */
function stepTo(
  search: Search,
  changes: readonly PlanChange[],
  placed: PlacedPublication,
  at: Wall | null,
): Step | null {
  const then = withWhatGoesAlong(search, [...changes, moveOf(placed.publication, at)]);
  if (then.outcome.harm.length > 0 || then.outcome.residue.some(isSilence)) return null;
  return { changes: then.changes, placed, isLast: verdictIn(then.outcome) === "mends" };
}

function isSilence({ rule }: Flag): boolean {
  return rule === "cadence.silence";
}

/** Rather what is least settled: drafts before approved ones, what no event waits for, what stands alone in its post. */
function byCommitment(a: PlacedPublication, b: PlacedPublication): number {
  return commitment(a) - commitment(b) || later(a, b);
}

function commitment({ post }: PlacedPublication): number {
  const status = post.status === "scheduled" ? 2 : post.status === "approved" ? 1 : 0;
  return status + (post.event === null ? 0 : 4) + (post.publications.length > 1 ? 0.5 : 0);
}

function later(a: PlacedPublication, b: PlacedPublication): number {
  const [one, two] = [a.publication.at ?? "", b.publication.at ?? ""];
  return one === two ? (a.publication.id < b.publication.id ? 1 : -1) : one < two ? 1 : -1;
}

export function daysOfFlag({ from, to }: Flag): Span {
  return { from: dayNumber(from), to: dayNumber(to) };
}
