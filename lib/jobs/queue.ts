import type { Tx } from "@/db/store";
import { newId } from "@/lib/platform/id";
import { insertJob } from "./repository";
import type { JobKind } from "./vocabulary";
import { wakeWorker } from "./wake";

export interface Work {
  kind: JobKind;
  /** The same work is queued once. */
  key: string;
  payload: Record<string, unknown>;
  /** Not before, UTC ms. */
  runAt: number;
}

/** Queues work in the transaction of what it follows from; false: it was queued already. */
export async function enqueue(tx: Tx, work: Work, at: number): Promise<boolean> {
  const queued = await insertJob(tx, { ...work, id: newId(), createdAt: at });
  if (queued && work.runAt <= at) tx.afterCommit(wakeWorker);
  return queued;
}
