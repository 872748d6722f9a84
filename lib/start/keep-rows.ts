import { KEEPERS, type KeptPatch, type KeptRow, type NewKept } from "@/lib/activity/keepers";
import { leaves } from "@/lib/activity/leaving";
import type { PlanWork } from "@/lib/calendar/plan-action";
import { newId } from "@/lib/platform/id";
import { type Refusal, refuse } from "@/lib/platform/result";

type Listed = "objective" | "audience" | "channel" | "column" | "contributor";
type Seen = { id: string; version: number };
type Current = Seen & { deletedAt: number | null };

export interface RowsAnswer<Columns> {
  rows: { stored: Seen | null; columns: Columns }[];
  removed: Seen[];
}

/**
 * Writes the answer to a question that asks for a list: new rows, changed rows, rows that go into the bin. What the
 * sender did not see stays as it is. null: done.
 */
export async function keepRows<E extends Listed>(
  work: PlanWork,
  entity: E,
  { rows, removed }: RowsAnswer<Omit<NewKept<E>, "id">>,
): Promise<Refusal | null> {
  for (const { stored, columns } of rows) {
    const refusal = stored
      ? await change(work, entity, stored, columns as KeptPatch<E>)
      : await add(work, entity, columns);
    if (refusal) return refusal;
  }
  for (const seen of removed) {
    const refusal = (await leaves(work, entity, seen.id)) ?? (await bin(work, entity, seen));
    if (refusal) return refusal;
  }
  return null;
}

async function add<E extends Listed>({ ledger }: PlanWork, entity: E, columns: Omit<NewKept<E>, "id">) {
  await ledger.insert(entity, { ...columns, id: newId() } as unknown as NewKept<E>);
  return null;
}

const bin = <E extends Listed>(work: PlanWork, entity: E, seen: Seen) =>
  change(work, entity, seen, { deletedAt: work.at } as KeptPatch<E>);

/** A row that somebody binned meanwhile is a conflict like one that they edited: both are seen by looking again. */
async function change<E extends Listed>(
  { tx, actor, ledger }: PlanWork,
  entity: E,
  { id, version }: Seen,
  patch: KeptPatch<E>,
): Promise<Refusal | null> {
  const row = (await KEEPERS[entity].byId(tx, actor.workspace.id, id)) as (KeptRow<E> & Current) | null;
  if (!row) return refuse("not_found");
  const kept = row.deletedAt === null && (await ledger.patch(entity, row, version, patch));
  return kept ? null : refuse("conflict");
}
