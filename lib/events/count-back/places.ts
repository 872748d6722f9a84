import type { PlanChannel, PlanPost } from "@/lib/plan/document";
import { isHarmless } from "@/lib/plan/fixes/harmless";
import { bearsOneMore, freeTimes, isOpenOn, isWorkingDay } from "@/lib/plan/fixes/room";
import { holds, type Span } from "@/lib/plan/prepared/calendar";
import type { PreparedChannel } from "@/lib/plan/prepared/channels";
import type { Wall } from "@/lib/platform/time";
import type { Suitable } from "./channels";
import type { Desk } from "./desk";
import { draftOn } from "./draft";
import type { Cause } from "./vocabulary";

export type Wish = { title: string; near: number; span: Span; isLive: boolean; mayRest: boolean };
export type Placed = {
  post: PlanPost;
  channel: PlanChannel;
  at: Wall;
  day: number;
  because: Suitable["because"];
};

/** How far from its day a post may be put, and how many places are tried. */
const REACH = 6;
const TRIES = 8;
/** What speaks against a place, in days further away: a later day, a channel named later, a weekend or a holiday. */
const COST = { later: 0.1, channel: 1.5, dayOff: 2.5 };

/** The nearest place that has room and breaks no rule; null where there is none within reach. */
export function placeFor(desk: Desk, suitable: readonly Suitable[], wish: Wish): Placed | null {
  let left = TRIES;
  for (const { day, suits } of placesInOrder(desk, suitable, wish)) {
    const at = timeOn(desk, suits.channel, day, wish.isLive);
    if (!at) continue;
    if (left-- === 0) return null;
    const post = draftOn(desk, wish.title, suits.channel.channel, at);
    if (isHarmless(desk.index, post))
      return { post, channel: suits.channel.channel, at, day, because: suits.because };
  }
  return null;
}

/** Why the channel that comes first takes nothing on that day. */
export function causeOn(desk: Desk, [first]: readonly Suitable[], day: number, isLive: boolean): Cause {
  const { prepared } = desk.index;
  if (!first) return "rule";
  if (!isOpenOn(prepared, first.channel, day)) return "pause";
  if (!isLive && !bearsOneMore(prepared, first.channel, day)) return "full";
  if (!timeOn(desk, first.channel, day, isLive)) return "rule";
  if (!isWorkingDay(day)) return "weekend";
  return desk.daysOff.has(day) ? "holiday" : "rule";
}

/** A free time of that very day, rather the usual one. */
export function timeOn(desk: Desk, channel: PreparedChannel, day: number, isLive: boolean): Wall | null {
  const time = desk.usualTimes.get(channel.id) ?? null;
  const wish = { days: { from: day, to: day }, near: day, time, isLive };
  return freeTimes(desk.index.prepared, channel, wish, 1)[0] ?? null;
}

function placesInOrder(
  desk: Desk,
  suitable: readonly Suitable[],
  wish: Wish,
): { day: number; suits: Suitable }[] {
  const { near, span } = wish;
  const places: { day: number; suits: Suitable; cost: number }[] = [];
  for (let day = near - REACH; day <= near + REACH; day++) {
    if (!holds(span, day)) continue;
    const away = Math.abs(day - near) + (day > near ? COST.later : 0);
    const isOff = !isWorkingDay(day) || desk.daysOff.has(day);
    const rest = isOff && !wish.mayRest ? COST.dayOff : 0;
    for (const [rank, suits] of suitable.entries())
      places.push({ day, suits, cost: away + rest + COST.channel * rank });
  }
  return places.sort((a, b) => a.cost - b.cost);
}
