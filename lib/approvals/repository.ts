import { and, asc, desc, eq, getTableColumns, inArray, isNull, sql } from "drizzle-orm";
import { prepared, preparedRow } from "@/db/prepared";
import { approvals, posts, publications } from "@/db/schema";
import type { Reader, Tx } from "@/db/store";
import { preparedInsert } from "@/db/written";
import { GUARDED_STATUSES } from "./vocabulary";

export type VerdictRow = typeof approvals.$inferSelect;
export type NewVerdict = Omit<typeof approvals.$inferInsert, "version" | "withdrawnAt">;

const here = eq(approvals.workspaceId, sql.placeholder("workspaceId"));
const oldestFirst = [asc(approvals.at), asc(approvals.id)] as const;
/** Written out: only so does SQLite see that the index of what waits holds all of it. */
const waiting = and(
  eq(posts.workspaceId, sql.placeholder("workspaceId")),
  sql`${posts.status} = 'in_review'`,
  isNull(posts.deletedAt),
);

const one = preparedRow("approval", (db) =>
  db
    .select()
    .from(approvals)
    .where(and(here, eq(approvals.id, sql.placeholder("id")))),
);
const ofPost = prepared("approvals_of_post", (db) =>
  db
    .select()
    .from(approvals)
    .where(and(here, eq(approvals.postId, sql.placeholder("postId"))))
    .orderBy(...oldestFirst),
);
const put = preparedInsert(approvals, "approvals");

const waitingRows = prepared("posts_waiting", (db) =>
  db
    .select({
      id: posts.id,
      title: posts.title,
      text: posts.text,
      link: posts.link,
      media: posts.media,
      updatedAt: posts.updatedAt,
      createdBy: posts.createdBy,
    })
    .from(posts)
    .where(waiting)
    .orderBy(asc(posts.position), asc(posts.id)),
);
const publicationsWaiting = prepared("publications_waiting", (db) =>
  db
    .select({
      postId: publications.postId,
      channelId: publications.channelId,
      at: publications.at,
      text: publications.text,
    })
    .from(publications)
    .where(
      and(
        eq(publications.workspaceId, sql.placeholder("workspaceId")),
        // Joined, SQLite would begin at the publications: at all there are.
        inArray(publications.postId, db.select({ id: posts.id }).from(posts).where(waiting)),
        isNull(publications.deletedAt),
      ),
    ),
);
const verdictsWaiting = prepared("approvals_waiting", (db) =>
  db
    .select()
    .from(approvals)
    .where(and(here, inArray(approvals.postId, db.select({ id: posts.id }).from(posts).where(waiting)))),
);
const lately = prepared("approvals_lately", (db) =>
  db
    .select({
      ...getTableColumns(approvals),
      title: posts.title,
      status: posts.status,
    })
    .from(approvals)
    .innerJoin(posts, and(eq(posts.workspaceId, approvals.workspaceId), eq(posts.id, approvals.postId)))
    .where(and(here, isNull(approvals.withdrawnAt), isNull(posts.deletedAt)))
    .orderBy(desc(approvals.at), desc(approvals.id))
    .limit(sql.placeholder("limit")),
);

const awaited = prepared("approvals_awaited_on", (db) =>
  db
    .selectDistinct({ id: posts.id })
    .from(publications)
    .innerJoin(posts, and(eq(posts.workspaceId, publications.workspaceId), eq(posts.id, publications.postId)))
    .where(
      and(
        eq(publications.workspaceId, sql.placeholder("workspaceId")),
        eq(publications.channelId, sql.placeholder("channelId")),
        isNull(publications.deletedAt),
        isNull(posts.deletedAt),
        inArray(posts.status, ["in_review", ...GUARDED_STATUSES]),
      ),
    ),
);

export type WaitingRow = Awaited<ReturnType<typeof waitingPosts>>[number];
export type WaitingPublication = Awaited<ReturnType<typeof waitingPublications>>[number];

export async function verdictById(
  reader: Reader,
  workspaceId: string,
  id: string,
): Promise<VerdictRow | null> {
  return one(reader, { workspaceId, id });
}

/** All that were given on a post, withdrawn or not, in order of time. */
export async function verdictsOf(reader: Reader, workspaceId: string, postId: string): Promise<VerdictRow[]> {
  return ofPost(reader, { workspaceId, postId });
}

export async function insertVerdict(tx: Tx, row: NewVerdict): Promise<VerdictRow> {
  return put(tx, row);
}

/** null: somebody else withdrew it, or brought it back, first. */
export async function setWithdrawn(
  tx: Tx,
  { workspaceId, id, version }: VerdictRow,
  withdrawnAt: number | null,
): Promise<VerdictRow | null> {
  const [updated] = await tx.db
    .update(approvals)
    .set({ withdrawnAt, version: version + 1 })
    .where(and(eq(approvals.workspaceId, workspaceId), eq(approvals.id, id), eq(approvals.version, version)))
    .returning();
  return updated ?? null;
}

/** Posts in review, in order of arrival. */
export async function waitingPosts(reader: Reader, workspaceId: string) {
  return waitingRows(reader, { workspaceId });
}

/** Of the posts in review, those that are still on their channel. */
export async function waitingPublications(reader: Reader, workspaceId: string) {
  return publicationsWaiting(reader, { workspaceId });
}

/** Of the posts in review, each post's in order of time. */
export async function waitingVerdicts(reader: Reader, workspaceId: string): Promise<VerdictRow[]> {
  const rows = await verdictsWaiting(reader, { workspaceId });
  return rows.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** The last verdicts that stand, newest first, with what their posts are called and have become. */
export async function latestVerdicts(reader: Reader, workspaceId: string, limit: number) {
  return lately(reader, { workspaceId, limit });
}

/** The posts on a channel to which approvals were given, or may be. */
export async function awaitedOn(
  reader: Reader,
  workspaceId: string,
  channelId: string,
): Promise<{ id: string }[]> {
  return awaited(reader, { workspaceId, channelId });
}

/** Which channels carry each post that waits or may go out; null: none does. For settings: it looks at every post. */
export async function carriedByStatus(reader: Reader, workspaceId: string) {
  return reader.db
    .select({ postId: posts.id, status: posts.status, channelId: publications.channelId })
    .from(posts)
    .leftJoin(
      publications,
      and(
        eq(publications.workspaceId, posts.workspaceId),
        eq(publications.postId, posts.id),
        isNull(publications.deletedAt),
      ),
    )
    .where(
      and(
        eq(posts.workspaceId, workspaceId),
        inArray(posts.status, ["in_review", ...GUARDED_STATUSES]),
        isNull(posts.deletedAt),
      ),
    );
}
