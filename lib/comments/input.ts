import { z } from "zod";
import { id, slug, storable, version } from "@/lib/platform/fields";
import { AUDIENCES } from "./vocabulary";

/** A conversation, not a document: a page or two. */
export const COMMENT_MOST = 5_000;

export const commentText = storable.trim().min(1, "required").max(COMMENT_MOST, "too_long");
/** User ids; one comment does not call a whole company together. */
const mentions = z.array(id).max(50, "too_long");

export const newComment = z.strictObject({
  workspace: slug,
  postId: id,
  /** The thread it answers; an answer has its audience. */
  threadId: id.nullable().default(null),
  text: commentText,
  mentions: mentions.default([]),
  audience: z.enum(AUDIENCES).default("internal"),
});

export const commentEdit = z.strictObject({
  workspace: slug,
  id,
  version,
  text: commentText,
  mentions: mentions.default([]),
});
