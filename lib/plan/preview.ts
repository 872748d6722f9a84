import { dayOf } from "@/lib/platform/time";
import { checkPlan } from "./check";
import type { Plan } from "./document";
import { type Move, postOf, publicationOf, withMove } from "./edit";
import { diffFlags, type Flag, type FlagChanges } from "./flag";
import { type DayCount, type Rhythm, rhythmsOf } from "./meters";
import type { Scope } from "./prepared/timeline";

/** What a drop would do: the rhythm of the bucket and the day it lands on, and the flags that it brings and takes away. */
export type MovePreview = FlagChanges & {
  /** null where the move takes the publication off the calendar. */
  rhythm: Rhythm | null;
  dayCount: number;
  maxPerDay: DayCount["maxPerDay"];
};

/** Judges one move. Cheap: only the channel it leaves, the one it goes to, and the event of the post. */
export function previewMove(plan: Plan, move: Move): MovePreview {
  return previewsOf(plan)(move);
}

/** The same for many moves of one plan, as a pointer makes them: what held before is judged once for each channel. */
export function previewsOf(plan: Plan): (move: Move) => MovePreview {
  const before = new Map<string, Flag[]>();
  return (move) => {
    const scope = scopeOf(plan, move);
    const key = JSON.stringify([...scope.channels, null, ...scope.events]);
    const was = before.get(key) ?? checkPlan(plan, { scope });
    before.set(key, was);
    const moved = withMove(plan, move);
    return { ...landing(moved, move), ...diffFlags(was, checkPlan(moved, { scope })) };
  };
}

function landing(moved: Plan, { channel, at }: Move): Pick<MovePreview, "rhythm" | "dayCount" | "maxPerDay"> {
  if (at === null) return { rhythm: null, dayCount: 0, maxPerDay: null };
  const rhythms = rhythmsOf(moved, new Set([channel]));
  const { count, maxPerDay } = rhythms.on(channel, dayOf(at));
  return { rhythm: rhythms.of(channel, dayOf(at)), dayCount: count, maxPerDay };
}

/** A move that changes the post's status changes all its publications: their channels are looked at as well. */
function scopeOf(plan: Plan, move: Move): Scope {
  const post = postOf(plan, move.publication) ?? plan.posts.find(({ id }) => id === move.post);
  const left = publicationOf(plan, move.publication)?.channel;
  const others = move.status === undefined ? [] : (post?.publications.map(({ channel }) => channel) ?? []);
  return {
    channels: new Set([move.channel, ...(left ? [left] : []), ...others]),
    events: new Set(post?.event ? [post.event] : []),
  };
}
