import type { Tx } from "@/db/store";
import { type CommentRow, insertComment, type NewComment } from "@/lib/comments/repository";
import { newId } from "@/lib/platform/id";
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
