import type { PlanWork } from "@/lib/calendar/plan-action";
import { type MemberRow, updateMember } from "./repository";

/** Whoever acts is this person of the plan from now on, or nobody; with the change that it is part of, it is taken back. */
export async function linkOwnAccount(
  { tx, actor, ledger }: Pick<PlanWork, "tx" | "actor" | "ledger">,
  member: MemberRow,
  contributorId: string | null,
): Promise<boolean> {
  const linked = await updateMember(tx, actor.workspace.id, actor.userId, member.version, { contributorId });
  const person = contributorId ?? member.contributorId;
  // Histories are about people of the plan, not about accounts.
  if (linked && person) ledger.subject ??= { type: "contributor", id: person };
  if (linked)
    ledger.record("member", actor.userId, { contributorId: member.contributorId }, { contributorId });
  return linked !== null;
}
