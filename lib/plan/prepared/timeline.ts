import { dayNumber, wallToInstant } from "@/lib/platform/time";
import type { Plan } from "../document";
import { orderOf } from "../sorting";
import { type PostStatus, UNPLANNED_STATUSES } from "../vocabulary";
import { holds } from "./calendar";
import type { PreparedEvent } from "./events";

/**
 * The planned publications of a plan in parallel lists, in the order of the document: plain numbers lie side by side in
 * memory, which is what makes a walk over 100,000 of them cheap. `order` holds their places by instant, then id.
 */
export type Timeline = {
  ids: string[];
  days: number[];
  /** Minutes since the epoch: the instant, read in the channel's zone. */
  minutes: number[];
  statuses: PostStatus[];
  /** Place of the channel in the plan's list. */
  channels: number[];
  /** The event of the post, unless it is only a note. */
  events: (PreparedEvent | undefined)[];
  live: boolean[];
  order: Int32Array;
};

/** What a partial check looks at: publications on these channels, and those of posts linked to these events. */
export type Scope = { channels: ReadonlySet<string>; events: ReadonlySet<string> };

const unplanned: ReadonlySet<string> = new Set(UNPLANNED_STATUSES);

export function timelineOf(plan: Plan, events: ReadonlyMap<string, PreparedEvent>, scope?: Scope): Timeline {
  const timeline = emptyTimeline();
  const placeOf = new Map(plan.channels.map(({ id }, place) => [id, place]));
  const zones = plan.channels.map(({ timeZone }) => timeZone ?? plan.workspace.timeZone);
  for (const post of plan.posts) {
    if (unplanned.has(post.status)) continue;
    const event = post.event === null ? undefined : events.get(post.event);
    const isLinked = !scope || (event !== undefined && scope.events.has(event.id));
    for (const { id, channel, at } of post.publications) {
      if (at === null || !(isLinked || scope.channels.has(channel))) continue;
      const place = placeOf.get(channel)!;
      append(timeline, { id, at, place, zone: zones[place]!, status: post.status, event });
    }
  }
  const { ids, minutes } = timeline;
  const byInstantThenId = (a: number, b: number) => minutes[a]! - minutes[b]! || (ids[a]! < ids[b]! ? -1 : 1);
  return { ...timeline, order: orderOf(minutes.map(Math.floor), byInstantThenId) };
}

type Appended = {
  id: string;
  at: string;
  place: number;
  zone: string;
  status: PostStatus;
  event: PreparedEvent | undefined;
};

function append(timeline: Omit<Timeline, "order">, { id, at, place, zone, status, event }: Appended): void {
  const day = dayNumber(at);
  timeline.ids.push(id);
  timeline.days.push(day);
  timeline.minutes.push(wallToInstant(at, zone).at / 60_000);
  timeline.statuses.push(status);
  timeline.channels.push(place);
  timeline.events.push(event);
  timeline.live.push(event !== undefined && holds(event.days, day));
}

function emptyTimeline(): Omit<Timeline, "order"> {
  return { ids: [], days: [], minutes: [], statuses: [], channels: [], events: [], live: [] };
}
