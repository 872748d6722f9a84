import type { Tx } from "@/db/store";
import { type CommentRow, insertComment, type NewComment } from "@/lib/comments/repository";
import { now } from "@/lib/platform/clock";
import { newId } from "@/lib/platform/id";
import { insertShare, type NewShare, type ShareRow } from "@/lib/shares/repository";
import { shareTokenHash } from "@/lib/shares/token";
import { BUILT_AT } from "./workspace";

export const aComment = (
  tx: Tx,
  over: Partial<NewComment> & Pick<NewComment, "workspaceId" | "postId">,
): Promise<CommentRow> =>
  insertComment(tx, {
    id: newId(),
    byName: "Inès Roy",
    text: "Le visuel est-il libre de droits ?",
    mentions: [],
    audience: "internal",
    createdAt: BUILT_AT,
    ...over,
  });

/** A link to all channels in the week of 9 November 2026, which approves and is open for a week. */
export const aShare = (
  tx: Tx,
  token: string,
  over: Partial<NewShare> & Pick<NewShare, "workspaceId" | "createdBy">,
): Promise<ShareRow> =>
  insertShare(tx, {
    id: newId(),
    tokenHash: shareTokenHash(token),
    name: "Direction du client",
    fromDay: "2026-11-09",
    toDay: "2026-11-15",
    channelIds: [],
    mayApprove: true,
    createdAt: BUILT_AT,
    expiresAt: now() + 7 * 24 * 3600_000,
    ...over,
  });
