import type { PlanWork } from "@/lib/calendar/plan-action";
import { membersOf } from "@/lib/people/repository";
import { type Refusal, refuse } from "@/lib/platform/result";

/** Somebody's account is this person: whoever takes the link away first knows whom they cut off. */
export async function contributorLeaves({ tx, actor }: PlanWork, id: string): Promise<Refusal | null> {
  const members = await membersOf(tx, actor.workspace.id);
  return members.some(({ contributorId }) => contributorId === id)
    ? refuse("refused", "contributor_is_linked")
    : null;
}
