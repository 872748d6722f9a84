import { and, count, desc, eq, inArray, like, or, type SQL, sql } from "drizzle-orm";
import { preparedRow } from "@/db/prepared";
import { mails } from "@/db/schema";
import type { Reader, Tx } from "@/db/store";
import type { MailState } from "./vocabulary";

export type MailRow = typeof mails.$inferSelect;
export type NewMail = Omit<typeof mails.$inferInsert, "version" | "attempts" | "lastError">;
export type MailPatch = Partial<
  Pick<MailRow, "state" | "attempts" | "lastError" | "text" | "html" | "stateAt">
>;
export type MailSelection = { state: MailState | null; words: string };

const one = preparedRow("mail_by_id", (db) =>
  db
    .select()
    .from(mails)
    .where(eq(mails.id, sql.placeholder("id"))),
);

export async function insertMail(tx: Tx, row: NewMail): Promise<MailRow> {
  const [inserted] = await tx.db.insert(mails).values(row).returning();
  return inserted!;
}

export async function mailById(reader: Reader, id: string): Promise<MailRow | null> {
  return one(reader, { id });
}

/** null: it is no longer in any of those states, or of that version; somebody else was first. */
export async function updateMail(
  tx: Tx,
  id: string,
  expected: { states: readonly MailState[]; attempts?: number; version?: number },
  patch: MailPatch,
): Promise<MailRow | null> {
  const conditions: SQL[] = [eq(mails.id, id), inArray(mails.state, [...expected.states])];
  if (expected.attempts !== undefined) conditions.push(eq(mails.attempts, expected.attempts));
  if (expected.version !== undefined) conditions.push(eq(mails.version, expected.version));
  const [updated] = await tx.db
    .update(mails)
    .set({ ...patch, version: sql`${mails.version} + 1` })
    .where(and(...conditions))
    .returning();
  return updated ?? null;
}

export async function countMails(
  reader: Reader,
  workspaceId: string,
  selection: MailSelection,
): Promise<number> {
  const [row] = await reader.db.select({ count: count() }).from(mails).where(meeting(workspaceId, selection));
  return row?.count ?? 0;
}

/** The newest first, without their bodies. */
export async function pageOfMails(
  reader: Reader,
  workspaceId: string,
  selection: MailSelection,
  { offset, limit }: { offset: number; limit: number },
) {
  return reader.db
    .select({
      id: mails.id,
      address: mails.address,
      subject: mails.subject,
      state: mails.state,
      createdAt: mails.createdAt,
      stateAt: mails.stateAt,
      lastError: mails.lastError,
    })
    .from(mails)
    .where(meeting(workspaceId, selection))
    .orderBy(desc(mails.createdAt), desc(mails.id))
    .limit(limit)
    .offset(offset);
}

function meeting(workspaceId: string, { state, words }: MailSelection): SQL | undefined {
  const literal = `%${words
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, "\\$&")}%`;
  const holds = (column: typeof mails.subject | typeof mails.address) =>
    sql`${like(sql`lower(${column})`, literal)} escape '\\'`;
  return and(
    eq(mails.workspaceId, workspaceId),
    state === null ? undefined : eq(mails.state, state),
    words.trim() === "" ? undefined : or(holds(mails.subject), holds(mails.address)),
  );
}
