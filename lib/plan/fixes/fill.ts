import { network } from "@/lib/networks";
import { dayNumber, dayOf, type Wall } from "@/lib/platform/time";
import type { PlanChange } from "../changes/change";
import type { PlanPost } from "../document";
import type { Flag } from "../flag";
import { bucketAt, type Span } from "../prepared/calendar";
import { activeDaysIn, type PreparedChannel } from "../prepared/channels";
import type { PreparedPlan } from "../prepared/prepare";
import { countIn, placesIn } from "../prepared/sequence";
import { isPlanned } from "../prepared/timeline";
import { allowedIn } from "../rules/cadence/over-posting";
import { owedIn } from "../rules/cadence/under-posting";
import { withWhatGoesAlong } from "./along";
import { type Desk, type Outcome, type Search, seenAfter, verdictIn } from "./desk";
import { draftsAt } from "./drafts";
import type { Fix, Sources } from "./fix";
import { channelOf, isBeforeWork, isMovable, moveOf } from "./relocate";
import { freeTimes } from "./room";

/** Where a further publication on a channel can come from. */
export type Source = keyof Sources;

/** Candidates for one more publication at a time. */
type Supply = (
  desk: Desk,
  channel: PreparedChannel,
  at: Wall,
  changes: readonly PlanChange[],
) => PlanChange[];

const SUPPLIES: Record<Source, Supply> = { dated: undated, moved: spare, shared: elsewhere, added: drafts };
/** How many candidates of a source are tried at one time. */
const EACH = 3;
const EACH_SOURCE = 6;
/** Further ones would be more than a fix: a plan of its own. */
const MOST_STEPS = 12;

/** Days in which the next publication may go, and the one it should be near to. */
export type Slot = { days: Span; near: number };

const NONE: Sources = { dated: 0, moved: 0, shared: 0, added: 0 };

export type Filling = { changes: PlanChange[]; sources: Sources; walls: Wall[] };

/**
 * Puts publications on the channel until the flag is gone: each in the slot that `slotAfter` names, the first that does no
 * harm, from the sources in their order. What is left of a silence that they break is filled as well.
 */
export function filled(
  search: Search,
  channelId: string,
  order: readonly Source[],
  slotAfter: (filling: Filling, residue: readonly Flag[]) => Slot | null,
): Filling | null {
  let filling: Filling = { changes: [], sources: { ...NONE }, walls: [] };
  let silence: Flag | undefined;
  let residue: readonly Flag[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    const slot = silence ? slotIn(search.desk, silence, []) : slotAfter(filling, residue);
    const next = slot && oneMore(search, channelId, order, filling, slot);
    if (!next) return null;
    const { outcome } = next;
    if (verdictIn(outcome) === "mends") return next.filling;
    filling = next.filling;
    residue = outcome.residue;
    silence = outcome.isGone ? residue.find(isSilence) : undefined;
  }
  return null;
}

function isSilence({ rule }: Flag): boolean {
  return rule === "cadence.silence";
}

/**
 * The days for a publication in a silent run, after those that were put there: rather so late that few are needed, never
 * so late that too much silence is before it.
 */
export function slotIn({ index, today }: Desk, silence: Flag, walls: readonly Wall[]): Slot | null {
  const days = activeDays(index.prepared, silence);
  const stride = silence.limit + 1;
  // Silence that is over before today is nobody's concern any more.
  const past = days.filter((day) => day < (today ?? -Infinity)).length;
  const last = Math.max(-Infinity, ...walls.map(dayNumber));
  const next = Math.max(past, days.filter((day) => day <= last).length);
  const from = days[next];
  if (from === undefined) return null;
  const needed = Math.max(1, Math.floor((days.length - next) / stride));
  const soon = walls.length === 0 ? Math.max(silence.limit, past) : next + silence.limit;
  const latest = Math.min(soon, days.length - 1);
  const earliest = Math.min(Math.max(next, days.length - needed * stride), latest);
  return { days: { from, to: days[latest]! }, near: days[Math.ceil((earliest + latest) / 2)]! };
}

function activeDays({ calendar, channels }: PreparedPlan, { subject, from, to }: Flag): number[] {
  const channel = channels.find(({ id }) => id === subject.channel)!;
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const days = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  return days.filter((day) => activeDaysIn(channel, calendar, { from: day, to: day }) > 0);
}

export function fillFix(channel: string, { changes, sources, walls }: Filling): Fix {
  const days = walls.map(dayOf).sort();
  return {
    kind: "fill",
    values: { channel, count: walls.length, from: days[0]!, to: days.at(-1)!, ...sources },
    changes,
  };
}

