import { dayNumber, wallToInstant } from "@/lib/platform/time";
import type { Plan, PlanPost, PlanPublication } from "../document";
import { textFingerprint } from "../folding";
import { orderOf } from "../sorting";
import { UNPLANNED_STATUSES } from "../vocabulary";
import type { PreparedEvent } from "./events";
import { formatNumber, traitsOf } from "./traits";

/** A post, planned or not, with the places of its planned publications: `count` of them from `first` on. */
export type PreparedPost = {
  post: PlanPost;
  /** The event it is linked to, unless that is only a note. */
  event: PreparedEvent | undefined;
  first: number;
  count: number;
  /** Bits of ./traits. */
  traits: number;
  /** Of the post's text, as in Timeline.fingerprints. */
  fingerprint: number;
};

/**
 * The planned publications of a plan in parallel lists, one place for each: plain numbers lie side by side in memory,
 * which is what makes a walk over 100,000 of them cheap. A place keeps its number as long as its post stays as it is.
 */
export type Timeline = {
  ids: string[];
  days: Int32Array;
  /** Minutes since the epoch: the instant, read in the channel's zone. */
  minutes: Float64Array;
  /** Place of the channel in the plan's list. */
  channels: Int32Array;
  /** Of the post: bits of ./traits, the place of its objective in the plan's list (−1: none), and formatNumber. */
  traits: Uint8Array;
  objectives: Int32Array;
  formats: Uint8Array;
  /** Of the post: the place of its author in the plan's list of contributors; NOBODY, or SEVERAL. */
  authors: Int32Array;
  /** Of the text on this channel: textFingerprint; BLANK, or UNREAD until somebody asks. */
  fingerprints: Int32Array;
  posts: PreparedPost[];
  publications: PlanPublication[];
};

export const NOBODY = -1;
export const SEVERAL = -2;
export const BLANK = -1;
const UNREAD = -2;

/** Where the things of a plan stand in their lists, and the zones of the channels. */
export type Places = {
  channels: ReadonlyMap<string, { place: number; zone: string }>;
  objectives: ReadonlyMap<string, number>;
  contributors: ReadonlyMap<string, number>;
};

const unplanned: ReadonlySet<string> = new Set(UNPLANNED_STATUSES);

export function isPlanned(post: PlanPost): boolean {
  return !unplanned.has(post.status);
}

export function placesOfLists(plan: Omit<Plan, "posts" | "tasks">): Places {
  const { channels, objectives, contributors, workspace } = plan;
  const zoneOf = (timeZone: string | null) => timeZone ?? workspace.timeZone;
  return {
    channels: new Map(channels.map(({ id, timeZone }, place) => [id, { place, zone: zoneOf(timeZone) }])),
    objectives: new Map(objectives.map(({ id }, place) => [id, place])),
    contributors: new Map(contributors.map(({ id }, place) => [id, place])),
  };
}

/** With room for so many publications; more may come. */
export function emptyTimeline(room: number): Timeline {
  return {
    ids: [],
    days: new Int32Array(room),
    minutes: new Float64Array(room),
    channels: new Int32Array(room),
    traits: new Uint8Array(room),
    objectives: new Int32Array(room),
    formats: new Uint8Array(room),
    authors: new Int32Array(room),
    fingerprints: new Int32Array(room),
    posts: [],
    publications: [],
  };
}

/** Puts the planned publications of a post at the end. `wanted` leaves those of other channels out. */
export function appendPost(
  timeline: Timeline,
  post: PlanPost,
  event: PreparedEvent | undefined,
  places: Places,
  wanted?: ReadonlySet<string>,
): PreparedPost {
  const prepared: PreparedPost = {
    post,
    event,
    first: timeline.ids.length,
    count: 0,
    traits: traitsOf(post),
    fingerprint: UNREAD,
  };
  if (!isPlanned(post)) return prepared;
  const objective = post.objective === null ? -1 : places.objectives.get(post.objective)!;
  const format = formatNumber(post);
  const author = authorOf(post, places);
  for (const publication of post.publications) {
    const { id, channel, at } = publication;
    if (at === null || (wanted && !wanted.has(channel))) continue;
    const { place: channelPlace, zone } = places.channels.get(channel)!;
    const place = timeline.ids.push(id) - 1;
    if (place >= timeline.days.length) grow(timeline);
    timeline.days[place] = dayNumber(at);
    timeline.minutes[place] = wallToInstant(at, zone).at / 60_000;
    timeline.channels[place] = channelPlace;
    timeline.traits[place] = prepared.traits;
    timeline.objectives[place] = objective;
    timeline.formats[place] = format;
    timeline.authors[place] = author;
    timeline.fingerprints[place] = UNREAD;
    timeline.posts.push(prepared);
    timeline.publications.push(publication);
    prepared.count += 1;
  }
  return prepared;
}

function authorOf({ assignments }: PlanPost, { contributors }: Places): number {
  let author = NOBODY;
  for (const { role, contributor } of assignments) {
    const place = role === "author" ? contributors.get(contributor)! : author;
    author = author === NOBODY || author === place ? place : SEVERAL;
  }
  return author;
}

/** Forgets the places from there on: what was put at the end goes again. */
export function truncate(timeline: Timeline, length: number): void {
  timeline.ids.length = length;
  timeline.posts.length = length;
  timeline.publications.length = length;
}

/** All places by instant, then id. */
export function orderOfInstants(timeline: Timeline): Int32Array {
  const minutes = timeline.minutes.subarray(0, timeline.ids.length);
  return orderOf(minutes.map(Math.floor), (a, b) => compareInstants(timeline, a, b));
}

export function compareInstants({ minutes, ids }: Timeline, a: number, b: number): number {
  return minutes[a]! - minutes[b]! || (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : 0);
}

/** What a publication on its channel says: its own wording, else the post's. */
export function textAt({ publications, posts }: Timeline, place: number): string {
  return publications[place]!.text ?? posts[place]!.post.text;
}

/** textFingerprint of that text, or BLANK. Each text is read once, also where several publications have the post's. */
export function fingerprintAt({ publications, posts, fingerprints }: Timeline, place: number): number {
  const known = fingerprints[place]!;
  if (known !== UNREAD) return known;
  const { text } = publications[place]!;
  const fingerprint = text === null ? postFingerprint(posts[place]!) : (textFingerprint(text) ?? BLANK);
  fingerprints[place] = fingerprint;
  return fingerprint;
}

function postFingerprint(prepared: PreparedPost): number {
  if (prepared.fingerprint === UNREAD) prepared.fingerprint = textFingerprint(prepared.post.text) ?? BLANK;
  return prepared.fingerprint;
}

export function placesOf({ first, count }: PreparedPost): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

function grow(timeline: Timeline): void {
  const room = Math.max(16, 2 * timeline.days.length);
  timeline.days = grown(timeline.days, new Int32Array(room));
  timeline.minutes = grown(timeline.minutes, new Float64Array(room));
  timeline.channels = grown(timeline.channels, new Int32Array(room));
  timeline.traits = grown(timeline.traits, new Uint8Array(room));
  timeline.objectives = grown(timeline.objectives, new Int32Array(room));
  timeline.formats = grown(timeline.formats, new Uint8Array(room));
  timeline.authors = grown(timeline.authors, new Int32Array(room));
  timeline.fingerprints = grown(timeline.fingerprints, new Int32Array(room));
}

function grown<T extends { set(from: T): void }>(from: T, into: T): T {
  into.set(from);
  return into;
}
