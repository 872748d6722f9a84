import { dayNumber, dayOf, timeOf } from "@/lib/platform/time";
import { matrixCell } from "@/lib/reference";
import type { PlanChange } from "../changes/change";
import type { PlanChannel, PlanObjective, PlanPost } from "../document";
import type { RuleId } from "../flag";
import { placesIn } from "../prepared/sequence";
import { type Desk, outcomeOf, type Search, seenAfter, verdictIn } from "./desk";
import { draftsAt, objectivesFor } from "./drafts";
import type { Fix, Strategy } from "./fix";
import { daysOfFlag, isBeforeWork, isMovable, moveOf } from "./relocate";
import { freeTimes } from "./room";

export const objectiveFixes: Partial<Record<RuleId, readonly Strategy[]>> = {
  "objective.missing": [serving],
  "objective.caution-channel": [switching, serving],
  "objective.neglected": [balancing("linked"), balancing("added"), balancing("turned")],
  "objective.dominant": [easing],
};

/** How many posts one fix gives another objective, or adds. */
const MOST_STEPS = 10;
const EACH_STEP = 5;

/** The post serves what its channel serves. */
function* serving({ desk, flag }: Search): Generator<Fix> {
  const post = desk.index.posts.get(flag.subject.post!)?.post ?? postOf(desk, flag.subject.publication!);
  for (const objective of objectivesOf(desk, post)) {
    if (objective !== post.objective)
      yield {
        kind: "serve",
        values: { post: post.id, objective, from: post.objective },
        changes: [setObjective(post, objective)],
      };
  }
}

/** On a channel that suits the objective and has room, the same day if it can be. */
function* switching({ desk, flag }: Search): Generator<Fix> {
  const { post, publication } = desk.publications.get(flag.subject.publication!)!;
  const objective = desk.plan.objectives.find(({ id }) => id === post.objective)!;
  if (!isMovable(post) || publication.at === null) return;
  const { at } = publication;
  const near = dayNumber(at);
  for (const channel of channelsFor(desk, objective)) {
    if (post.publications.some((other) => other.channel === channel.id)) continue;
    for (const to of timesOn(desk, [], channel, { from: near - 7, to: near + 14 }, near, timeOf(at))) {
      if (isBeforeWork(post, to)) continue;
      yield {
        kind: "switch",
        values: { publication: publication.id, from: publication.channel, to: channel.id, at: to },
        changes: [moveOf({ id: publication.id, channel: channel.id }, to)],
      };
    }
  }
}

/** Posts without an objective take this one; or drafts are added; or posts of objectives that have more than their part turn to it. */
function balancing(how: "linked" | "added" | "turned"): Strategy {
  return function* (search) {
    const { desk, flag } = search;
    const objective = desk.plan.objectives.find(({ id }) => id === flag.subject.objective)!;
    const changes = stepped(search, (done) =>
      how === "added" ? draftsServing(search, objective, done) : postsTurned(search, objective, done, how),
    );
    if (!changes) return;
    const count = changes.length;
    const added = how === "added" ? count : 0;
    yield {
      kind: "balance",
      values: { objective: objective.id, count, linked: count - added, added },
      changes,
    };
  };
}

/** Posts that are not settled yet serve something else that their channel serves. */
function* easing(search: Search): Generator<Fix> {
  const { desk, flag } = search;
  const changes = stepped(search, (done) =>
    postsIn(search, done)
      .filter((post) => post.objective === flag.subject.objective && isMovable(post))
      .flatMap((post) =>
        objectivesOf(desk, post)
          .filter((id) => id !== post.objective)
          .slice(0, 2)
          .map((id) => setObjective(post, id)),
      ),
  );
  const [first] = changes ?? [];
  if (!changes || first?.change !== "set-post") return;
  const objective = first.set.objective!;
  yield changes.length === 1
    ? { kind: "serve", values: { post: first.post, objective, from: flag.subject.objective! }, changes }
    : {
        kind: "balance",
        values: { objective, count: changes.length, linked: changes.length, added: 0 },
        changes,
      };
}

