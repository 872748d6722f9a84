import type { Tx } from "@/db/store";
import type { Ledger } from "@/lib/activity/ledger";
import { tell } from "@/lib/notifications/tell";
import { membersOf } from "@/lib/people/repository";
import { newId } from "@/lib/platform/id";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { assignmentsOf, type PostRow } from "@/lib/posts/repository";
import { outsideName } from "@/lib/shares/vocabulary";
import { type CommentRow, commentById, commentsOf } from "./repository";
import { toTell } from "./rules";
import type { CommentAudience } from "./vocabulary";

/** Who writes: a member, or somebody over a share link. */
export type Writer = { name: string } & (
  | { userId: string; shareId: null }
  | { userId: null; shareId: string }
);

export interface WishedComment {
  threadId: string | null;
  text: string;
  mentions: readonly string[];
  audience: CommentAudience;
}

/** Adds a comment to a post that the writer may comment on, and tells whom it concerns. */
export async function comment(
  { ledger, tx, at }: { ledger: Ledger; tx: Tx; at: number },
  writer: Writer,
  post: PostRow,
  wished: WishedComment,
  alsoTell: readonly string[] = [],
): Promise<Result<CommentRow>> {
  const thread = await threadOf(tx, post, wished.threadId);
  if (!thread.ok) return thread;
  const row = await ledger.insert("comment", {
    id: newId(),
    postId: post.id,
    threadId: wished.threadId,
    userId: writer.userId,
    shareId: writer.shareId,
    byName: writer.name,
    text: wished.text,
    mentions: [...new Set(wished.mentions)],
    audience: thread.data?.audience ?? wished.audience,
    createdAt: at,
  });
  // Who answers a closed thread goes on with it.
  if (thread.data?.resolvedAt != null)
    await ledger.patch("comment", thread.data, thread.data.version, { resolvedAt: null, resolvedBy: null });
  await tellOf(tx, post, row, at, [...(await concernedBy(tx, post, row)), ...alsoTell]);
  return ok(row);
}

/** Whoever is mentioned reads that they are; whom it concerns reads that something was said. Each of them once. */
export async function tellOf(
  tx: Tx,
  post: PostRow,
  row: CommentRow,
  at: number,
  concerned: readonly (string | null)[] = [],
): Promise<void> {
  const members = new Set((await membersOf(tx, post.workspaceId)).map(({ userId }) => userId));
  const { mentioned, commented } = toTell({
    writer: row.userId,
    mentioned: row.mentions,
    concerned,
    members,
  });
  const notice = (kind: "mentioned" | "commented") => (userId: string) => ({
    userId,
    kind,
    // Of one comment nobody hears twice, not as mentioned after an edit either.
    key: `comment:${row.id}`,
    postId: post.id,
    payload: {
      title: post.title,
      by: row.shareId === null ? row.byName : outsideName(row.byName),
      outside: row.shareId !== null,
      excerpt: excerptOf(row.text),
      commentId: row.id,
    },
  });
  await tell(
    tx,
    post.workspaceId,
    [...mentioned.map(notice("mentioned")), ...commented.map(notice("commented"))],
    at,
  );
}

/** Accounts of those named on the post, who made it, and who else wrote in the thread. */
async function concernedBy(tx: Tx, post: PostRow, row: CommentRow): Promise<(string | null)[]> {
  const named = (await assignmentsOf(tx, post.workspaceId, post.id)).map(
    ({ contributorId }) => contributorId,
  );
  const members = await membersOf(tx, post.workspaceId);
  const accounts = members.filter(({ contributorId }) => contributorId && named.includes(contributorId));
  const thread = row.threadId ?? row.id;
  const writers = (await commentsOf(tx, post.workspaceId, post.id)).filter(
    ({ id, threadId, deletedAt }) => deletedAt === null && (threadId ?? id) === thread,
  );
  return [post.createdBy, ...[...accounts, ...writers].map(({ userId }) => userId)];
}

async function threadOf(tx: Tx, post: PostRow, id: string | null): Promise<Result<CommentRow | null>> {
  if (id === null) return ok(null);
  const row = await commentById(tx, post.workspaceId, id);
  // One level: an answer is answered in its thread, also where the beginning was deleted and only holds its place.
  if (!row || row.postId !== post.id || row.threadId !== null) return refuse("not_found");
  return ok(row);
}

const EXCERPT_MOST = 140;

function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, " ");
  const characters = [...line.slice(0, 2 * EXCERPT_MOST)];
  return characters.length <= EXCERPT_MOST ? line : `${characters.slice(0, EXCERPT_MOST - 1).join("")}…`;
}
