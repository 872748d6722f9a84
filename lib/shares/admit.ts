import type { Reader } from "@/db/store";
import { channelsOf } from "@/lib/channels/repository";
import { memberOf } from "@/lib/people/repository";
import { type WorkspaceRow, workspaceById } from "@/lib/workspaces/repository";
import { type ShareRow, shareByTokenHash } from "./repository";
import { isOpen, mayLetApprove } from "./rules";
import { shareTokenHash } from "./token";

/** Somebody with an open link: nobody's account, and never a member. */
export interface Guest {
  share: ShareRow;
  workspace: WorkspaceRow;
  /** What was lent, as long as who lent it may. */
  mayApprove: boolean;
}

/** Whoever has the token of a link that is open now. Unknown, ended and foreign tokens are told apart by nothing. */
export async function guestWith(reader: Reader, token: string, at: number): Promise<Guest | null> {
  const share = await shareByTokenHash(reader, shareTokenHash(token));
  if (!share) return null;
  const maker = await memberOf(reader, share.workspaceId, share.createdBy);
  if (!isOpen(share, maker, at)) return null;
  const workspace = (await workspaceById(reader, share.workspaceId))!;
  return { share, workspace, mayApprove: share.mayApprove && (await lends(reader, workspace, maker!)) };
}

/** Whether a member of the workspace may make links that approve. */
export async function lends(
  reader: Reader,
  workspace: WorkspaceRow,
  member: Parameters<typeof mayLetApprove>[0],
): Promise<boolean> {
  const channels = await channelsOf(reader, workspace.id);
  return mayLetApprove(member, [workspace.approval, ...channels.map(({ approval }) => approval)]);
}
