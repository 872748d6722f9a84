import { KEEPERS, type KeptPatch, type KeptRow, type NewKept } from "@/lib/activity/keepers";
import { leaves } from "@/lib/activity/leaving";
import type { PlanWork } from "@/lib/calendar/plan-action";
import { newId } from "@/lib/platform/id";
import { type Refusal, refuse } from "@/lib/platform/result";

type Listed = "objective" | "audience" | "column" | "contributor";
type Seen = { id: string; version: number };
type Current = Seen & { deletedAt: number | null };

export interface RowsAnswer<Fields> {
  rows: { stored: Seen | null; fields: Fields }[];
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
  return (
    (await each(rows, ({ stored, fields }) =>
      stored ? changeRow(work, entity, stored, fields as KeptPatch<E>) : add(work, entity, fields),
    )) ?? each(removed, (seen) => binRow(work, entity, seen))
  );
}

/** Up to the first that is refused. */
export async function each<T>(
  list: readonly T[],
  write: (row: T, at: number) => Promise<Refusal | null>,
): Promise<Refusal | null> {
  for (const [at, row] of list.entries()) {
    const refusal = await write(row, at);
    if (refusal) return refusal;
  }
  return null;
}

async function add<E extends Listed>({ ledger }: PlanWork, entity: E, fields: Omit<NewKept<E>, "id">) {
  await ledger.insert(entity, { ...fields, id: newId() } as unknown as NewKept<E>);
  return null;
}

export async function binRow<E extends Listed>(
  work: PlanWork,
  entity: E,
  seen: Seen,
): Promise<Refusal | null> {
  const patch = { deletedAt: work.at } as KeptPatch<E>;
  return (await leaves(work, entity, seen.id)) ?? changeRow(work, entity, seen, patch);
}

/** A row that somebody binned meanwhile is a conflict like one that they edited: both are seen by looking again. */
export async function changeRow<E extends Listed>(
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
