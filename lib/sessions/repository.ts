import { and, desc, eq, gte, isNull, lt, ne, or, sql } from "drizzle-orm";
import { preparedRow } from "@/db/prepared";
import { sessions } from "@/db/schema";
import type { Reader, Tx } from "@/db/store";

export type SessionRow = typeof sessions.$inferSelect;
export type NewSession = typeof sessions.$inferInsert;

const oneSession = preparedRow("session_by_id", (db) =>
  db
    .select()
    .from(sessions)
    .where(eq(sessions.id, sql.placeholder("id"))),
);

export async function sessionById(reader: Reader, id: string): Promise<SessionRow | null> {
  return oneSession(reader, { id });
}

/** Not ended and seen since `since` (UTC ms); the last seen first. */
export async function openSessionsOf(reader: Reader, userId: string, since: number): Promise<SessionRow[]> {
  return reader.db
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, userId), isNull(sessions.endedAt), gte(sessions.seenAt, since)))
    .orderBy(desc(sessions.seenAt), desc(sessions.id));
}

export async function insertSession(tx: Tx, row: NewSession): Promise<SessionRow> {
  const [inserted] = await tx.db.insert(sessions).values(row).returning();
  return inserted!;
}

/** Two requests at once leave the later of their instants. */
export async function updateSeen(tx: Tx, id: string, at: number): Promise<void> {
  await tx.db
    .update(sessions)
    .set({ seenAt: at })
    .where(and(eq(sessions.id, id), lt(sessions.seenAt, at)));
}

/** false: this person has no such open session. */
export async function endSession(tx: Tx, userId: string, id: string, at: number): Promise<boolean> {
  const ended = await tx.db
    .update(sessions)
    .set({ endedAt: at })
    .where(and(eq(sessions.id, id), eq(sessions.userId, userId), isNull(sessions.endedAt)))
    .returning({ id: sessions.id });
  return ended.length > 0;
}

/** How many were open. */
export async function endSessionsBut(tx: Tx, userId: string, kept: string, at: number): Promise<number> {
  const ended = await tx.db
    .update(sessions)
    .set({ endedAt: at })
    .where(and(eq(sessions.userId, userId), ne(sessions.id, kept), isNull(sessions.endedAt)))
    .returning({ id: sessions.id });
  return ended.length;
}

/** Those of one person that ended or were last seen before an instant: their cookies are over as well. */
export async function pruneSessions(tx: Tx, userId: string, before: number): Promise<void> {
  await tx.db
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), or(lt(sessions.endedAt, before), lt(sessions.seenAt, before))));
}
