import type { Tx } from "@/db/store";
import { changePlan } from "@/lib/calendar/plan-action";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { postById } from "@/lib/posts/repository";
import { guestWork } from "@/lib/shares/guest";
import type { WorkspaceRow } from "@/lib/workspaces/repository";
import { approvalWork } from "./settle";
import { type GivenVerdict, giveVerdict } from "./verdict";

/**
 * The verdict of somebody without an account. Whether the link is open, may approve, and shows this post is for the caller;
 * whether its holder may give this step of this post is decided here.
 */
export async function giveOutsideVerdict(
  tx: Tx,
  workspace: WorkspaceRow,
  at: number,
  postId: string,
  { by: share, ...read }: Omit<GivenVerdict, "by"> & { by: { shareId: string; name: string } },
): Promise<Result<object>> {
  const work = guestWork(tx, workspace, at, share);
  const verb = read.verdict === "approved" ? "post.approve" : "post.return";
  return changePlan(work, { verb }, async () => {
    const post = await postById(tx, workspace.id, postId);
    if (!post) return refuse("not_found");
    const given = await giveVerdict(approvalWork(work), post, { ...read, by: { kind: "outside", ...share } });
    return given.ok ? ok({ postId, status: given.data.post.status }) : given;
  });
}
