import { and, desc, eq, sql } from "drizzle-orm";
import { preparedRow } from "@/db/prepared";
import { shares, users } from "@/db/schema";
import type { Reader, Tx } from "@/db/store";

export type ShareRow = typeof shares.$inferSelect;
export type NewShare = Omit<typeof shares.$inferInsert, "version" | "revokedAt" | "seenAt"> &
  Partial<Pick<ShareRow, "revokedAt" | "seenAt">>;

const byHash = preparedRow("share_by_hash", (db) =>
  db
    .select()
    .from(shares)
    .where(eq(shares.tokenHash, sql.placeholder("tokenHash"))),
);

export async function shareByTokenHash(reader: Reader, tokenHash: string): Promise<ShareRow | null> {
  return byHash(reader, { tokenHash });
}

export async function shareById(reader: Reader, workspaceId: string, id: string): Promise<ShareRow | null> {
  const [row] = await reader.db
    .select()
    .from(shares)
    .where(and(eq(shares.workspaceId, workspaceId), eq(shares.id, id)));
  return row ?? null;
}

/** The newest first, ended ones too, with the name of who made each. */
export async function sharesOf(
  reader: Reader,
  workspaceId: string,
  limit: number,
): Promise<{ share: ShareRow; maker: string }[]> {
  return reader.db
    .select({ share: shares, maker: users.name })
    .from(shares)
    .innerJoin(users, eq(users.id, shares.createdBy))
    .where(eq(shares.workspaceId, workspaceId))
    .orderBy(desc(shares.createdAt), desc(shares.id))
    .limit(limit);
}

export async function insertShare(tx: Tx, row: NewShare): Promise<ShareRow> {
  const [inserted] = await tx.db.insert(shares).values(row).returning();
  return inserted!;
}

/** null: somebody else changed it first. */
export async function revokeRow(
  tx: Tx,
  { id, version }: Pick<ShareRow, "id" | "version">,
  at: number,
): Promise<ShareRow | null> {
  const [updated] = await tx.db
    .update(shares)
    .set({ revokedAt: at, version: version + 1 })
    .where(and(eq(shares.id, id), eq(shares.version, version)))
    .returning();
  return updated ?? null;
}

/** Says nothing of what the link is: its version stays. */
export async function noteSeen(tx: Tx, id: string, at: number): Promise<void> {
  await tx.db.update(shares).set({ seenAt: at }).where(eq(shares.id, id));
}
