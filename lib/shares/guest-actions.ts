"use server";

import type { Tx } from "@/db/store";
import { giveOutsideVerdict } from "@/lib/approvals/outside";
import { approvalState } from "@/lib/approvals/state";
import { changePlan } from "@/lib/calendar/plan-action";
import { commentById } from "@/lib/comments/repository";
import { comment } from "@/lib/comments/write";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { type PostRow, postById } from "@/lib/posts/repository";
import { publicationsOf } from "@/lib/publications/repository";
import { shareAction } from "./action";
import type { Guest } from "./admit";
import { guestWork } from "./guest";
import { guestComment, guestVerdict } from "./input";
import { isInWindow, isShown, readsAll } from "./rules";

export const commentOverShare = shareAction({
  name: "shares.comment",
  input: guestComment,
  run: async ({ tx, who: guest, input, at }) => {
    const { share, workspace } = guest;
    const shown = await shownPost(tx, guest, input.postId);
    if (!shown.ok) return shown;
    const { threadId, text } = input;
    const thread = threadId === null ? null : await commentById(tx, workspace.id, threadId);
    // What the team says among itself is not there.
    if (threadId !== null && thread?.audience !== "outside") return refuse("not_found");
    const work = guestWork(tx, workspace, at, { shareId: share.id, name: share.name });
    const writer = { userId: null, shareId: share.id, name: share.name };
    const wished = { threadId, text, mentions: [], audience: "outside" } as const;
    const written = await changePlan(work, { verb: "comment.write" }, () =>
      comment(work, writer, shown.data.post, wished, [share.createdBy]),
    );
    // What it did to the plan of others is not for this page.
    return written.ok ? ok({}) : written;
  },
});

export const decideOverShare = shareAction({
  name: "shares.verdict",
  input: guestVerdict,
  run: async ({ tx, who: guest, input, at }) => {
    const { share, workspace } = guest;
    const shown = await shownPost(tx, guest, input.postId);
    if (!shown.ok) return shown;
    if (!guest.mayApprove) return refuse("forbidden", "share_only_reads");
    const { post, publications } = shown.data;
    const state = await approvalState(tx, workspace, post);
    if (input.verdict === "approved" && state && !readsAll(state.content, publications))
      return refuse("refused", "share_shows_a_part");
    const { verdict, step, digest, comment } = input;
    const by = { shareId: share.id, name: share.name };
    const given = await giveOutsideVerdict(tx, workspace, at, post.id, {
      by,
      verdict,
      step,
      digest,
      comment,
    });
    return given.ok ? ok({}) : given;
  },
});

/** A post with what of it the link shows; everything else is not found. */
async function shownPost(
  tx: Tx,
  { share, workspace }: Guest,
  id: string,
): Promise<Result<{ post: PostRow; publications: { text: string | null }[] }>> {
  const post = await postById(tx, workspace.id, id);
  if (!post || post.deletedAt !== null || !isShown(post.status)) return refuse("not_found");
  const publications = (await publicationsOf(tx, workspace.id, id)).filter((row) => isInWindow(share, row));
  return publications.length > 0 ? ok({ post, publications }) : refuse("not_found");
}
