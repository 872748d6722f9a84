import type { Actor } from "@/lib/people/actor";
import { can } from "@/lib/people/rules";
import type { PostStatus } from "@/lib/plan/vocabulary";
import { ok, type Result, refuse } from "@/lib/platform/result";
import type { CostKind } from "@/lib/resources/vocabulary";

/** What decisions about a post look at. */
export interface JudgedPost {
  status: PostStatus;
  createdBy: string | null;
  contributorIds: readonly string[];
}

/** Planners edit every post; a contributor those they made or are named on. */
export function mayEdit(actor: Pick<Actor, "role" | "userId" | "contributorId">, post: JudgedPost): boolean {
  if (can(actor.role, "plan")) return true;
  if (!can(actor.role, "contribute")) return false;
  return (
    post.createdBy === actor.userId ||
    (actor.contributorId !== null && post.contributorIds.includes(actor.contributorId))
  );
}

/** Statuses that a contributor may give: from there on the decision is a planner's. */
export const CONTRIBUTED_STATUSES = ["idea", "draft", "in_review"] as const satisfies readonly PostStatus[];

export function maySetStatus(actor: Pick<Actor, "role">, from: PostStatus, to: PostStatus): Result<null> {
  const theirs = beforeDecision(from) && (CONTRIBUTED_STATUSES as readonly PostStatus[]).includes(to);
  return theirs || can(actor.role, "plan") ? ok(null) : aPlannersDecision();
}

/** Undo and redo of a change of status: who may no longer decide does not take decisions back either. */
export function mayTakeBackStatus(
  actor: Pick<Actor, "role">,
  from: PostStatus,
  to: PostStatus,
): Result<null> {
  const theirs = beforeDecision(from) && beforeDecision(to);
  return theirs || can(actor.role, "plan") ? ok(null) : aPlannersDecision();
}

const beforeDecision = (status: PostStatus): boolean =>
  (CONTRIBUTED_STATUSES as readonly PostStatus[]).includes(status) || status === "changes_requested";

const aPlannersDecision = () => refuse("refused", "status_is_a_planners_decision");

type Costing = { cost: number; costKind: CostKind | null };

/** Where there is no cost, nothing is spent on anything. */
export function costing<Patch extends Partial<Costing>>(post: Costing, patch: Patch): Patch {
  const { cost, costKind } = { ...post, ...patch };
  return cost === 0 && costKind !== null ? { ...patch, costKind: null } : patch;
}

/** What has been published stays where it was: moving it would rewrite history. */
export function mayMove(status: PostStatus): Result<null> {
  return status === "published" ? refuse("refused", "published_stays") : ok(null);
}
