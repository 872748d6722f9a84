import { and, asc, eq, sql } from "drizzle-orm";
import { prepared, preparedRow } from "@/db/prepared";
import { type channels, comments } from "@/db/schema";
import type { Reader, Tx } from "@/db/store";
import { preparedInsert, preparedUpdate } from "@/db/written";

export type CommentRow = typeof comments.$inferSelect;
export type NewComment = Omit<typeof comments.$inferInsert, "version">;
export type CommentPatch = Partial<
  Pick<NewComment, "text" | "mentions" | "editedAt" | "deletedAt" | "resolvedAt" | "resolvedBy">
>;

const one = preparedRow("comment", (db) =>
  db
    .select()
    .from(comments)
    .where(
      and(eq(comments.workspaceId, sql.placeholder("workspaceId")), eq(comments.id, sql.placeholder("id"))),
    ),
);
const ofPost = prepared("comments_of_post", (db) =>
  db
    .select()
    .from(comments)
    .where(
      and(
        eq(comments.workspaceId, sql.placeholder("workspaceId")),
        eq(comments.postId, sql.placeholder("postId")),
      ),
    )
    .orderBy(asc(comments.createdAt), asc(comments.id)),
);
const put = preparedInsert(comments, "comment");
const change = preparedUpdate(comments as unknown as typeof channels, "comment");

/** Also a deleted one: look at `deletedAt`. */
export async function commentById(
  reader: Reader,
  workspaceId: string,
  id: string,
): Promise<CommentRow | null> {
  return one(reader, { workspaceId, id });
}

/** In the order in which they were written, deleted ones too. */
export async function commentsOf(reader: Reader, workspaceId: string, postId: string): Promise<CommentRow[]> {
  return ofPost(reader, { workspaceId, postId });
}

export async function insertComment(tx: Tx, row: NewComment): Promise<CommentRow> {
  return put(tx, row);
}

/** null: there is none of that version any more, somebody else was first. */
export async function updateComment(
  tx: Tx,
  workspaceId: string,
  id: string,
  version: number,
  patch: CommentPatch,
): Promise<CommentRow | null> {
  const [updated] = await change(tx, { ...patch, isWorkspace: workspaceId, isId: id, isVersion: version });
  return (updated as CommentRow | undefined) ?? null;
}
