import { and, asc, eq, getTableColumns, isNull, sql } from "drizzle-orm";
import { listedRows } from "@/db/listed";
import { prepared, preparedRow } from "@/db/prepared";
import { assignments, posts } from "@/db/schema";
import type { Reader, Tx } from "@/db/store";
import { newId } from "@/lib/platform/id";
import { searchable } from "./searchable";

type Kept = "searchable" | "publicationCount";
export type PostRow = Omit<typeof posts.$inferSelect, Kept>;
export type NewPost = Omit<typeof posts.$inferInsert, Kept | "version" | "position"> & { position?: number };
export type PostPatch = Partial<Omit<NewPost, "workspaceId" | "id">>;
export type AssignmentRow = typeof assignments.$inferSelect;
export type NewAssignment = Pick<AssignmentRow, "contributorId" | "role" | "minutes" | "due" | "done"> &
  Partial<Pick<AssignmentRow, "id" | "answer" | "askedBy" | "askedAt">>;

const { searchable: _, publicationCount: __, ...columns } = getTableColumns(posts);
const listed = listedRows(posts, "posts");
const isPost = and(
  eq(posts.workspaceId, sql.placeholder("workspaceId")),
  eq(posts.id, sql.placeholder("id")),
);

const one = preparedRow("post", (db) => db.select(columns).from(posts).where(isPost));
const oneAssignment = preparedRow("assignment", (db) =>
  db
    .select()
    .from(assignments)
    .where(
      and(
        eq(assignments.workspaceId, sql.placeholder("workspaceId")),
        eq(assignments.id, sql.placeholder("id")),
      ),
    ),
);
const theirAssignments = prepared("assignments_of_post", (db) =>
  db
    .select()
    .from(assignments)
    .where(
      and(
        eq(assignments.workspaceId, sql.placeholder("workspaceId")),
        eq(assignments.postId, sql.placeholder("id")),
      ),
    )
    .orderBy(asc(assignments.position), asc(assignments.id)),
);

/** Also one in the bin: look at `deletedAt`. */
export async function postById(reader: Reader, workspaceId: string, id: string): Promise<PostRow | null> {
  return one(reader, { workspaceId, id });
}

export async function insertPost(tx: Tx, row: NewPost): Promise<PostRow> {
  return withoutKept(await listed.insert(tx, { ...row, searchable: searchable(row.title, row.text) }));
}

/** null: there is none of that version any more, somebody else was first. */
export async function updatePost(
  tx: Tx,
  workspaceId: string,
  id: string,
  version: number,
  patch: PostPatch,
): Promise<PostRow | null> {
  const words = await searchableAfter(tx, workspaceId, id, patch);
  const updated = await listed.update(tx, workspaceId, id, version, { ...patch, searchable: words });
  return updated && withoutKept(updated);
}

/** undefined: as it is. */
async function searchableAfter(
  tx: Tx,
  workspaceId: string,
  id: string,
  { title, text }: PostPatch,
): Promise<string | undefined> {
  if (title === undefined && text === undefined) return undefined;
  const stored = title === undefined || text === undefined ? await postById(tx, workspaceId, id) : null;
  return searchable(title ?? stored?.title ?? "", text ?? stored?.text ?? "");
}

export async function assignmentsOf(
  reader: Reader,
  workspaceId: string,
  postId: string,
): Promise<AssignmentRow[]> {
  return theirAssignments(reader, { workspaceId, id: postId });
}

export async function assignmentById(
  reader: Reader,
  workspaceId: string,
  id: string,
): Promise<AssignmentRow | null> {
  return oneAssignment(reader, { workspaceId, id });
}

/** Guarded by the post: raise its version in the same transaction. */
export async function replaceAssignments(
  tx: Tx,
  workspaceId: string,
  postId: string,
  rows: readonly NewAssignment[],
): Promise<AssignmentRow[]> {
  await tx.db
    .delete(assignments)
    .where(and(eq(assignments.workspaceId, workspaceId), eq(assignments.postId, postId)));
  if (rows.length > 0) {
    await tx.db
      .insert(assignments)
      .values(
        rows.map((row, position) => ({ ...row, workspaceId, postId, id: row.id ?? newId(), position })),
      );
  }
  return assignmentsOf(tx, workspaceId, postId);
}

/** In order of arrival, without those in the bin. */
export async function allPosts(reader: Reader, workspaceId: string): Promise<PostRow[]> {
  return reader.db
    .select(columns)
    .from(posts)
    .where(and(eq(posts.workspaceId, workspaceId), isNull(posts.deletedAt)))
    .orderBy(asc(posts.position), asc(posts.id));
}

/** Of all posts, each post's in order. */
export async function allAssignments(reader: Reader, workspaceId: string): Promise<AssignmentRow[]> {
  return reader.db
    .select()
    .from(assignments)
    .where(eq(assignments.workspaceId, workspaceId))
    .orderBy(asc(assignments.position), asc(assignments.id));
}

function withoutKept({ searchable: _, publicationCount: __, ...row }: typeof posts.$inferSelect): PostRow {
  return row;
}
