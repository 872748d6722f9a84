import type { PlanAssignment } from "@/lib/plan/document";
import type { Day, Wall } from "@/lib/platform/time";
import type { PatternItem } from "@/lib/reference/patterns";
import type { Phase } from "@/lib/reference/vocabulary";
import type { Cause, ChannelReason, Obstacle } from "./vocabulary";

/** Where a proposed post would go, and what the draft would carry. */
export type Place = {
  channel: string;
  at: Wall;
  because: ChannelReason;
  objective: string | null;
  author: PlanAssignment | null;
};

/** One post or task of the backward schedule, with the day it should stand on and why. */
export type Proposal = {
  /** Names the item of the pattern; stays the same while the event's kind does. */
  key: string;
  kind: PatternItem["kind"];
  phase: Phase;
  title: string;
  anchor: PatternItem["anchor"];
  /** Days from the anchor. */
  offset: number;
  /** The day that this comes to on the calendar. */
  counted: Day;
  /** null: no day is left, or none has room; `obstacle` says which. */
  day: Day | null;
  /** Of posts with a day. */
  place: Place | null;
  /** Why `day` is not `counted`. */
  cause: Cause | null;
  obstacle: Obstacle | null;
  /** Worth doing, as far as a machine can say: not what is late while the work is under way already. */
  advised: boolean;
};
