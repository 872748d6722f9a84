import { and, asc, count, desc, eq, gt, gte, inArray, isNull, lte, notInArray, sql } from "drizzle-orm";
import { prepared, preparedRow } from "@/db/prepared";
import {
  assignments,
  mailPreferences,
  members,
  notifications,
  posts,
  publications,
  workspaces,
} from "@/db/schema";
import type { Reader, Tx } from "@/db/store";
import { STATUSES_AT_REST } from "@/lib/plan/vocabulary";
import type { Day } from "@/lib/platform/time";
import type { OpenWork } from "./due";

export type NotificationRow = typeof notifications.$inferSelect;
export type NewNotification = typeof notifications.$inferInsert;
export type PreferenceRow = typeof mailPreferences.$inferSelect;
export type NoticePage = { unread: boolean; offset: number; limit: number };

const mine = and(
  eq(notifications.workspaceId, sql.placeholder("workspaceId")),
  eq(notifications.userId, sql.placeholder("userId")),
);

const unread = preparedRow("notices_unread", (db) =>
  db
    .select({ count: count() })
    .from(notifications)
    .where(and(mine, isNull(notifications.readAt))),
);
const onePreference = preparedRow("mail_preference", (db) =>
  db
    .select()
    .from(mailPreferences)
    .where(eq(mailPreferences.userId, sql.placeholder("userId"))),
);
const unmailed = prepared("notices_unmailed", (db) =>
  db
    .select()
    .from(notifications)
    .where(
      and(
        mine,
        isNull(notifications.mailedAt),
        isNull(notifications.readAt),
        gt(notifications.at, sql.placeholder("since")),
      ),
    )
    .orderBy(asc(notifications.at), asc(notifications.id)),
);

/** What somebody was told already is not told again. */
export async function insertNotices(tx: Tx, rows: readonly NewNotification[]): Promise<NotificationRow[]> {
  return tx.db
    .insert(notifications)
    .values([...rows])
    .onConflictDoNothing({ target: [notifications.workspaceId, notifications.userId, notifications.key] })
    .returning();
}

export async function countUnread(reader: Reader, workspaceId: string, userId: string): Promise<number> {
  return (await unread(reader, { workspaceId, userId }))?.count ?? 0;
}

export async function countNotices(
  reader: Reader,
  workspaceId: string,
  userId: string,
  onlyUnread: boolean,
): Promise<number> {
  if (onlyUnread) return countUnread(reader, workspaceId, userId);
  const [row] = await reader.db.select({ count: count() }).from(notifications).where(of(workspaceId, userId));
  return row?.count ?? 0;
}

/** The newest first. */
export async function pageOfNotices(
  reader: Reader,
  workspaceId: string,
  userId: string,
  { unread: onlyUnread, offset, limit }: NoticePage,
): Promise<NotificationRow[]> {
  return reader.db
    .select()
    .from(notifications)
    .where(and(of(workspaceId, userId), onlyUnread ? isNull(notifications.readAt) : undefined))
    .orderBy(desc(notifications.at), desc(notifications.id))
    .limit(limit)
    .offset(offset);
}

/** Told since, neither read nor in a mail yet; the oldest first. */
export async function unmailedNotices(
  reader: Reader,
  workspaceId: string,
  userId: string,
  since: number,
): Promise<NotificationRow[]> {
  return unmailed(reader, { workspaceId, userId, since });
}

export async function setMailed(tx: Tx, ids: readonly string[], at: number): Promise<void> {
  await tx.db
    .update(notifications)
    .set({ mailedAt: at })
    .where(inArray(notifications.id, [...ids]));
}

/** `only`: one of them, or those about one post; left out, all. Answers how many were unread. */
export async function setRead(
  tx: Tx,
  workspaceId: string,
  userId: string,
  at: number,
  only: { id?: string; postId?: string } = {},
): Promise<number> {
  const rows = await tx.db
    .update(notifications)
    .set({ readAt: at })
    .where(
      and(
        of(workspaceId, userId),
        isNull(notifications.readAt),
        only.id === undefined ? undefined : eq(notifications.id, only.id),
        only.postId === undefined ? undefined : eq(notifications.postId, only.postId),
      ),
    )
    .returning({ id: notifications.id });
  return rows.length;
}

