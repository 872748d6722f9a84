import { partition } from "../sorting";
import { holds, type Span } from "./calendar";
import { compareInstants, type PreparedPost, type Timeline } from "./timeline";

/** Publications that can be asked how many fall in any days of the period without a walk, and that can come and go. */
export type Sequence = {
  readonly timeline: Timeline;
  readonly period: Span;
  /** Places in the timeline, by instant, then id. */
  readonly places: number[];
  /** Those of the period alone, by day, then instant, then id: those of day d stand at upTo[d]…upTo[d + 1] − 1. */
  readonly byDay: number[];
  /** upTo[d]: how many in the first d days of the period. */
  readonly upTo: Int32Array;
  /** Days run as instants do. Not where a zone skipped a whole day, or where channels are in several zones. */
  isStraight: boolean;
};

/** Places in their order: by instant, then id. */
export type RankedPlaces = { readonly timeline: Timeline; readonly places: readonly number[] };

/** `places` are in order: by instant, then id. */
export function sequenceOf(timeline: Timeline, places: number[], period: Span): Sequence {
  const { days } = timeline;
  const upTo = new Int32Array(period.to - period.from + 2);
  for (const place of places) {
    if (holds(period, days[place]!)) upTo[days[place]! - period.from + 1]! += 1;
  }
  for (let index = 1; index < upTo.length; index++) upTo[index]! += upTo[index - 1]!;
  const byDay = new Array<number>(upTo[upTo.length - 1]!).fill(0);
  const next = upTo.slice();
  for (const place of places) {
    if (holds(period, days[place]!)) byDay[next[days[place]! - period.from]!++] = place;
  }
  return {
    timeline,
    period,
    places,
    byDay,
    upTo,
    isStraight: isStraight(timeline, places, 0, places.length),
  };
}

/** Whether no place from rank `from` to before `to` has an earlier day than the one before it. */
export function isStraight({ days }: Timeline, places: readonly number[], from: number, to: number): boolean {
  for (let rank = Math.max(1, from); rank < to; rank++) {
    if (days[places[rank]!]! < days[places[rank - 1]!]!) return false;
  }
  return true;
}

export function copyOf(sequence: Sequence): Sequence {
  const { places, byDay, upTo } = sequence;
  return { ...sequence, places: places.slice(), byDay: byDay.slice(), upTo: upTo.slice() };
}

/** How many fall in the span; days outside the period hold none. */
export function countIn(sequence: Sequence, span: Span): number {
  const [first, end] = edges(sequence, span);
  return first < end ? sequence.upTo[end]! - sequence.upTo[first]! : 0;
}

/** The places of those that fall in the span and in the period, by instant, then id. */
export function placesIn(sequence: Sequence, span: Span): number[] {
  const [first, end] = edges(sequence, span);
  if (first >= end) return [];
  const places = sequence.byDay.slice(sequence.upTo[first]!, sequence.upTo[end]!);
  return sequence.isStraight || end - first === 1 ? places : sortedByInstant(places, sequence.timeline);
}

/** The ids of those that fall in the span and in the period, by instant, then id. */
export function idsIn(sequence: Sequence, span: Span): string[] {
  return idsOf(sequence.timeline, placesIn(sequence, span));
}

export function idsOf({ ids }: Timeline, places: readonly number[]): string[] {
  const named: string[] = [];
  for (const place of places) named.push(ids[place]!);
  return named;
}

/** The planned publications of a post on days of the period, by instant, then id. */
export function placesInPeriod({ first, count }: PreparedPost, { timeline, period }: Sequence): number[] {
  const places: number[] = [];
  for (let place = first; place < first + count; place++) {
    if (holds(period, timeline.days[place]!)) places.push(place);
  }
  return sortedByInstant(places, timeline);
}

/** From the first to the last of their days; there is at least one. */
export function daysSpan({ days }: Timeline, places: readonly number[]): Span {
  let [from, to] = [days[places[0]!]!, days[places[0]!]!];
  for (const place of places) {
    if (days[place]! < from) from = days[place]!;
    if (days[place]! > to) to = days[place]!;
  }
  return { from, to };
}

/** In order already, nearly always: then nothing is sorted. */
export function sortedByInstant(places: number[], timeline: Timeline): number[] {
  for (let index = 1; index < places.length; index++) {
    if (compareInstants(timeline, places[index - 1]!, places[index]!) > 0)
      return places.sort((a, b) => compareInstants(timeline, a, b));
  }
  return places;
}

/** No wall clock is further than this from its instant, in days: 14 hours, and the day that Samoa left out. */
export const FURTHEST = 2;
export const DAY_MINUTES = 1_440;

/** From `first` to before `next`. */
export type Ranks = { first: number; next: number };

/**
 * The ranks that can hold publications of those days. Days and instants do not run quite
 * alike, so there may be some of other days among them; the same ones, whatever happens on those days.
 */
export function ranksAround({ places, timeline }: RankedPlaces, days: Span): Ranks {
  const before = (minute: number) =>
    partition(0, places.length, (rank) => timeline.minutes[places[rank]!]! < minute);
  return {
    first: before((days.from - FURTHEST) * DAY_MINUTES),
    next: before((days.to + 1 + FURTHEST) * DAY_MINUTES),
  };
}

function edges({ period }: Sequence, span: Span): [number, number] {
  return [Math.max(span.from, period.from) - period.from, Math.min(span.to, period.to) - period.from + 1];
}
