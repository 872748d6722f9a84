import type { PlanPost } from "@/lib/plan/document";

/** Which answer put a draft where it is. */
export type Because =
  /** The channel owes so many. */
  | { kind: "rhythm"; channel: string }
  /** The channel would be silent for too long. */
  | { kind: "silence"; channel: string }
  /** The objective would come to less than half of its weight. */
  | { kind: "objective"; objective: string }
  /** The event is prepared, covered or told. `offset`: days from its first or its last day. */
  | { kind: "event"; event: string; anchor: "start" | "end"; offset: number };

/** A post of the first plan, with one dated publication. */
export type Draft = { post: PlanPost; because: Because };
