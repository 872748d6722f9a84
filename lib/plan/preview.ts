import { dayOf } from "@/lib/platform/time";
import { checkPlan } from "./check";
import type { Plan } from "./document";
import { type Move, withMove } from "./edit";
import { diffFlags, type FlagChanges } from "./flag";
import { type DayCount, type Rhythm, rhythmsOf } from "./meters";

/** What a drop would do: the rhythm of the bucket and the day it lands on, and the flags that it brings and takes away. */
export type MovePreview = FlagChanges & {
  /** null where the move takes the publication off the calendar. */
  rhythm: Rhythm | null;
  dayCount: number;
  maxPerDay: DayCount["maxPerDay"];
};

/** Judges one move. */
export function previewMove(plan: Plan, move: Move): MovePreview {
  return previewsOf(plan)(move);
}

/** The same for many moves of one plan, as a pointer makes them. */
export function previewsOf(plan: Plan): (move: Move) => MovePreview {
  const before = checkPlan(plan);
  return (move) => {
    const moved = withMove(plan, move);
    return { ...landing(moved, move), ...diffFlags(before, checkPlan(moved)) };
  };
}

function landing(moved: Plan, { channel, at }: Move): Pick<MovePreview, "rhythm" | "dayCount" | "maxPerDay"> {
  if (at === null) return { rhythm: null, dayCount: 0, maxPerDay: null };
  const rhythms = rhythmsOf(moved, new Set([channel]));
  const { count, maxPerDay } = rhythms.on(channel, dayOf(at));
  return { rhythm: rhythms.of(channel, dayOf(at)), dayCount: count, maxPerDay };
}
