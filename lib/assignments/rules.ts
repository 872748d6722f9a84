import type { Actor } from "@/lib/people/actor";
import { can } from "@/lib/people/rules";
import type { PostStatus } from "@/lib/plan/vocabulary";
import { ok, type Result, refuse } from "@/lib/platform/result";

/** Whoever is asked answers for themselves; planners for everybody, as people also answer at the coffee machine. */
export function mayAnswer(
  actor: Pick<Actor, "role" | "contributorId">,
  assignment: { contributor: string },
): boolean {
  return (
    can(actor.role, "plan") ||
    (can(actor.role, "contribute") && actor.contributorId === assignment.contributor)
  );
}

/** Posts that are out or called off: nothing is asked of anybody there any more. */
export const SETTLED_STATUSES = ["published", "cancelled"] as const satisfies readonly PostStatus[];

export function stillAsked(status: PostStatus): Result<null> {
  return (SETTLED_STATUSES as readonly PostStatus[]).includes(status)
    ? refuse("refused", "work_is_over")
    : ok(null);
}
