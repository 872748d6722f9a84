import type { Reader } from "@/db/store";
import { type PostRow, postById } from "@/lib/posts/repository";
import { publicationsOf } from "@/lib/publications/repository";
import type { WorkspaceRow } from "@/lib/workspaces/repository";
import { contentOf, digestOf } from "./content";
import { policiesOf } from "./policies";
import { awaitedOn } from "./repository";
import { isGuarded } from "./rules";
import { approvalState, isComplete } from "./state";
import type { Lapsing, LapsingPost } from "./view";

/**
 * What becomes of approvals once these channels carry nothing more: asked before, what `settleApprovals` does after. An
 * approval is bound to the channels that were read, so a post that loses one is another post.
 */
export async function lapsingWithout(
  reader: Reader,
  workspace: WorkspaceRow,
  channelIds: ReadonlySet<string>,
): Promise<Lapsing> {
  const lapsing: Lapsing = { approved: [], begun: [] };
  if (channelIds.size === 0 || !(await policiesOf(reader, workspace)).any) return lapsing;
  const ids = new Set<string>();
  for (const channelId of channelIds)
    for (const { id } of await awaitedOn(reader, workspace.id, channelId)) ids.add(id);
  for (const id of ids) {
    const post = (await postById(reader, workspace.id, id))!;
    if (!(await lapses(reader, workspace, post, channelIds))) continue;
    const named: LapsingPost = { id, title: post.title };
    (isGuarded(post.status) ? lapsing.approved : lapsing.begun).push(named);
  }
  return lapsing;
}

async function lapses(
  reader: Reader,
  workspace: WorkspaceRow,
  post: PostRow,
  channelIds: ReadonlySet<string>,
): Promise<boolean> {
  const was = await publicationsOf(reader, workspace.id, post.id);
  const stays = was.filter(({ channelId }) => !channelIds.has(channelId));
  const after = await approvalState(reader, workspace, post, stays);
  if (!after || isComplete(after) || digestOf(contentOf(post, was)) === after.digest) return false;
  if (isGuarded(post.status)) return true;
  const before = await approvalState(reader, workspace, post, was);
  return (before?.standing.length ?? 0) > after.standing.length;
}
