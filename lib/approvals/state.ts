import type { Reader } from "@/db/store";
import { channelById } from "@/lib/channels/repository";
import type { PostRow } from "@/lib/posts/repository";
import { type PublicationRow, publicationsOf } from "@/lib/publications/repository";
import type { WorkspaceRow } from "@/lib/workspaces/repository";
import { contentOf, digestOf } from "./content";
import { type VerdictRow, verdictsOf } from "./repository";
import { type Demand, demandsOf, standingApprovals } from "./rules";
import type { ApprovedContent } from "./vocabulary";

/** How far the approval of a post has come. */
export interface ApprovalState {
  content: ApprovedContent;
  digest: string;
  /** In order, one a step: at least one. */
  demands: Demand[];
  /** Those that hold for the present content: as many steps are done. */
  standing: VerdictRow[];
  /** All that were ever given, in order of time. */
  verdicts: VerdictRow[];
}

/** null: nobody has to approve this post. */
export async function approvalState(
  reader: Reader,
  workspace: WorkspaceRow,
  post: PostRow,
  publications?: readonly PublicationRow[],
): Promise<ApprovalState | null> {
  const carrying = publications ?? (await publicationsOf(reader, workspace.id, post.id));
  const demands = await demandsOn(
    reader,
    workspace,
    carrying.map(({ channelId }) => channelId),
  );
  if (demands.length === 0) return null;
  const content = contentOf(post, carrying);
  const digest = digestOf(content);
  const verdicts = await verdictsOf(reader, workspace.id, post.id);
  return { content, digest, demands, standing: standingApprovals(verdicts, digest), verdicts };
}

export const isComplete = ({ demands, standing }: Pick<ApprovalState, "demands" | "standing">): boolean =>
  standing.length >= demands.length;

/** What is asked of a post on these channels: by each of them, or by the workspace where there is none. */
export async function demandsOn(
  reader: Reader,
  workspace: WorkspaceRow,
  channelIds: readonly string[],
): Promise<Demand[]> {
  if (channelIds.length === 0) return demandsOf([workspace.approval]);
  const policies = [];
  for (const id of new Set(channelIds))
    policies.push((await channelById(reader, workspace.id, id))?.approval ?? workspace.approval);
  return demandsOf(policies);
}
