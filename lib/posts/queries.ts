import { type Reader, store } from "@/db/store";
import { asMember } from "@/lib/approvals/rules";
import { shownApproval } from "@/lib/approvals/shown";
import { approvalState } from "@/lib/approvals/state";
import type { Actor } from "@/lib/people/actor";
import { membersOf } from "@/lib/people/repository";
import { type PublicationRow, publicationsOf } from "@/lib/publications/repository";
import { keptAssignment } from "./assignments";
import { historyOf } from "./history";
import { assignmentsOf, type PostRow, postById } from "./repository";
import { mayEdit } from "./rules";
import type { PostView } from "./view";

/** For pages and reads over HTTP. */
export async function postFor(actor: Actor, id: string): Promise<PostView | null> {
  return store().snapshot((reader) => postView(reader, actor, id));
}

/** The post with everything its editor shows, also from the bin; null where the workspace has none of that id. */
export async function postView(reader: Reader, actor: Actor, id: string): Promise<PostView | null> {
  const workspaceId = actor.workspace.id;
  const post = await postById(reader, workspaceId, id);
  if (!post) return null;
  const [publications, assignments, members] = [
    await publicationsOf(reader, workspaceId, id),
    await assignmentsOf(reader, workspaceId, id),
    await membersOf(reader, workspaceId),
  ];
  const nameOf = new Map(members.map(({ userId, name }) => [userId, name]));
  const contributorIds = assignments.map(({ contributorId }) => contributorId);
  const { workspaceId: _, createdBy, position: __, ...shown } = post;
  return {
    ...shown,
    publications: publications.map(({ id, version, channelId, at, text, result }) => ({
      id,
      version,
      channelId,
      at,
      text,
      result,
    })),
    assignments: assignments.map((row) => {
      const kept = keptAssignment(row);
      return { ...kept, askedBy: kept.askedBy === null ? null : (nameOf.get(kept.askedBy) ?? null) };
    }),
    approval: await approvalOf(reader, actor, post, publications, members),
    editable: post.deletedAt === null && mayEdit(actor, { status: post.status, createdBy, contributorIds }),
    history: await historyOf(reader, workspaceId, id, nameOf),
  };
}

async function approvalOf(
  reader: Reader,
  actor: Actor,
  post: PostRow,
  publications: readonly PublicationRow[],
  members: Parameters<typeof shownApproval>[2],
) {
  const state = await approvalState(reader, actor.workspace, post, publications);
  return state && shownApproval(state, asMember(actor), members);
}
