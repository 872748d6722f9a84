import { network } from "@/lib/networks";
import { dayNumber, dayOf, type Wall } from "@/lib/platform/time";
import type { PlanChange } from "../changes/change";
import type { PlanPost } from "../document";
import { bucketAt, type Span } from "../prepared/calendar";
import type { PreparedChannel } from "../prepared/channels";
import { countIn, placesIn } from "../prepared/sequence";
import { isPlanned } from "../prepared/timeline";
import { allowedIn } from "../rules/cadence/over-posting";
import { owedIn } from "../rules/cadence/under-posting";
import { type Desk, type Search, seenAfter, verdictOf } from "./desk";
import { draftsAt } from "./drafts";
import type { Fix, Sources } from "./fix";
import { channelOf, isMovable, moveOf } from "./relocate";
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
/** Further ones would be more than a fix: a plan of its own. */
const MOST_STEPS = 9;

/** Days in which the next publication may go, and the one it should be near to. */
export type Slot = { days: Span; near: number };

export type Filling = { changes: PlanChange[]; sources: Sources; walls: Wall[] };

/**
 * Puts publications on the channel until the flag is gone: each in the slot that `slotAfter` names, the first
 * that does no harm, from the sources in their order.
 */
export function filled(
  search: Search,
  channelId: string,
  order: readonly Source[],
  slotAfter: (filling: Filling) => Slot | null,
): Filling | null {
  let filling: Filling = { changes: [], sources: { dated: 0, moved: 0, shared: 0, added: 0 }, walls: [] };
  for (let step = 0; step < MOST_STEPS; step++) {
    const slot = slotAfter(filling);
    const next = slot && oneMore(search, channelId, order, filling, slot);
    if (!next) return null;
    if (next.isLast) return next.filling;
    filling = next.filling;
  }
  return null;
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
  filling: Filling,
  slot: Slot,
): { filling: Filling; isLast: boolean } | null {
  const { desk } = search;
  const { changes, walls, sources } = filling;
  const { times, channel } = seenAfter(desk, changes, (plan) => {
    const channel = channelOf(plan, channelId);
    return { channel, times: freeTimes(plan, channel, { ...slot, time: null }, 4) };
  });
  for (const source of order) {
    for (const at of times) {
      for (const change of SUPPLIES[source](desk, channel, at, changes).slice(0, EACH)) {
        const then = [...changes, change];
        const verdict = verdictOf(search, then);
        if (verdict === "harms") continue;
        const more = { ...sources, [source]: sources[source] + 1 };
        return {
          filling: { changes: then, walls: [...walls, at], sources: more },
          isLast: verdict === "mends",
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
    if (!isIdea && !isMovable({ post, publication: post.publications[0]! })) return [];
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
    if (taken.has(publication.id) || !isMovable({ post, publication })) return [];
    const bucket = bucketAt(timeline.days[place]!, channel.cadence.per, { ...setting, posts: [], tasks: [] });
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