function oneMore(
  search: Search,
  channelId: string,
  order: readonly Source[],
  { changes, walls, sources }: Filling,
  slot: Slot,
): { filling: Filling; outcome: Outcome } | null {
  const { desk } = search;
  const { times, channel } = seenAfter(desk, changes, (plan) => {
    const channel = channelOf(plan, channelId);
    return { channel, times: freeTimes(plan, channel, { ...slot, time: null }, 4) };
  });
  for (const source of order) {
    let tried = 0;
    for (const at of times) {
      for (const change of SUPPLIES[source](desk, channel, at, changes).slice(0, EACH)) {
        if (tried++ === EACH_SOURCE) break;
        const then = withWhatGoesAlong(search, [...changes, change]);
        if (then.outcome.harm.length > 0) continue;
        const more = { ...sources, [source]: sources[source] + 1 };
        return {
          filling: { changes: [...then.changes], walls: [...walls, at], sources: more },
          outcome: then.outcome,
        };
      }
    }
  }
  return null;
}

/** From the tray: what is meant for this channel and has no date. An idea that gets one becomes a draft. */
function undated({ plan }: Desk, { id }: PreparedChannel, at: Wall, changes: readonly PlanChange[]) {
  const taken = movedIn(changes);
  return plan.posts.flatMap((post): PlanChange[] => {
    const isIdea = post.status === "idea";
    if ((!isIdea && !isMovable(post)) || isBeforeWork(post, at)) return [];
    const free = post.publications.find(
      (publication) => publication.at === null && publication.channel === id && !taken.has(publication.id),
    );
    if (!free) return [];
    return [isIdea ? { ...moveOf(free, at), status: "draft" } : moveOf(free, at)];
  });
}

/** From a week or month that has more than the channel bears, or than it owes: the nearest. */
function spare(desk: Desk, channel: PreparedChannel, at: Wall, changes: readonly PlanChange[]): PlanChange[] {
  const { prepared } = desk.index;
  const { calendar, setting, timeline } = prepared;
  const taken = movedIn(changes);
  const day = dayNumber(at);
  const reach = { from: day - 31, to: day + 31 };
  const spares = placesIn(channel.counted, reach).flatMap((place) => {
    const publication = timeline.publications[place]!;
    const { post } = timeline.posts[place]!;
    if (taken.has(publication.id) || !isMovable(post) || isBeforeWork(post, at)) return [];
    const bucket = bucketAt(timeline.days[place]!, channel.cadence.per, setting);
    const count = countIn(channel.counted, bucket) - taken.size;
    const isCrowded = count > (allowedIn(channel, calendar, bucket) ?? Infinity);
    if (!isCrowded && count <= owedIn(channel, calendar, bucket)) return [];
    return [{ publication, far: Math.abs(timeline.days[place]! - day) + (isCrowded ? 0 : 100) }];
  });
  return spares.sort((a, b) => a.far - b.far).map(({ publication }) => moveOf(publication, at));
}

function drafts(desk: Desk, { channel }: PreparedChannel, at: Wall, changes: readonly PlanChange[]) {
  return draftsAt(desk, changes, { channel, at }).map((post): PlanChange => ({ change: "add-post", post }));
}

/** What appears elsewhere around that day, and could appear here as well. */
function elsewhere(
  desk: Desk,
  { id, channel }: PreparedChannel,
  at: Wall,
  changes: readonly PlanChange[],
): PlanChange[] {
  const day = dayNumber(at);
  const newId = desk.newIds.next(changes);
  const { all, timeline } = desk.index.prepared;
  const taken = new Set(changes.flatMap((change) => (change.change === "publish" ? [change.post] : [])));
  const around = placesIn(all, { from: day - 14, to: day + 14 }).map((place) => ({
    post: timeline.posts[place]!.post,
    far: Math.abs(timeline.days[place]! - day),
  }));
  const suits = (post: PlanPost) =>
    post.status !== "published" &&
    isPlanned(post) &&
    !taken.has(post.id) &&
    post.event === null &&
    !isBeforeWork(post, at) &&
    (!network(channel.network).media.required || post.media.length > 0) &&
    post.publications.every((publication) => publication.channel !== id);
  const posts = new Set(
    around
      .filter(({ post }) => suits(post))
      .sort((a, b) => a.far - b.far || (a.post.id < b.post.id ? -1 : 1))
      .map(({ post }) => post),
  );
  return Array.from(posts, (post) => ({
    change: "publish",
    post: post.id,
    publication: { id: newId, channel: id, at, text: null, result: null },
  }));
}

function movedIn(changes: readonly PlanChange[]): Set<string> {
  return new Set(changes.flatMap((change) => (change.change === "move" ? [change.publication] : [])));
}
