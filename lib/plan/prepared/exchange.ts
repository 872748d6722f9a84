import { partition } from "../sorting";
import { holds } from "./calendar";
import { isStraight, type Sequence, sortedByInstant } from "./sequence";
import { compareInstants, type Timeline } from "./timeline";

/** Some publications go, others come. Costs as much as lies between them: those of one edit are mostly near each other. */
export function exchange(sequence: Sequence, out: readonly number[], into: readonly number[]): void {
  const { timeline, period, places, byDay } = sequence;
  const { days } = timeline;
  const ofPeriod = (some: readonly number[]) => some.filter((place) => holds(period, days[place]!));
  const [outOfPeriod, intoPeriod] = [ofPeriod(out), ofPeriod(into)];
  const byInstant = (a: number, b: number) => compareInstants(timeline, a, b);
  const byDayThenInstant = (a: number, b: number) => days[a]! - days[b]! || compareInstants(timeline, a, b);
  const { from, to } = rearrange(places, out, into, byInstant);
  sequence.isStraight &&= isStraight(timeline, places, from, Math.min(places.length, to + 1));
  rearrange(byDay, outOfPeriod, intoPeriod, byDayThenInstant);
  recount(sequence, outOfPeriod, intoPeriod);
}

/** The places, in order, without some and with others. */
export function exchangeSorted(
  timeline: Timeline,
  places: readonly number[],
  out: readonly number[],
  into: readonly number[],
): number[] {
  const left = places.filter((place) => !out.includes(place));
  return sortedByInstant([...left, ...into], timeline);
}

/** Only the stretch of the list from the first to the last that goes or comes is written anew: its ranks. */
function rearrange(
  list: number[],
  out: readonly number[],
  into: readonly number[],
  compare: (a: number, b: number) => number,
): { from: number; to: number } {
  if (out.length + into.length === 0) return { from: 0, to: 0 };
  const rankOf = (place: number) => partition(0, list.length, (rank) => compare(list[rank]!, place) < 0);
  const outRanks = out.map(rankOf);
  const ranks = [...outRanks, ...into.map(rankOf)];
  const from = Math.min(...ranks);
  const to = Math.max(...ranks, ...outRanks.map((rank) => rank + 1));
  const kept = list.slice(from, to).filter((place) => !out.includes(place));
  const stretch = [...kept, ...into].sort(compare);
  if (stretch.length === to - from)
    for (const [index, place] of stretch.entries()) list[from + index] = place;
  else list.splice(from, to - from, ...stretch);
  return { from, to: from + stretch.length };
}

/** How many there are up to each day changes only between the days on which some go and others come. */
function recount(
  { upTo, period, timeline }: Sequence,
  out: readonly number[],
  into: readonly number[],
): void {
  const steps = [
    ...out.map((place) => ({ day: timeline.days[place]!, by: -1 })),
    ...into.map((place) => ({ day: timeline.days[place]!, by: 1 })),
  ].sort((a, b) => a.day - b.day);
  let more = 0;
  for (const [index, { day, by }] of steps.entries()) {
    more += by;
    if (more === 0) continue;
    const end = index + 1 < steps.length ? steps[index + 1]!.day : period.to + 1;
    for (let other = day; other < end; other++) upTo[other - period.from + 1]! += more;
  }
}
