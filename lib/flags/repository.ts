import { and, asc, eq, gte, isNull, sql } from "drizzle-orm";
import { prepared } from "@/db/prepared";
import { ignoredFlags } from "@/db/schema";
import type { Reader, Tx } from "@/db/store";
import type { Day } from "@/lib/platform/time";

export type IgnoredFlagRow = typeof ignoredFlags.$inferSelect;
export type NewIgnoredFlag = Omit<typeof ignoredFlags.$inferInsert, "version" | "revokedAt" | "revokedBy">;

const inForce = prepared("ignored_flags_in_force", (db) =>
  db
    .select()
    .from(ignoredFlags)
    .where(
      and(
        eq(ignoredFlags.workspaceId, sql.placeholder("workspaceId")),
        gte(ignoredFlags.until, sql.placeholder("day")),
        isNull(ignoredFlags.revokedAt),
      ),
    )
    .orderBy(asc(ignoredFlags.createdAt), asc(ignoredFlags.id)),
);

/** In force on a day: not revoked, and not over before it. The oldest first. */
export async function ignoredFlagsOn(
  reader: Reader,
  workspaceId: string,
  day: Day,
): Promise<IgnoredFlagRow[]> {
  return inForce(reader, { workspaceId, day });
}

export async function ignoredFlagById(
  reader: Reader,
  workspaceId: string,
  id: string,
): Promise<IgnoredFlagRow | null> {
  const [row] = await reader.db
    .select()
    .from(ignoredFlags)
    .where(and(eq(ignoredFlags.workspaceId, workspaceId), eq(ignoredFlags.id, id)));
  return row ?? null;
}

export async function insertIgnoredFlag(tx: Tx, row: NewIgnoredFlag): Promise<IgnoredFlagRow> {
  const [inserted] = await tx.db.insert(ignoredFlags).values(row).returning();
  return inserted!;
}

/** `by` null takes a revocation back. null: there is none of that version any more, somebody else was first. */
export async function setFlagRevoked(
  tx: Tx,
  workspaceId: string,
  id: string,
  version: number,
  revoked: { at: number; by: string } | null,
): Promise<IgnoredFlagRow | null> {
  const [updated] = await tx.db
    .update(ignoredFlags)
    .set({ revokedAt: revoked?.at ?? null, revokedBy: revoked?.by ?? null, version: version + 1 })
    .where(
      and(
        eq(ignoredFlags.workspaceId, workspaceId),
        eq(ignoredFlags.id, id),
        eq(ignoredFlags.version, version),
      ),
    )
    .returning();
  return updated ?? null;
}
