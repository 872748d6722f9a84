import { holds, type Span } from "./calendar";

/** Planned publications of one channel or event: by instant, then id. Parallel lists, cheap to walk. */
export type Sequence = {
  readonly ids: string[];
  readonly days: number[];
  /** Minutes since the epoch. */
  readonly minutes: number[];
  readonly statuses: string[];
};

/** A sequence that can be asked how many fall in any days of the period, without walking it. */
export type CountedSequence = Sequence & {
  readonly period: Span;
  /** upTo[d]: how many in the first d days of the period. */
  readonly upTo: Int32Array;
  /** Places in the sequence, those of the period only, by day: those of day d stand at upTo[d]…upTo[d + 1] − 1. */
  readonly byDay: Int32Array;
};

export function emptySequence(): Sequence {
  return { ids: [], days: [], minutes: [], statuses: [] };
}

export function countDays(sequence: Sequence, period: Span): CountedSequence {
  const upTo = new Int32Array(period.to - period.from + 2);
  for (const day of sequence.days) if (holds(period, day)) upTo[day - period.from + 1]! += 1;
  for (let index = 1; index < upTo.length; index++) upTo[index]! += upTo[index - 1]!;
  const byDay = new Int32Array(upTo[upTo.length - 1]!);
  const next = upTo.slice();
  sequence.days.forEach((day, place) => {
    if (holds(period, day)) byDay[next[day - period.from]!++] = place;
  });
  return { ...sequence, period, upTo, byDay };
}

/** How many fall in the span; days outside the period hold none. */
export function countIn(sequence: CountedSequence, span: Span): number {
  const [first, end] = edges(sequence, span);
  return first < end ? sequence.upTo[end]! - sequence.upTo[first]! : 0;
}

/** The ids of those that fall in the span and in the period, by instant, then id. */
export function idsIn(sequence: CountedSequence, span: Span): string[] {
  const [first, end] = edges(sequence, span);
  if (first >= end) return [];
  // Sorted again by place: where a zone skipped a whole day, instants and days do not run alike.
  const places = sequence.byDay.slice(sequence.upTo[first]!, sequence.upTo[end]!).sort();
  return Array.from(places, (place) => sequence.ids[place]!);
}

function edges(sequence: CountedSequence, span: Span): [number, number] {
  const { period } = sequence;
  return [Math.max(span.from, period.from) - period.from, Math.min(span.to, period.to) - period.from + 1];
}
