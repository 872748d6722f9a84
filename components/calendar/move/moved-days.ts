import type { CalendarPublication } from "@/lib/calendar/view";
import { type Day, dayOf, type Wall } from "@/lib/platform/time";

/** A post with people on it, which first appears on another day than before. */
export interface MovedPost {
  postId: string;
  title: string;
  from: Day;
  to: Day;
}

/**
 * What a move did to the first day of its post; null where that is the same, or nobody is asked for anything.
 * `now`: all that was touched, as it is after the move; `was`: the moved one's time before it.
 */
export function movedPost(
  now: readonly CalendarPublication[],
  moved: { id: string; was: Wall | null },
): MovedPost | null {
  const one = now.find(({ id }) => id === moved.id);
  if (!one || one.contributorIds.length === 0) return null;
  const all = now.filter(({ postId }) => postId === one.postId);
  const from = firstDay(all.map(({ id, at }) => (id === moved.id ? moved.was : at)));
  const to = firstDay(all.map(({ at }) => at));
  return from && to && from !== to ? { postId: one.postId, title: one.title, from, to } : null;
}

/** Moved on before it was asked about, it has come from where it was first; back there, there is nothing to ask. */
export function withMoved(waiting: readonly MovedPost[], moved: MovedPost): readonly MovedPost[] {
  const before = waiting.find(({ postId }) => postId === moved.postId);
  const others = waiting.filter((each) => each !== before);
  const whole = before ? { ...moved, from: before.from } : moved;
  return whole.from === whole.to ? others : [...others, whole];
}

function firstDay(walls: readonly (Wall | null)[]): Day | null {
  return walls.flatMap((at) => (at === null ? [] : [dayOf(at)])).sort()[0] ?? null;
}
