import { network } from "@/lib/networks";
import { WEEKDAYS } from "@/lib/networks/vocabulary";
import {
  dayFromNumber,
  instantToWall,
  type TimeOfDay,
  timeOf,
  type Wall,
  wallToInstant,
} from "@/lib/platform/time";
import type { PlanChannel } from "../document";
import { bucketAt, holds, type Span } from "../prepared/calendar";
import type { PreparedChannel } from "../prepared/channels";
import type { PreparedPlan } from "../prepared/prepare";
import { countIn } from "../prepared/sequence";
import { allowedIn } from "../rules/cadence/over-posting";
import { partition } from "../sorting";

/** What is asked for: days in which a publication could go, the day it should be near to, and its time of day. */
export type Wish = {
  days: Span;
  near: number;
  time: TimeOfDay | null;
  /** Live coverage: no maximum counts it. */
  isLive?: boolean;
};

const REACH = 45;
/** What speaks against a day, in days further away. */
const COST = { otherDay: 1.2, weekend: 6, taken: 4, today: 4 };
/** Even where no gap is asked for. */
const LEAST_GAP = 30;
const MINUTE = 60_000;
/** When the time asked for is too close to another publication. */
const OTHER_TIMES = ["09:00", "12:00", "15:00", "18:00", "20:00"];

/**
 * Free times on a channel, best first: days on which it is open and that bear one more publication, near the day asked for
 * and rather the network's best weekdays; one time a day.
 */
export function freeTimes(plan: PreparedPlan, channel: PreparedChannel, wish: Wish, most = 5): Wall[] {
  const walls: Wall[] = [];
  for (const day of daysInOrder(plan, channel, wish)) {
    const wall = freeTimeOn(plan, channel, day, wish);
    if (wall) walls.push(wall);
    if (walls.length === most) break;
  }
  return walls;
}

/** Free times of one day, the nearest to a time on it first: as soon before or after its neighbours as may be. */
export function nearestTimes(plan: PreparedPlan, channel: PreparedChannel, wall: Wall): Wall[] {
  const zone = zoneOf(plan, channel.channel);
  const least = gapOf(channel);
  const minute = minuteOf(wall, zone);
  const { places, timeline } = channel.counted;
  const around = partition(0, places.length, (rank) => timeline.minutes[places[rank]!]! < minute);
  const neighbours = places
    .slice(Math.max(0, around - 3), around + 3)
    .map((place) => timeline.minutes[place]!);
  return neighbours
    .flatMap((other) => [roundedUp(other + least), roundedDown(other - least)])
    .sort((a, b) => Math.abs(a - minute) - Math.abs(b - minute))
    .map((at) => instantToWall(at * MINUTE, zone))
    .filter(
      (at) => at.slice(0, 10) === wall.slice(0, 10) && isDaytime(at) && hasGap(channel, minuteOf(at, zone)),
    );
}

/** The hour at which the network is best used on that day, or on its best day. */
export function bestTimeOn({ network: id }: PlanChannel, day: number): TimeOfDay {
  const { bestTimes } = network(id);
  const weekday = weekdayOf(day);
  return (bestTimes.find(({ days }) => days.includes(weekday)) ?? bestTimes[0])?.from ?? "10:00";
}

export function isWorkingDay(day: number): boolean {
  const weekday = weekdayOf(day);
  return weekday !== "sat" && weekday !== "sun";
}

export function zoneOf({ setting }: PreparedPlan, { timeZone }: PlanChannel): string {
  return timeZone ?? setting.workspace.timeZone;
}

function daysInOrder(
  { calendar: { today } }: PreparedPlan,
  { channel, counted }: PreparedChannel,
  wish: Wish,
): number[] {
  const from = Math.max(wish.days.from, wish.near - REACH, today ?? -Infinity);
  const to = Math.min(wish.days.to, wish.near + REACH);
  const best = new Set(network(channel.network).bestTimes.flatMap(({ days }) => days));
  const cost = (day: number) => {
    const weekday = weekdayOf(day);
    const isBest = best.has(weekday);
    return (
      Math.abs(day - wish.near) +
      // A later day leaves the work before it as it is.
      (day < wish.near ? 0.5 : 0) +
      (isBest ? 0 : isWorkingDay(day) ? COST.otherDay : COST.weekend) +
      COST.taken * countIn(counted, { from: day, to: day }) +
      (day === today ? COST.today : 0)
    );
  };
  const days = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  const costs = new Map(days.map((day) => [day, cost(day)]));
  return days.sort((a, b) => costs.get(a)! - costs.get(b)! || a - b);
}

function freeTimeOn(plan: PreparedPlan, channel: PreparedChannel, day: number, wish: Wish): Wall | null {
  if (!isOpenOn(plan, channel, day)) return null;
  if (!wish.isLive && !bearsOneMore(plan, channel, day)) return null;
  const wished = wish.time ?? bestTimeOn(channel.channel, day);
  const zone = zoneOf(plan, channel.channel);
  for (const time of [wished, ...OTHER_TIMES]) {
    const wall = `${dayFromNumber(day)}T${time}`;
    if (wish.isLive || hasGap(channel, minuteOf(wall, zone))) return wall;
  }
  return null;
}

/** Neither before its first day nor after its last, nor in a pause. */
export function isOpenOn(
  { calendar: { period } }: PreparedPlan,
  { channel, open }: PreparedChannel,
  day: number,
): boolean {
  if (holds(period, day)) return open[day - period.from] === 1;
  const name = dayFromNumber(day);
  if (channel.activeFrom !== null && name < channel.activeFrom) return false;
  if (channel.activeTo !== null && name > channel.activeTo) return false;
  return !channel.pauses.some(({ from, to }) => from <= name && name <= to);
}

/** Days outside the period are not counted. */
export function bearsOneMore(plan: PreparedPlan, channel: PreparedChannel, day: number): boolean {
  const { calendar, setting } = plan;
  if (!holds(calendar.period, day)) return true;
  const { maxPerDay, per } = channel.cadence;
  if (maxPerDay !== null && countIn(channel.counted, { from: day, to: day }) >= maxPerDay) return false;
  const bucket = bucketAt(day, per, setting);
  const allowed = allowedIn(channel, calendar, bucket);
  return allowed === null || countIn(channel.counted, bucket) < allowed;
}

function hasGap(channel: PreparedChannel, minute: number): boolean {
  const least = gapOf(channel);
  const { places, timeline } = channel.counted;
  const rank = partition(0, places.length, (index) => timeline.minutes[places[index]!]! < minute);
  const isFar = (index: number) => {
    const place = places[index];
    return place === undefined || Math.abs(timeline.minutes[place]! - minute) >= least;
  };
  return isFar(rank - 1) && isFar(rank);
}

function gapOf({ cadence }: PreparedChannel): number {
  return Math.max(LEAST_GAP, (cadence.minGapHours ?? 0) * 60);
}

function minuteOf(wall: Wall, zone: string): number {
  return wallToInstant(wall, zone).at / MINUTE;
}

const STEP = 5;
const roundedUp = (minute: number) => Math.ceil(minute / STEP) * STEP;
const roundedDown = (minute: number) => Math.floor(minute / STEP) * STEP;

function isDaytime(wall: Wall): boolean {
  return timeOf(wall) >= "07:00" && timeOf(wall) <= "21:30";
}

/** Day 0 was a Thursday. */
function weekdayOf(day: number) {
  return WEEKDAYS[(((day + 3) % 7) + 7) % 7]!;
}
