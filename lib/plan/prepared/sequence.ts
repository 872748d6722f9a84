import { holds, type Span } from "./calendar";
import type { Timeline } from "./timeline";

/** Publications of one channel that can be asked how many fall in any days of the period without a walk. */
export type Sequence = {
  readonly timeline: Timeline;
  /** Places in the timeline, by instant, then id. */
  readonly places: readonly number[];
  readonly period: Span;
  /** upTo[d]: how many in the first d days of the period. */
  readonly upTo: Int32Array;
  /** Ranks in `places`, those of the period only, by day: those of day d stand at upTo[d]…upTo[d + 1] − 1. */
  readonly byDay: Int32Array;
};

export function sequenceOf(timeline: Timeline, places: readonly number[], period: Span): Sequence {
  const { days } = timeline;
  const upTo = new Int32Array(period.to - period.from + 2);
  for (const place of places) {
    if (holds(period, days[place]!)) upTo[days[place]! - period.from + 1]! += 1;
  }
  for (let index = 1; index < upTo.length; index++) upTo[index]! += upTo[index - 1]!;
  const byDay = new Int32Array(upTo[upTo.length - 1]!);
  const next = upTo.slice();
  places.forEach((place, rank) => {
    if (holds(period, days[place]!)) byDay[next[days[place]! - period.from]!++] = rank;
  });
  return { timeline, places, period, upTo, byDay };
}

/** How many fall in the span; days outside the period hold none. */
export function countIn(sequence: Sequence, span: Span): number {
  const [first, end] = edges(sequence, span);
  return first < end ? sequence.upTo[end]! - sequence.upTo[first]! : 0;
}

/** The ids of those that fall in the span and in the period, by instant, then id. */
export function idsIn(sequence: Sequence, span: Span): string[] {
  const [first, end] = edges(sequence, span);
  if (first >= end) return [];
  const ranks = sequence.byDay.slice(sequence.upTo[first]!, sequence.upTo[end]!);
  // Days and instants do not run alike where a zone skipped a whole day: over several days, order again by rank.
  if (end - first > 1) ranks.sort();
  const ids: string[] = [];
  for (const rank of ranks) ids.push(sequence.timeline.ids[sequence.places[rank]!]!);
  return ids;
}

function edges({ period }: Sequence, span: Span): [number, number] {
  return [Math.max(span.from, period.from) - period.from, Math.min(span.to, period.to) - period.from + 1];
}
