import type { ApprovalPolicy } from "@/lib/approvals/vocabulary";
import { can } from "@/lib/people/rules";
import type { Role } from "@/lib/people/vocabulary";
import type { PostStatus } from "@/lib/plan/vocabulary";
import { dayOf } from "@/lib/platform/time";
import type { ShareRow } from "./repository";
import { SHARED_STATUSES } from "./vocabulary";

type Member = { userId: string; role: Role };
type Window = Pick<ShareRow, "fromDay" | "toDay" | "channelIds">;

/** Open as long as nobody ended it and its maker is a planner here: who falls or leaves keeps no window into the plan. */
export function isOpen(
  share: Pick<ShareRow, "expiresAt" | "revokedAt">,
  maker: Member | null,
  at: number,
): boolean {
  return share.revokedAt === null && share.expiresAt > at && maker !== null && can(maker.role, "plan");
}

/** Nobody lends a right they have not: to let approve takes one who configures, or who approves themselves. */
export function mayLetApprove(member: Member, policies: readonly (ApprovalPolicy | null)[]): boolean {
  if (can(member.role, "configure")) return true;
  const steps = policies.flatMap((policy) => policy?.steps ?? []);
  return (
    can(member.role, "plan") &&
    steps.some(({ roles, members }) => roles.includes(member.role) || members.includes(member.userId))
  );
}

/** Whether the link shows a post of this status. */
export const isShown = (status: PostStatus): boolean =>
  (SHARED_STATUSES as readonly PostStatus[]).includes(status);

/** Whether the link shows a publication: in its weeks, and on its channels. */
export function isInWindow(
  { fromDay, toDay, channelIds }: Window,
  { at, channelId }: { at: string | null; channelId: string },
): boolean {
  if (at === null) return false;
  const day = dayOf(at);
  return day >= fromDay && day <= toDay && (channelIds.length === 0 || channelIds.includes(channelId));
}

/**
 * Whether all that an approval is bound to can be read through the link. A wording that appears outside of its weeks and
 * channels cannot: nobody approves what they have not read.
 */
export function readsAll(
  content: { text: string; wordings: readonly { text: string | null }[] },
  shown: readonly { text: string | null }[],
): boolean {
  const read = new Set(shown.map(({ text }) => text ?? content.text));
  return content.wordings.every(({ text }) => read.has(text ?? content.text));
}
