"use server";

import { type PlanWork, planAction } from "@/lib/calendar/plan-action";
import { memberOf } from "@/lib/people/repository";
import { idNamed, versionNamed } from "@/lib/platform/fields";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { type PostRow, postById } from "@/lib/posts/repository";
import { commentEdit, newComment } from "./input";
import { type CommentRow, commentById } from "./repository";
import { mayDeleteComment, mayEditComment } from "./rules";
import { comment, tellOf } from "./write";

export const writeComment = planAction({
  name: "comments.write",
  verb: "comment.write",
  permission: "contribute",
  input: newComment,
  run: async (work) => {
    const { input, actor, tx } = work;
    const post = await openPost(work, input.postId);
    if (!post.ok) return post;
    const strangers = await notMembers(work, input.mentions);
    if (strangers) return strangers;
    const writer = { userId: actor.userId, shareId: null, name: actor.name };
    const written = await comment({ ...work, tx }, writer, post.data, input);
    return written.ok ? ok({ commentId: written.data.id }) : written;
  },
});

export const editComment = planAction({
  name: "comments.edit",
  verb: "comment.edit",
  permission: "contribute",
  input: commentEdit,
  run: async (work) => {
    const { input, actor, tx, ledger, at } = work;
    const found = await openComment(work, input.id);
    if (!found.ok) return found;
    const { row, post } = found.data;
    if (!mayEditComment(actor, row)) return refuse("forbidden");
    const strangers = await notMembers(work, input.mentions, row.mentions);
    if (strangers) return strangers;
    const { text, mentions } = input;
    if (text === row.text) return ok({});
    const edited = await ledger.patch("comment", row, input.version, {
      text,
      mentions: [...new Set(mentions)],
      editedAt: at,
    });
    if (!edited) return refuse("conflict");
    await tellOf(tx, post, edited, at);
    return ok({});
  },
});

export const deleteComment = planAction({
  name: "comments.delete",
  verb: "comment.delete",
  permission: "contribute",
  input: versionNamed,
  run: async (work) => {
    const { input, actor, ledger, at } = work;
    const found = await openComment(work, input.id);
    if (!found.ok) return found;
    if (!mayDeleteComment(actor, found.data.row)) return refuse("forbidden");
    const deleted = await ledger.patch("comment", found.data.row, input.version, { deletedAt: at });
    return deleted ? ok({}) : refuse("conflict");
  },
});

/** Of a thread, whoever began it. No version is asked for: two who close the same thread mean the same. */
export const resolveThread = planAction({
  name: "comments.resolve",
  verb: "comment.resolve",
  permission: "contribute",
  input: idNamed,
  run: async (work) =>
    setResolved(work, work.input.id, { resolvedAt: work.at, resolvedBy: work.actor.userId }),
});

export const reopenThread = planAction({
  name: "comments.reopen",
  verb: "comment.reopen",
  permission: "contribute",
  input: idNamed,
  run: async (work) => setResolved(work, work.input.id, { resolvedAt: null, resolvedBy: null }),
});

async function setResolved(
  work: PlanWork,
  id: string,
  state: { resolvedAt: number | null; resolvedBy: string | null },
): Promise<Result<object>> {
  const row = await commentById(work.tx, work.actor.workspace.id, id);
  // A deleted beginning still holds its thread together.
  if (!row || row.threadId !== null) return refuse("not_found");
  const post = await openPost(work, row.postId);
  if (!post.ok) return post;
  if ((row.resolvedAt === null) === (state.resolvedAt === null)) return ok({});
  return (await work.ledger.patch("comment", row, row.version, state)) ? ok({}) : refuse("conflict");
}

/** A post that is not in the bin: there, a conversation is only read. */
async function openPost({ tx, actor }: PlanWork, id: string): Promise<Result<PostRow>> {
  const post = await postById(tx, actor.workspace.id, id);
  return post && post.deletedAt === null ? ok(post) : refuse("not_found");
}

async function openComment(work: PlanWork, id: string): Promise<Result<{ row: CommentRow; post: PostRow }>> {
  const row = await commentById(work.tx, work.actor.workspace.id, id);
  if (!row || row.deletedAt !== null) return refuse("not_found");
  const post = await openPost(work, row.postId);
  return post.ok ? ok({ row, post: post.data }) : post;
}

/** Nobody outside is called by a comment; who left since stays in the words that named them. */
async function notMembers({ tx, actor }: PlanWork, ids: readonly string[], known: readonly string[] = []) {
  for (const id of ids) {
    if (known.includes(id)) continue;
    if (!(await memberOf(tx, actor.workspace.id, id)))
      return refuse("invalid", "invalid", { fields: { mentions: "not_one_of" } });
  }
  return null;
}
