import { and, asc, count, eq, gte, isNull, lt, notInArray, sql } from "drizzle-orm";
import { prepared } from "@/db/prepared";
import { posts, publications } from "@/db/schema";
import type { Reader } from "@/db/store";
import type { Period } from "@/lib/plan/document";
import { type PostStatus, UNPLANNED_STATUSES } from "@/lib/plan/vocabulary";
import { addDays } from "@/lib/platform/time";

export type PlannedCount = { objectiveId: string | null; channelId: string; count: number };
export type PlannedRow = { id: string; postId: string; title: string; status: PostStatus; at: string };

/** Nobody reads on: the calendar shows the rest. */
export const CELL_MOST = 100;

const itsPost = and(eq(posts.workspaceId, publications.workspaceId), eq(posts.id, publications.postId));
const plannedInDays = and(
  eq(publications.workspaceId, sql.placeholder("workspaceId")),
  gte(publications.at, sql.placeholder("from")),
  lt(publications.at, sql.placeholder("before")),
  isNull(publications.deletedAt),
  isNull(posts.deletedAt),
  notInArray(posts.status, [...UNPLANNED_STATUSES]),
);

const counts = prepared("planned_by_objective", (db) =>
  db
    .select({ objectiveId: posts.objectiveId, channelId: publications.channelId, count: count() })
    .from(publications)
    .innerJoin(posts, itsPost)
    .where(plannedInDays)
    .groupBy(posts.objectiveId, publications.channelId),
);
const ofCell = prepared("planned_of_cell", (db) =>
  db
    .select({
      id: publications.id,
      postId: publications.postId,
      title: posts.title,
      status: posts.status,
      at: sql<string>`${publications.at}`,
    })
    .from(publications)
    .innerJoin(posts, itsPost)
    .where(
      and(
        plannedInDays,
        eq(publications.channelId, sql.placeholder("channelId")),
        eq(posts.objectiveId, sql.placeholder("objectiveId")),
      ),
    )
    .orderBy(asc(publications.at), asc(publications.id))
    .limit(sql.placeholder("limit")),
);

/** Planned publications of those days, counted by the objective of their post and by their channel. */
export async function plannedCounts(
  reader: Reader,
  workspaceId: string,
  { from, to }: Period,
): Promise<PlannedCount[]> {
  return counts(reader, { workspaceId, from, before: addDays(to, 1) });
}

/** The first of those that serve an objective on a channel, by time. */
export async function plannedInCell(
  reader: Reader,
  workspaceId: string,
  { objectiveId, channelId, from, to }: Period & { objectiveId: string; channelId: string },
): Promise<PlannedRow[]> {
  const days = { from, before: addDays(to, 1) };
  return ofCell(reader, { workspaceId, objectiveId, channelId, ...days, limit: CELL_MOST });
}