/** One change after another that does no harm, until the flag is gone. */
function stepped(
  search: Search,
  nextOf: (changes: readonly PlanChange[]) => PlanChange[],
): PlanChange[] | null {
  const changes: PlanChange[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    let found = false;
    for (const change of nextOf(changes).slice(0, EACH_STEP)) {
      const outcome = outcomeOf(search, [...changes, change]);
      if (outcome.harm.length > 0) continue;
      changes.push(change);
      if (verdictIn(outcome) === "mends") return changes;
      found = true;
      break;
    }
    if (!found) return null;
  }
  return null;
}

function postsTurned(
  search: Search,
  objective: PlanObjective,
  done: readonly PlanChange[],
  how: "linked" | "turned",
): PlanChange[] {
  const suits = (post: PlanPost) =>
    post.publications.every(({ channel }) => fitOf(search.desk, objective, channel) !== "caution");
  return postsIn(search, done)
    .filter((post) =>
      how === "linked"
        ? post.objective === null
        : post.objective !== null && post.objective !== objective.id && isMovable(post),
    )
    .filter(suits)
    .map((post) => setObjective(post, objective.id));
}

function draftsServing(
  { desk, flag }: Search,
  objective: PlanObjective,
  done: readonly PlanChange[],
): PlanChange[] {
  const days = daysOfFlag(flag);
  const near = Math.floor((Math.max(days.from, desk.today ?? days.from) + days.to) / 2);
  return channelsFor(desk, objective).flatMap((channel) => {
    const [at] = timesOn(desk, done, channel, days, near, null);
    if (!at) return [];
    return draftsAt(desk, done, { channel, at, objective: objective.id })
      .slice(0, 2)
      .map((post): PlanChange => ({ change: "add-post", post }));
  });
}

function timesOn(
  desk: Desk,
  changes: readonly PlanChange[],
  { id }: PlanChannel,
  days: { from: number; to: number },
  near: number,
  time: string | null,
) {
  return seenAfter(desk, changes, (plan) =>
    freeTimes(plan, plan.channels.find((channel) => channel.id === id)!, { days, near, time }, 2),
  );
}

/** Posts of the month that the changes have not touched yet, drafts first. */
function postsIn({ desk, flag }: Search, done: readonly PlanChange[]): PlanPost[] {
  const { all, timeline } = desk.index.prepared;
  const touched = new Set(done.flatMap((change) => (change.change === "set-post" ? [change.post] : [])));
  const posts = new Set(placesIn(all, daysOfFlag(flag)).map((place) => timeline.posts[place]!.post));
  return [...posts]
    .filter(({ id }) => !touched.has(id))
    .sort(
      (a, b) =>
        Number(!isMovable(a)) - Number(!isMovable(b)) || b.publications.length - a.publications.length,
    );
}

/** Channels whose network the matrix marks primary, then secondary; where it marks none, those of which it says nothing. */
function channelsFor({ plan }: Desk, { kind }: PlanObjective): PlanChannel[] {
  const rank = ({ network }: PlanChannel) => {
    const fit = matrixCell(kind, network);
    return fit === "primary" ? 0 : fit === "secondary" ? 1 : fit === null ? 2 : 3;
  };
  return plan.channels
    .filter((channel) => rank(channel) < 3 && channel.presence === "active")
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

function objectivesOf(desk: Desk, post: PlanPost): string[] {
  const first = post.publications.find(({ at }) => at !== null);
  const channel = desk.plan.channels.find(({ id }) => id === first?.channel);
  return first?.at && channel ? objectivesFor(desk.index.prepared, channel, dayOf(first.at)) : [];
}

function fitOf({ plan }: Desk, { kind }: PlanObjective, channel: string) {
  return matrixCell(kind, plan.channels.find(({ id }) => id === channel)!.network);
}

function postOf({ publications }: Desk, publication: string): PlanPost {
  return publications.get(publication)!.post;
}

function setObjective({ id }: PlanPost, objective: string): PlanChange {
  return { change: "set-post", post: id, set: { objective } };
}
