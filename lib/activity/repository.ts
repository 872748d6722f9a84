import { and, desc, eq, isNotNull, lt, lte, or, type SQL, sql } from "drizzle-orm";
import { prepared } from "@/db/prepared";
import { activity } from "@/db/schema";
import type { Reader, Tx } from "@/db/store";

export type ActivityRow = typeof activity.$inferSelect;
export type NewActivity = typeof activity.$inferInsert;
/** Newest first; go on with the last row of the page before. */
export type ActivityPage = { before?: { at: number; id: string }; limit: number };

const newest = prepared("newest_activity", (db) =>
  db
    .select({ id: activity.id })
    .from(activity)
    .where(eq(activity.workspaceId, sql.placeholder("workspaceId")))
    .orderBy(desc(activity.at), desc(activity.id))
    .limit(1),
);

export async function appendActivity(tx: Tx, row: NewActivity): Promise<ActivityRow> {
  const [appended] = await tx.db.insert(activity).values(row).returning();
  return appended!;
}

export async function activityById(
  reader: Reader,
  workspaceId: string,
  id: string,
): Promise<ActivityRow | null> {
  const [row] = await reader.db
    .select()
    .from(activity)
    .where(and(eq(activity.workspaceId, workspaceId), eq(activity.id, id)));
  return row ?? null;
}

/** The latest activity that takes this one back. */
export async function undoingOf(
  reader: Reader,
  workspaceId: string,
  id: string,
): Promise<ActivityRow | null> {
  // Sorted here, where there is hardly ever more than one: to sort by itself, SQLite would walk the whole history.
  const rows = await reader.db
    .select()
    .from(activity)
    .where(and(eq(activity.workspaceId, workspaceId), isNotNull(activity.undoes), eq(activity.undoes, id)));
  return rows.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))[0] ?? null;
}

export async function newestActivityId(reader: Reader, workspaceId: string): Promise<string | null> {
  return (await newest(reader, { workspaceId }))[0]?.id ?? null;
}

export async function recentActivity(
  reader: Reader,
  workspaceId: string,
  page: ActivityPage,
): Promise<ActivityRow[]> {
  return pageOf(reader, eq(activity.workspaceId, workspaceId), page);
}

export async function activityOfSubject(
  reader: Reader,
  workspaceId: string,
  subject: { type: string; id: string },
  page: ActivityPage,
): Promise<ActivityRow[]> {
  const isSubject = and(
    eq(activity.workspaceId, workspaceId),
    eq(activity.subjectType, subject.type),
    eq(activity.subjectId, subject.id),
  );
  return pageOf(reader, isSubject, page);
}

function pageOf(
  reader: Reader,
  which: SQL | undefined,
  { before, limit }: ActivityPage,
): Promise<ActivityRow[]> {
  const older =
    before && and(lte(activity.at, before.at), or(lt(activity.at, before.at), lt(activity.id, before.id)));
  return reader.db
    .select()
    .from(activity)
    .where(and(which, older))
    .orderBy(desc(activity.at), desc(activity.id))
    .limit(limit);
}
