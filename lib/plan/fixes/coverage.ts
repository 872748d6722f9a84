import { network } from "@/lib/networks";
import { dayNumber, type Wall } from "@/lib/platform/time";
import { pattern } from "@/lib/reference/patterns";
import type { PlanChange } from "../changes/change";
import type { PlanEvent } from "../document";
import { holds, type Span } from "../prepared/calendar";
import { countIn } from "../prepared/sequence";
import type { Desk, Search } from "./desk";
import { draftsAt } from "./drafts";
import type { Fix, Strategy } from "./fix";
import { isBeforeWork, isMovable, moveOf, timesNear } from "./relocate";
import { freeTimes } from "./room";

/** The part of an event that somebody should speak of it in. */
type Part = "window" | "event" | "after";

/** How far away a publication is brought from. */
const REACH = 14;

/** A publication of those days that speaks of no event yet speaks of this one; or one of days near by is brought there. */
export function linking(part: Part, from: "there" | "near"): Strategy {
  return function* ({ desk, flag }) {
    const event = desk.index.prepared.events.get(flag.subject.event!)!.event;
    const days = daysOf(desk, event, part);
    const { timeline, all } = desk.index.prepared;
    const near = all.places.filter((place) => {
      const isFree = timeline.posts[place]!.post.event === null;
      return isFree && holds({ from: days.from - REACH, to: days.to + REACH }, timeline.days[place]!);
    });
    for (const place of near) {
      const isThere = holds(days, timeline.days[place]!);
      if (isThere !== (from === "there")) continue;
      if (isThere) yield linkFix(event, desk, timeline.ids[place]!, timeline.publications[place]!.at!);
      if (isThere) continue;
      const placed = desk.publications.get(timeline.ids[place]!)!;
      if (!isMovable(placed.post)) continue;
      const [at] = timesNear(desk, placed, [], days);
      if (at && !isBeforeWork(placed.post, at))
        yield linkFix(event, desk, placed.publication.id, at, [moveOf(placed.publication, at)]);
    }
  };
}

/** A new draft about the event, or one more publication of a post that is about it or could be. */
export function covering(part: Part, how: "draft" | "shared"): Strategy {
  return function* (search) {
    const event = search.desk.index.prepared.events.get(search.flag.subject.event!)!.event;
    for (const { channel, at } of placesFor(search, event, part)) {
      const changes =
        how === "draft"
          ? draftsOf(search.desk, event, part, channel, at)
          : sharedOf(search.desk, event, channel, at);
      for (const change of changes)
        yield { kind: "cover", values: { event: event.id, channel, at }, changes: change };
    }
  };
}

function linkFix(
  event: PlanEvent,
  { publications }: Desk,
  publication: string,
  at: Wall,
  moves: PlanChange[] = [],
): Fix {
  const post = publications.get(publication)!.post.id;
  return {
    kind: "link",
    values: { event: event.id, post, publication, at },
    changes: [...moves, { change: "set-post", post, set: { event: event.id } }],
  };
}

/** Times in those days, on the channels that suit: those of the schedule of its kind first, then the least busy. */
function placesFor({ desk }: Search, event: PlanEvent, part: Part): { channel: string; at: Wall }[] {
  const { prepared } = desk.index;
  const days = daysOf(desk, event, part);
  const wanted = new Set(itemsOf(event, part).flatMap(({ networks }) => networks ?? []));
  const business = (channel: (typeof prepared.channels)[number]) =>
    (wanted.has(channel.channel.network) ? 0 : 1000) +
    countIn(channel.planned, { from: days.from - 7, to: days.to + 7 });
  const channels = prepared.channels.toSorted((a, b) => business(a) - business(b) || (a.id < b.id ? -1 : 1));
  const near = Math.max(days.from, desk.today ?? days.from);
  return channels.flatMap((channel) =>
    freeTimes(prepared, channel, { days, near, time: null, isLive: part === "event" }, 2).map((at) => ({
      channel: channel.id,
      at,
    })),
  );
}

function draftsOf(desk: Desk, event: PlanEvent, part: Part, id: string, at: Wall): PlanChange[][] {
  const channel = desk.plan.channels.find((each) => each.id === id)!;
  const title = itemsOf(event, part)[0]?.title[desk.locale];
  return draftsAt(desk, [], { channel, at, event: event.id, title }).map((post) => [
    { change: "add-post", post },
  ]);
}

/** Posts about the event first, then posts about none. */
function sharedOf(desk: Desk, event: PlanEvent, channel: string, at: Wall): PlanChange[][] {
  const { plan, newIds } = desk;
  const needsMedia = network(plan.channels.find(({ id }) => id === channel)!.network).media.required;
  const id = newIds.next([]);
  return plan.posts
    .filter(
      (post) =>
        isMovable(post) &&
        (post.event === event.id || post.event === null) &&
        post.publications.some((each) => each.at !== null && each.channel !== channel) &&
        (!needsMedia || post.media.length > 0) &&
        !isBeforeWork(post, at),
    )
    .sort((a, b) => Number(a.event === null) - Number(b.event === null) || (a.id < b.id ? -1 : 1))
    .slice(0, 6)
    .map((post) => [
      { change: "publish", post: post.id, publication: { id, channel, at, text: null, result: null } },
      ...(post.event === null
        ? [{ change: "set-post" as const, post: post.id, set: { event: event.id } }]
        : []),
    ]);
}

function itemsOf({ kind }: PlanEvent, part: Part) {
  return pattern(kind).filter(({ kind: what, anchor, offset }) => {
    if (what !== "post") return false;
    if (part === "window") return anchor === "start" && offset < 0;
    return part === "event" ? offset === 0 : anchor === "end" && offset > 0;
  });
}

function daysOf({ today }: Desk, event: PlanEvent, part: Part): Span {
  const [start, end] = [dayNumber(event.start), dayNumber(event.end)];
  if (part === "event") return { from: start, to: end };
  if (part === "after") return { from: end + 1, to: end + (event.followUpDays ?? 0) };
  return { from: Math.max(start - (event.preparationDays ?? 0), today ?? -Infinity), to: start - 1 };
}