export async function noticeById(
  reader: Reader,
  workspaceId: string,
  userId: string,
  id: string,
): Promise<NotificationRow | null> {
  const [row] = await reader.db
    .select()
    .from(notifications)
    .where(and(of(workspaceId, userId), eq(notifications.id, id)));
  return row ?? null;
}

export async function preferenceOf(reader: Reader, userId: string): Promise<PreferenceRow | null> {
  return onePreference(reader, { userId });
}

/** Those of them who want mails at once. */
export async function wantingAtOnce(reader: Reader, userIds: readonly string[]): Promise<string[]> {
  const rows = await reader.db
    .select({ userId: mailPreferences.userId })
    .from(mailPreferences)
    .where(and(inArray(mailPreferences.userId, [...userIds]), eq(mailPreferences.mode, "at_once")));
  return rows.map(({ userId }) => userId);
}

export async function keepPreference(
  tx: Tx,
  userId: string,
  wished: Pick<PreferenceRow, "mode" | "hour" | "timeZone">,
): Promise<PreferenceRow> {
  const [row] = await tx.db
    .insert(mailPreferences)
    .values({ userId, ...wished })
    .onConflictDoUpdate({
      target: mailPreferences.userId,
      set: { ...wished, version: sql`${mailPreferences.version} + 1` },
    })
    .returning();
  return row!;
}

/** Everybody in every workspace, with the zones and wishes by which their days go. */
export async function mailedMembers(reader: Reader) {
  return reader.db
    .select({
      workspaceId: members.workspaceId,
      userId: members.userId,
      mode: mailPreferences.mode,
      hour: mailPreferences.hour,
      timeZone: mailPreferences.timeZone,
      workspaceZone: workspaces.timeZone,
    })
    .from(members)
    .innerJoin(workspaces, eq(workspaces.id, members.workspaceId))
    .leftJoin(mailPreferences, eq(mailPreferences.userId, members.userId));
}

export async function zonesOfWorkspaces(reader: Reader): Promise<{ id: string; timeZone: string }[]> {
  return reader.db.select({ id: workspaces.id, timeZone: workspaces.timeZone }).from(workspaces);
}

/** Still to be done within those days, on posts that somebody works on. */
export async function openWork(reader: Reader, workspaceId: string, from: Day, to: Day): Promise<OpenWork[]> {
  const rows = await reader.db
    .select({
      id: assignments.id,
      postId: assignments.postId,
      title: posts.title,
      contributorId: assignments.contributorId,
      role: assignments.role,
      due: assignments.due,
      answer: assignments.answer,
    })
    .from(assignments)
    .innerJoin(posts, and(eq(posts.workspaceId, assignments.workspaceId), eq(posts.id, assignments.postId)))
    .where(
      and(
        eq(assignments.workspaceId, workspaceId),
        sql`not ${assignments.done}`,
        gte(assignments.due, from),
        lte(assignments.due, to),
        isNull(posts.deletedAt),
        notInArray(posts.status, [...STATUSES_AT_REST]),
      ),
    )
    .orderBy(asc(assignments.due), asc(assignments.id));
  return rows.map((row) => ({ ...row, due: row.due! }));
}

/** Who still has to write the posts of these publications. */
export async function authorsOf(
  reader: Reader,
  workspaceId: string,
  publicationIds: readonly string[],
): Promise<{ publicationId: string; postId: string; contributorId: string }[]> {
  return reader.db
    .select({
      publicationId: publications.id,
      postId: publications.postId,
      contributorId: assignments.contributorId,
    })
    .from(publications)
    .innerJoin(
      assignments,
      and(eq(assignments.workspaceId, publications.workspaceId), eq(assignments.postId, publications.postId)),
    )
    .where(
      and(
        eq(publications.workspaceId, workspaceId),
        inArray(publications.id, [...publicationIds]),
        eq(assignments.role, "author"),
        sql`not ${assignments.done}`,
      ),
    );
}

const of = (workspaceId: string, userId: string) =>
  and(eq(notifications.workspaceId, workspaceId), eq(notifications.userId, userId));
