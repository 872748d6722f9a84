import type { Role } from "@/lib/people/vocabulary";
import type { PostStatus } from "@/lib/plan/vocabulary";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { type ApprovalPolicy, type ApprovalStep, GUARDED_STATUSES, type Verdict } from "./vocabulary";

/** What the policies in force ask of one step, each of those that have it: whoever gives it must satisfy all. */
export type Demand = readonly ApprovalStep[];

/** Who gives a verdict: an account of the workspace, or somebody without one over a share link. */
export type Approver = { kind: "member"; userId: string; role: Role } | { kind: "outside"; shareId: string };

/** What decisions look at in a verdict that was given. */
export interface JudgedVerdict {
  step: number;
  verdict: Verdict;
  digest: string;
  userId: string | null;
  shareId: string | null;
  withdrawnAt: number | null;
}

/** As many steps as the longest policy has. */
export function demandsOf(policies: readonly (ApprovalPolicy | null)[]): Demand[] {
  const length = Math.max(0, ...policies.map((policy) => policy?.steps.length ?? 0));
  return Array.from({ length }, (_, index) =>
    policies.flatMap((policy) => {
      const step = policy?.steps[index];
      return step ? [step] : [];
    }),
  );
}

/** What people call the step; where policies call it differently, both. */
export const stepName = (demand: Demand): string => [...new Set(demand.map(({ name }) => name))].join(" + ");

/** "Direction, Juridique". */
export const stepNames = ({ steps }: ApprovalPolicy): string => steps.map(({ name }) => name).join(", ");

/** Owners always, so that nothing is stuck for ever. */
export function mayGive(who: Approver, demand: Demand): boolean {
  return (who.kind === "member" && who.role === "owner") || isNamed(who, demand);
}

/** By role or by name, and by every policy that asks for the step. */
export function isNamed(who: Approver, demand: Demand): boolean {
  return demand.every((step) =>
    who.kind === "outside"
      ? step.outside
      : step.roles.includes(who.role) || step.members.includes(who.userId),
  );
}

/**
 * The approvals that hold for the content, in order of the steps. `verdicts`: all there were, in order of time. What was
 * withdrawn does not count, nor what was given before the post was last returned, nor out of order, nor twice by one person.
 */
export function standingApprovals<V extends JudgedVerdict>(verdicts: readonly V[], digest: string): V[] {
  let standing: V[] = [];
  for (const verdict of verdicts) {
    if (verdict.withdrawnAt !== null) continue;
    if (verdict.verdict === "returned") standing = [];
    else if (
      verdict.digest === digest &&
      verdict.step === standing.length + 1 &&
      !standing.some((other) => isSamePerson(other, verdict))
    )
      standing.push(verdict);
  }
  return standing;
}

/** Whether somebody may give the next step, after those that stand. */
export function mayGiveNext(
  who: Approver,
  demands: readonly Demand[],
  standing: readonly JudgedVerdict[],
): Result<null> {
  const demand = demands[standing.length];
  if (!demand) return refuse("refused", "approval_complete");
  if (!mayGive(who, demand))
    return refuse("forbidden", "approval_not_yours", { values: { step: stepName(demand) } });
  return hasGiven(who, standing) ? refuse("refused", "approval_by_another") : ok(null);
}

export const hasGiven = (who: Approver, standing: readonly JudgedVerdict[]): boolean =>
  standing.some((given) => isSamePerson(given, idsOf(who)));

/**
 * Whom the next step is asked of: those who are named for it and gave none yet. Owners, who may always, are bothered only
 * where it would fall to nobody else.
 */
export function askedFor<M extends { userId: string; role: Role }>(
  members: readonly M[],
  demand: Demand,
  standing: readonly JudgedVerdict[],
): M[] {
  const free = members.filter((member) => !hasGiven(asMember(member), standing));
  const named = free.filter((member) => isNamed(asMember(member), demand));
  return named.length > 0 || demand.every(({ outside }) => outside)
    ? named
    : free.filter(({ role }) => role === "owner");
}

export const asMember = ({ userId, role }: { userId: string; role: Role }): Approver => ({
  kind: "member",
  userId,
  role,
});

export const idsOf = (who: Approver): { userId: string | null; shareId: string | null } =>
  who.kind === "member" ? { userId: who.userId, shareId: null } : { userId: null, shareId: who.shareId };

/** Of an account that is gone nothing is known: it is nobody else's. */
const isSamePerson = (
  one: Pick<JudgedVerdict, "userId" | "shareId">,
  other: Pick<JudgedVerdict, "userId" | "shareId">,
): boolean =>
  (one.userId !== null && one.userId === other.userId) ||
  (one.shareId !== null && one.shareId === other.shareId);

export const isGuarded = (status: PostStatus): boolean =>
  (GUARDED_STATUSES as readonly PostStatus[]).includes(status);

/** Whether a post comes nearer to going out: what has been approved and is now to be scheduled too. */
export const comesNearer = (from: PostStatus, to: PostStatus): boolean =>
  isGuarded(to) && from !== to && from !== "scheduled";
