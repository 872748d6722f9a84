import type { Reader } from "@/db/store";
import { channelsOf } from "@/lib/channels/repository";
import type { Actor } from "@/lib/people/actor";
import type { WorkspaceRow } from "@/lib/workspaces/repository";
import { type Approver, asMember, type Demand, demandsOf, mayGive } from "./rules";
import type { ApprovalPolicy } from "./vocabulary";

/** All policies of a workspace at once, for lists. For one post, see `demandsOn`. */
export interface Policies {
  /** Whether any step is asked anywhere. */
  any: boolean;
  /** What is asked of a post on these channels. */
  of: (channelIds: readonly string[]) => Demand[];
  /** Whether there is a step that somebody might give. */
  everNames: (who: Approver) => boolean;
}

export async function policiesOf(reader: Reader, workspace: WorkspaceRow): Promise<Policies> {
  const own = new Map<string, ApprovalPolicy>();
  for (const { id, approval } of await channelsOf(reader, workspace.id)) if (approval) own.set(id, approval);
  const steps = [workspace.approval, ...own.values()].flatMap((policy) => policy?.steps ?? []);
  return {
    any: steps.length > 0,
    of: (channelIds) =>
      channelIds.length === 0
        ? demandsOf([workspace.approval])
        : demandsOf([...new Set(channelIds)].map((id) => own.get(id) ?? workspace.approval)),
    everNames: (who) => steps.some((step) => mayGive(who, [step])),
  };
}

export const mayApproveAnything = async (reader: Reader, actor: Actor): Promise<boolean> =>
  (await policiesOf(reader, actor.workspace)).everNames(asMember(actor));
