import { askedFor, type Demand, demandsOf } from "@/lib/approvals/rules";
import type { ApprovalPolicy, ApprovalStep } from "@/lib/approvals/vocabulary";
import type { Role } from "@/lib/people/vocabulary";

export interface PolicyMember {
  userId: string;
  name: string;
  role: Role;
}

export const newStep = (name: string): ApprovalStep => ({ name, roles: [], members: [], outside: false });

/** Who besides owners could give the step. */
export const givers = (step: ApprovalStep, members: readonly PolicyMember[]): PolicyMember[] =>
  members.filter(({ userId, role }) => step.roles.includes(role) || step.members.includes(userId));

/** Two steps that only one and the same person could give: nothing would ever get through. */
export function needsOneTwice({ steps }: ApprovalPolicy, members: readonly PolicyMember[]): boolean {
  if (steps.length < 2 || steps.some(({ outside }) => outside)) return false;
  const able = new Set(steps.flatMap((step) => ableFor([step], members)));
  return able.size < 2;
}

/** Owners always may. */
const ableFor = (demand: Demand, members: readonly PolicyMember[]): string[] => [
  ...askedFor(members, demand, []).map(({ userId }) => userId),
  ...members.filter(({ role }) => role === "owner").map(({ userId }) => userId),
];

export interface CarriedPosts {
  channelIds: readonly string[];
  waiting: number;
  cleared: number;
}

/** How many posts need an approval by these policies: that wait for it, and that stay approved until they change. */
export function impactOf(
  posts: readonly CarriedPosts[],
  policyOn: (channelId: string | null) => ApprovalPolicy,
): { waiting: number; cleared: number } {
  const sum = { waiting: 0, cleared: 0 };
  for (const { channelIds, waiting, cleared } of posts) {
    const policies = channelIds.length === 0 ? [policyOn(null)] : channelIds.map(policyOn);
    if (demandsOf(policies).length === 0) continue;
    sum.waiting += waiting;
    sum.cleared += cleared;
  }
  return sum;
}
