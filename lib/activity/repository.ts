import { and, desc, eq, isNotNull, lt, lte, or, sql } from "drizzle-orm";
import { prepared, preparedRow } from "@/db/prepared";
import { activity } from "@/db/schema";
import type { Reader, Tx } from "@/db/store";
import { preparedInsert } from "@/db/written";

export type ActivityRow = typeof activity.$inferSelect;
export type NewActivity = typeof activity.$inferInsert;
/** Newest first; go on with the last row of the page before. */
export type ActivityPage = { before?: { at: number; id: string }; limit: number };

const here = eq(activity.workspaceId, sql.placeholder("workspaceId"));
const older = and(
  lte(activity.at, sql.placeholder("at")),
  or(lt(activity.at, sql.placeholder("at")), lt(activity.id, sql.placeholder("id"))),
);
const newestFirst = [desc(activity.at), desc(activity.id)] as const;

const newest = prepared("newest_activity", (db) =>
  db
    .select({ id: activity.id, at: activity.at })
    .from(activity)
    .where(here)
    .orderBy(...newestFirst)
    .limit(1),
);

const one = preparedRow("activity", (db) =>
  db
    .select()
    .from(activity)
    .where(and(here, eq(activity.id, sql.placeholder("id")))),
);
const undoing = prepared("activity_undoing", (db) =>
  db
    .select()
    .from(activity)
    .where(and(here, isNotNull(activity.undoes), eq(activity.undoes, sql.placeholder("id")))),
);
const recent = prepared("activity_recent", (db) =>
  db
    .select()
    .from(activity)
    .where(and(here, older))
    .orderBy(...newestFirst)
    .limit(sql.placeholder("limit")),
);
const ofSubject = prepared("activity_of_subject", (db) =>
  db
    .select()
    .from(activity)
    .where(
      and(
        here,
        eq(activity.subjectType, sql.placeholder("type")),
        eq(activity.subjectId, sql.placeholder("subjectId")),
        older,
      ),
    )
    .orderBy(...newestFirst)
    .limit(sql.placeholder("limit")),
);

/** Before the end of time: everything. */
const ANY = { at: Number.MAX_SAFE_INTEGER, id: "" };

export const appendActivity: (tx: Tx, row: NewActivity) => Promise<ActivityRow> = preparedInsert(
  activity,
  "activity",
);

export async function activityById(
  reader: Reader,
  workspaceId: string,
  id: string,
): Promise<ActivityRow | null> {
  return one(reader, { workspaceId, id });
}

/** The latest activity that takes this one back. */
export async function undoingOf(
  reader: Reader,
  workspaceId: string,
  id: string,
): Promise<ActivityRow | null> {
  // Sorted here, where there is hardly ever more than one: to sort by itself, SQLite would walk the whole history.
  const rows = await undoing(reader, { workspaceId, id });
  return rows.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))[0] ?? null;
}

export async function newestActivity(
  reader: Reader,
  workspaceId: string,
): Promise<{ id: string; at: number } | null> {
  return (await newest(reader, { workspaceId }))[0] ?? null;
}

export async function newestActivityId(reader: Reader, workspaceId: string): Promise<string | null> {
  return (await newestActivity(reader, workspaceId))?.id ?? null;
}

export async function recentActivity(
  reader: Reader,
  workspaceId: string,
  { before = ANY, limit }: ActivityPage,
): Promise<ActivityRow[]> {
  return recent(reader, { workspaceId, at: before.at, id: before.id, limit });
}

export async function activityOfSubject(
  reader: Reader,
  workspaceId: string,
  { type, id: subjectId }: { type: string; id: string },
  { before = ANY, limit }: ActivityPage,
): Promise<ActivityRow[]> {
  return ofSubject(reader, { workspaceId, type, subjectId, at: before.at, id: before.id, limit });
}
