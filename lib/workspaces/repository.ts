import { and, asc, count, eq, getTableColumns, sql } from "drizzle-orm";
import { prepared, preparedRow } from "@/db/prepared";
import { members, workspaces } from "@/db/schema";
import type { Reader, Tx } from "@/db/store";
import type { Role } from "@/lib/people/vocabulary";

export type WorkspaceRow = typeof workspaces.$inferSelect;
export type NewWorkspace = Omit<typeof workspaces.$inferInsert, "version">;
export type WorkspacePatch = Partial<Omit<NewWorkspace, "id" | "createdAt">>;

const bySlug = preparedRow("workspace_by_slug", (db) =>
  db
    .select()
    .from(workspaces)
    .where(eq(workspaces.slug, sql.placeholder("slug"))),
);
const byId = preparedRow("workspace_by_id", (db) =>
  db
    .select()
    .from(workspaces)
    .where(eq(workspaces.id, sql.placeholder("id"))),
);
const ofUser = prepared("workspaces_of_user", (db) =>
  db
    .select({ ...getTableColumns(workspaces), role: members.role })
    .from(members)
    .innerJoin(workspaces, eq(workspaces.id, members.workspaceId))
    .where(eq(members.userId, sql.placeholder("userId")))
    .orderBy(asc(workspaces.name), asc(workspaces.id)),
);

export async function workspaceBySlug(reader: Reader, slug: string): Promise<WorkspaceRow | null> {
  return bySlug(reader, { slug });
}

export async function workspaceById(reader: Reader, id: string): Promise<WorkspaceRow | null> {
  return byId(reader, { id });
}

/** Those somebody is a member of, and as what; by name. */
export async function workspacesOf(
  reader: Reader,
  userId: string,
): Promise<(WorkspaceRow & { role: Role })[]> {
  return ofUser(reader, { userId });
}

export async function countWorkspaces(reader: Reader): Promise<number> {
  const [all] = await reader.db.select({ count: count() }).from(workspaces);
  return all!.count;
}

export async function insertWorkspace(tx: Tx, row: NewWorkspace): Promise<WorkspaceRow> {
  const [inserted] = await tx.db.insert(workspaces).values(row).returning();
  return inserted!;
}

/** null: there is none of that version any more, somebody else was first. */
export async function updateWorkspace(
  tx: Tx,
  id: string,
  version: number,
  patch: WorkspacePatch,
): Promise<WorkspaceRow | null> {
  const [updated] = await tx.db
    .update(workspaces)
    .set({ ...patch, version: version + 1 })
    .where(and(eq(workspaces.id, id), eq(workspaces.version, version)))
    .returning();
  return updated ?? null;
}
