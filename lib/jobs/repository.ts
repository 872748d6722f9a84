import { and, asc, eq, inArray, isNull, lt, lte, or, sql } from "drizzle-orm";
import { preparedRow } from "@/db/prepared";
import { jobs } from "@/db/schema";
import type { Reader, Tx } from "@/db/store";

export type JobRow = typeof jobs.$inferSelect;
export type NewJob = Pick<
  typeof jobs.$inferInsert,
  "id" | "kind" | "key" | "payload" | "runAt" | "createdAt"
>;
/** Whoever holds a job: it is theirs until then (UTC ms), or until they settle it. */
export type Lease = { id: string; until: number };

const openAt = (now: number) =>
  and(isNull(jobs.doneAt), lte(jobs.runAt, now), or(isNull(jobs.leasedUntil), lte(jobs.leasedUntil, now)));

const anyOpen = preparedRow("job_open", (db) =>
  db
    .select({ id: jobs.id })
    .from(jobs)
    .where(
      and(
        isNull(jobs.doneAt),
        lte(jobs.runAt, sql.placeholder("now")),
        or(isNull(jobs.leasedUntil), lte(jobs.leasedUntil, sql.placeholder("now"))),
      ),
    )
    .limit(1),
);

/** false: the same work is queued already, or was done. */
export async function insertJob(tx: Tx, row: NewJob): Promise<boolean> {
  const inserted = await tx.db
    .insert(jobs)
    .values(row)
    .onConflictDoNothing({ target: jobs.key })
    .returning({ id: jobs.id });
  return inserted.length > 0;
}

/** Whether anything could be taken now: asked often, so that an idle worker never writes. */
export async function hasOpenJob(reader: Reader, now: number): Promise<boolean> {
  return (await anyOpen(reader, { now })) !== null;
}

/**
 * Takes what is due and in nobody's hands, the longest due first; each taking is a try. The condition stands outside
 * the selection too: PostgreSQL asks it again of a row that somebody else took meanwhile, the selection it does not.
 */
export async function takeJobs(tx: Tx, now: number, lease: Lease, limit: number): Promise<JobRow[]> {
  const due = tx.db
    .select({ id: jobs.id })
    .from(jobs)
    .where(openAt(now))
    .orderBy(asc(jobs.runAt), asc(jobs.id))
    .limit(limit);
  return tx.db
    .update(jobs)
    .set({ leaseId: lease.id, leasedUntil: lease.until, attempts: sql`${jobs.attempts} + 1` })
    .where(and(inArray(jobs.id, due), openAt(now)))
    .returning();
}

/** false: the lease was lost, another has it or has done it. */
export async function settleJob(
  tx: Tx,
  { id, leaseId }: Pick<JobRow, "id" | "leaseId">,
  settled: Partial<Pick<JobRow, "doneAt" | "gaveUpAt" | "lastError" | "runAt">>,
): Promise<boolean> {
  if (leaseId === null) return false;
  const rows = await tx.db
    .update(jobs)
    .set({ ...settled, leaseId: null, leasedUntil: null })
    .where(and(eq(jobs.id, id), eq(jobs.leaseId, leaseId), isNull(jobs.doneAt)))
    .returning({ id: jobs.id });
  return rows.length > 0;
}

/** Holds it longer; false: the lease was lost. */
export async function holdJob(
  tx: Tx,
  { id, leaseId }: Pick<JobRow, "id" | "leaseId">,
  until: number,
): Promise<boolean> {
  if (leaseId === null) return false;
  const rows = await tx.db
    .update(jobs)
    .set({ leasedUntil: until })
    .where(and(eq(jobs.id, id), eq(jobs.leaseId, leaseId), isNull(jobs.doneAt)))
    .returning({ id: jobs.id });
  return rows.length > 0;
}

export async function jobByKey(reader: Reader, key: string): Promise<JobRow | null> {
  const [row] = await reader.db.select().from(jobs).where(eq(jobs.key, key));
  return row ?? null;
}

/** Forgets what was over before then; until then its key keeps the same work from being queued again. */
export async function pruneJobs(tx: Tx, before: number): Promise<void> {
  await tx.db.delete(jobs).where(lt(jobs.doneAt, before));
}
