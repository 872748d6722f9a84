import { partition } from "../sorting";
import { holds } from "./calendar";
import { isStraight, type Sequence, sortedByInstant } from "./sequence";
import { compareInstants, type Timeline } from "./timeline";

/**
 * Some publications go, others come. A publication that goes in one version and comes in another moves only as far as its
 * time does: the cost is what lies between.
 */
export function exchange(sequence: Sequence, out: readonly number[], into: readonly number[]): void {
  const { timeline } = sequence;
  const comes = new Map(into.map((place) => [timeline.ids[place]!, place]));
  for (const place of out) {
    const id = timeline.ids[place]!;
    move(sequence, place, comes.get(id));
    comes.delete(id);
  }
  for (const place of comes.values()) move(sequence, undefined, place);
}

/** Both in the period or one of them, or neither. */
function move(sequence: Sequence, out: number | undefined, into: number | undefined): void {
  const { timeline, period, places, byDay } = sequence;
  const { days } = timeline;
  const stretch = rearrange(places, out, into, (a, b) => compareInstants(timeline, a, b));
  sequence.isStraight &&= isStraight(timeline, places, stretch.from, Math.min(places.length, stretch.to + 1));
  const [gone, come] = [out, into].map((place) =>
    place !== undefined && holds(period, days[place]!) ? place : undefined,
  );
  rearrange(byDay, gone, come, (a, b) => days[a]! - days[b]! || compareInstants(timeline, a, b));
  recount(sequence, gone, come);
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

/** Only the stretch of the list between the two is written anew: its ranks. */
function rearrange(
  list: number[],
  out: number | undefined,
  into: number | undefined,
  compare: (a: number, b: number) => number,
): { from: number; to: number } {
  const rankOf = (place: number) => partition(0, list.length, (rank) => compare(list[rank]!, place) < 0);
  const hole = out === undefined ? undefined : rankOf(out);
  if (hole !== undefined && into === undefined) list.splice(hole, 1);
  if (into === undefined) return { from: hole ?? 0, to: hole ?? 0 };
  const rank = rankOf(into);
  if (hole === undefined) {
    list.splice(rank, 0, into);
    return { from: rank, to: rank + 1 };
  }
  // What stands between makes room by one step.
  const target = rank > hole ? rank - 1 : rank;
  if (target > hole) list.copyWithin(hole, hole + 1, target + 1);
  else list.copyWithin(target + 1, target, hole);
  list[target] = into;
  return { from: Math.min(hole, target), to: Math.max(hole, target) + 1 };
}

/** How many there are up to each day changes only between the day on which one goes and that on which one comes. */
function recount(
  { upTo, period, timeline }: Sequence,
  out: number | undefined,
  into: number | undefined,
): void {
  const end = upTo.length - 1;
  const from = out === undefined ? end : timeline.days[out]! - period.from;
  const to = into === undefined ? end : timeline.days[into]! - period.from;
  for (let day = from; day < to; day++) upTo[day + 1]! -= 1;
  for (let day = to; day < from; day++) upTo[day + 1]! += 1;
}
