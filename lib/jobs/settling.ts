import type { Store } from "@/db/store";
import { isOver, pauseAfter } from "./back-off";
import type { JobHandler, Outcome } from "./handler";
import { type JobRow, settleJob } from "./repository";

/** Characters; a server may say a lot. */
const LONGEST_ERROR = 1000;

/** Writes down what came of a job: it is over, or comes again after a pause, or is given up. */
export async function settle(
  store: Store,
  handler: JobHandler,
  job: JobRow,
  outcome: Outcome,
  at: number,
): Promise<void> {
  if (outcome.kind === "lost") return;
  if (outcome.kind === "again" && isOver(job.attempts)) {
    return giveUp(store, handler, job, outcome.error, at, outcome.record);
  }
  const settled =
    outcome.kind === "done"
      ? { doneAt: at, lastError: null }
      : { runAt: at + pauseAfter(job.attempts, Math.random()), lastError: cut(outcome.error) };
  await store.write(async (tx) => {
    const held = await settleJob(tx, job, settled);
    await outcome.record?.(tx, held);
  });
}

/** Over without having been done: `lastError` says why, and the handler what that means for what it was about. */
export async function giveUp(
  store: Store,
  handler: JobHandler,
  job: JobRow,
  error: string,
  at: number,
  record?: Extract<Outcome, { kind: "again" }>["record"],
): Promise<void> {
  await store.write(async (tx) => {
    const held = await settleJob(tx, job, { doneAt: at, gaveUpAt: at, lastError: cut(error) });
    await record?.(tx, held);
    if (held) await handler.gaveUp?.(tx, job, cut(error), at);
  });
}

const cut = (error: string): string => error.slice(0, LONGEST_ERROR);
