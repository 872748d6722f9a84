import type { Store, Tx } from "@/db/store";
import type { JobRow } from "./repository";
import type { JobKind } from "./vocabulary";

export interface HeldJob {
  job: JobRow;
  store: Store;
  /** UTC ms; runs on where the product's clock is fixed. */
  clock: () => number;
  /** How long a lease is, ms: nothing may take longer without being held anew. */
  leaseMs: number;
  /** Holds the job for another lease; false: it was lost, and whatever is done now another may be doing too. */
  hold: (tx: Tx) => Promise<boolean>;
}

/**
 * What came of a job. `record` runs in the transaction that settles it and is told whether the lease was still held:
 * without it, only what is true whoever did it may be written.
 */
export type Outcome =
  | { kind: "done"; record?: (tx: Tx, held: boolean) => Promise<void> }
  | { kind: "again"; error: string; record?: (tx: Tx, held: boolean) => Promise<void> }
  /** The lease was lost on the way: it is another's now. */
  | { kind: "lost" };

export interface JobHandler {
  run: (held: HeldJob) => Promise<Outcome>;
  /** After the last try, in the transaction that gives the job up. */
  gaveUp?: (tx: Tx, job: JobRow, error: string, at: number) => Promise<void>;
}

export type JobHandlers = Partial<Record<JobKind, JobHandler>>;
