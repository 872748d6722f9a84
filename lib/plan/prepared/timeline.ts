import { dayNumber, wallToInstant } from "@/lib/platform/time";
import type { Plan } from "../document";
import { orderOf } from "../sorting";
import { type PostStatus, UNPLANNED_STATUSES } from "../vocabulary";
import type { PreparedEvent } from "./events";

/**
 * The planned publications of a plan in parallel lists, in the order of the document: plain numbers lie side by side in
 * memory, which is what makes a walk over 100,000 of them cheap. `order` holds their places by instant, then id.
 */
export type Timeline = {
  ids: string[];
  days: Int32Array;
  /** Minutes since the epoch: the instant, read in the channel's zone. */
  minutes: Float64Array;
  statuses: PostStatus[];
  /** Place of the channel in the plan's list. */
  channels: Int32Array;
  /** The event of the post, unless it is only a note. */
  events: (PreparedEvent | undefined)[];
  order: Int32Array;
};

/** What a partial check looks at: publications on these channels, and those of posts linked to these events. */
export type Scope = { channels: ReadonlySet<string>; events: ReadonlySet<string> };

const unplanned: ReadonlySet<string> = new Set(UNPLANNED_STATUSES);

export function timelineOf(plan: Plan, events: ReadonlyMap<string, PreparedEvent>, scope?: Scope): Timeline {
  const timeline = emptyTimeline(plan);
  const { ids, days, minutes, statuses, channels } = timeline;
  const placeOf = new Map(plan.channels.map(({ id }, place) => [id, place]));
  const zones = plan.channels.map(({ timeZone }) => timeZone ?? plan.workspace.timeZone);
  for (const post of plan.posts) {
    if (unplanned.has(post.status)) continue;
    const event = post.event === null ? undefined : events.get(post.event);
    const isLinked = !scope || (event !== undefined && scope.events.has(event.id));
    for (const { id, channel: channelId, at } of post.publications) {
      if (at === null || !(isLinked || scope.channels.has(channelId))) continue;
      const channel = placeOf.get(channelId)!;
      const place = ids.push(id) - 1;
      days[place] = dayNumber(at);
      minutes[place] = wallToInstant(at, zones[channel]!).at / 60_000;
      channels[place] = channel;
      statuses.push(post.status);
      timeline.events.push(event);
    }
  }
  return { ...timeline, order: orderOfInstants(ids, minutes.subarray(0, ids.length)) };
}

function orderOfInstants(ids: readonly string[], minutes: Float64Array): Int32Array {
  const byInstantThenId = (a: number, b: number) => minutes[a]! - minutes[b]! || (ids[a]! < ids[b]! ? -1 : 1);
  return orderOf(minutes.map(Math.floor), byInstantThenId);
}

/** Room for every publication, planned or not. */
function emptyTimeline(plan: Plan): Omit<Timeline, "order"> {
  const room = plan.posts.reduce((count, post) => count + post.publications.length, 0);
  return {
    ids: [],
    days: new Int32Array(room),
    minutes: new Float64Array(room),
    statuses: [],
    channels: new Int32Array(room),
    events: [],
  };
}
