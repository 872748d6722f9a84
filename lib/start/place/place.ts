import { harmOf } from "@/lib/plan/fixes/harmless";
import { freeTimes } from "@/lib/plan/fixes/room";
import type { Span } from "@/lib/plan/prepared/calendar";
import type { PreparedChannel } from "@/lib/plan/prepared/channels";
import { dayNumber, type Wall } from "@/lib/platform/time";
import { composed } from "./compose";
import { channelOf, type Desk, put } from "./desk";
import type { Because, Draft } from "./draft";
import { waitingFor } from "./waiting";

/** A publication that is wanted on a channel: somewhere in these days, near one of them. */
export type Slot = {
  channel: string;
  days: Span;
  near: number;
  /** Left out: the one that is furthest below its weight. */
  objective?: string;
};

/** How many places are looked for and tried; of what waits, each at the best of them. */
const PLACES = 8;
const PLACES_OF_WAITING = 3;

/**
 * Puts a draft at the best free time: what waits for a date before something new, what brings no flag at all before what
 * merely does no harm. Answers whether it could; `unserved` are objectives that would come to nothing if it went out, and
 * nothing else speaks against it.
 */
export function place(desk: Desk, slot: Slot, because: Because): { done: boolean; unserved: string[] } {
  const channel = channelOf(desk, slot.channel);
  const times = timesFor(desk, channel, slot);
  const waiting = tried(desk, waitingAt(desk, channel, times.slice(0, PLACES_OF_WAITING), slot));
  const fresh = tried(desk, waiting.best ? [] : freshAt(desk, channel, times, slot));
  const chosen = waiting.best ?? fresh.best ?? waiting.second ?? fresh.second;
  if (chosen) put(desk, { ...chosen, because });
  return { done: chosen !== null, unserved: fresh.unserved };
}

type Made = Omit<Draft, "because">;

function* waitingAt(
  desk: Desk,
  channel: PreparedChannel,
  times: readonly Wall[],
  slot: Slot,
): Iterable<Made> {
  for (const at of times) yield* waitingFor(desk, channel, at, slot.objective);
}

function* freshAt(desk: Desk, channel: PreparedChannel, times: readonly Wall[], slot: Slot): Iterable<Made> {
  for (const at of times) yield { post: composed(desk, channel, at, slot.objective) };
}

/** The first that brings no flag, and the first that does no harm. */
function tried(desk: Desk, candidates: Iterable<Made>) {
  let second: Made | null = null;
  let unserved: string[] = [];
  for (const made of candidates) {
    const { grave, slight } = harmOf(desk.index, made.post);
    if (grave.length === 0 && slight.length === 0) return { best: made, second: null, unserved: [] };
    if (grave.length === 0) second ??= made;
    else if (grave.every(({ rule }) => rule === "objective.neglected"))
      unserved = grave.map(({ subject }) => subject.objective!);
  }
  return { best: null, second, unserved };
}

/** Rather on no public holiday. */
function timesFor(desk: Desk, channel: PreparedChannel, { days, near }: Slot): Wall[] {
  const wish = { days, near, time: desk.usualTimes.get(channel.id) ?? null };
  const times = freeTimes(desk.index.prepared, channel, wish, PLACES);
  const isOff = (at: Wall) => desk.daysOff.has(dayNumber(at));
  return [...times.filter((at) => !isOff(at)), ...times.filter(isOff)];
}
