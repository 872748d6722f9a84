import { network } from "@/lib/networks";
import { dayNumber, type Wall } from "@/lib/platform/time";
import type { PlanChange } from "../changes/change";
import type { PlanPost } from "../document";
import { bucketAt } from "../prepared/calendar";
import type { PreparedChannel } from "../prepared/channels";
import { countIn, placesIn } from "../prepared/sequence";
import { isPlanned } from "../prepared/timeline";
import { allowedIn } from "../rules/cadence/over-posting";
import { owedIn } from "../rules/cadence/under-posting";
import type { Desk } from "./desk";
import { draftsAt } from "./drafts";
import type { Sources } from "./fix";
import { isBeforeWork, isMovable, moveOf } from "./relocate";

/** Where a further publication on a channel can come from. */
export type Source = keyof Sources;

/** Candidates for one more publication at a time. */
type Supply = (
  desk: Desk,
  channel: PreparedChannel,
  at: Wall,
  changes: readonly PlanChange[],
) => PlanChange[];

export const SUPPLIES: Record<Source, Supply> = {
  dated: undated,
  moved: spare,
  shared: elsewhere,
  added: drafts,
};
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
