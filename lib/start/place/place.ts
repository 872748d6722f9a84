import type { PlanPost } from "@/lib/plan/document";
import { harmOf } from "@/lib/plan/fixes/harmless";
import { freeTimes } from "@/lib/plan/fixes/room";
import type { Span } from "@/lib/plan/prepared/calendar";
import type { PreparedChannel } from "@/lib/plan/prepared/channels";
import { dayNumber, type Wall } from "@/lib/platform/time";
import { composed } from "./compose";
import { channelOf, type Desk, put } from "./desk";
import type { Because } from "./draft";

/** A publication that is wanted on a channel: somewhere in these days, near one of them. */
export type Slot = {
  channel: string;
  days: Span;
  near: number;
  /** Left out: the one that is furthest below its weight. */
  objective?: string;
};

/** How many places are looked for and tried. */
const PLACES = 8;

/**
 * Puts a draft at the best free time: the first that brings no flag at all, else the first that does no harm. Answers
 * whether it could; `unserved` are objectives that would come to nothing if it went out, and nothing else speaks against it.
 */
export function place(desk: Desk, slot: Slot, because: Because): { done: boolean; unserved: string[] } {
  const channel = channelOf(desk, slot.channel);
  let second: PlanPost | null = null;
  let unserved: string[] = [];
  for (const at of timesFor(desk, channel, slot)) {
    const post = composed(desk, channel, at, slot.objective);
    const { grave, slight } = harmOf(desk.index, post);
    if (grave.length === 0 && slight.length === 0) {
      put(desk, { post, because });
      return { done: true, unserved: [] };
    }
    if (grave.length === 0) second ??= post;
    else if (grave.every(({ rule }) => rule === "objective.neglected"))
      unserved = grave.map(({ subject }) => subject.objective!);
  }
  if (second) put(desk, { post: second, because });
  return { done: second !== null, unserved };
}

/** Rather on no public holiday. */
function timesFor(desk: Desk, channel: PreparedChannel, { days, near }: Slot): Wall[] {
  const wish = { days, near, time: desk.usualTimes.get(channel.id) ?? null };
  const times = freeTimes(desk.index.prepared, channel, wish, PLACES);
  const isOff = (at: Wall) => desk.daysOff.has(dayNumber(at));
  return [...times.filter((at) => !isOff(at)), ...times.filter(isOff)];
}
