import type { PlanPost, PlanPublication } from "@/lib/plan/document";
import type { Wall } from "@/lib/platform/time";

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

/** A post of the first plan. `waited`: one that was there without a date, as it was; left out of a new one. */
export type Draft = { post: PlanPost; because: Because; waited?: PlanPost };

/** The publication that the plan dates: the only one of it with a date. */
export const publicationOf = ({ publications }: PlanPost): PlanPublication & { at: Wall } =>
  publications.find((publication): publication is PlanPublication & { at: Wall } => publication.at !== null)!;

/** The posts with those of the drafts, each once. */
export function withDrafts(posts: readonly PlanPost[], drafts: Iterable<Draft>): PlanPost[] {
  const whole = new Map(posts.map((post) => [post.id, post]));
  for (const { post } of drafts) whole.set(post.id, post);
  return [...whole.values()];
}
