import type { Store } from "@/db/store";
import { newId } from "@/lib/platform/id";
import { logError } from "@/lib/platform/log";
import { MOST_TRIES } from "./back-off";
import type { HeldJob, JobHandlers, Outcome } from "./handler";
import { hasOpenJob, holdJob, type JobRow, takeJobs } from "./repository";
import { giveUp, settle } from "./settling";
import type { JobKind } from "./vocabulary";

export interface WorkerOptions {
  store: Store;
  handlers: JobHandlers;
  clock: () => number;
  /** What is due without anybody saying so: asked at the start and at each look around. */
  tick?: (at: number) => Promise<void>;
  leaseMs?: number;
  pollMs?: number;
  atOnce?: number;
}

export interface Worker {
  /** Something may be due: look now. */
  wake(): void;
  /** Takes nothing more, and waits for what is in its hands. */
  stop(): Promise<void>;
}

/** A sender that dies is noticed after this long. */
export const LEASE_MS = 120_000;
const POLL_MS = 5_000;
const AT_ONCE = 4;

/** Takes what is due, so many at once. Several workers, in several processes, do not get in each other's way. */
export function startWorker(options: WorkerOptions): Worker {
  const { store, clock, pollMs = POLL_MS, atOnce = AT_ONCE, leaseMs = LEASE_MS } = options;
  const running = new Set<Promise<void>>();
  let stopping = false;
  let looking: Promise<void> | null = null;
  let lookAgain = false;
  let timer: NodeJS.Timeout | undefined;
  /** Looks in a row that failed: a database that is away is asked less and less often. */
  let failures = 0;

  function wake(): void {
    if (stopping) return;
    lookAgain = true;
    looking ??= look().finally(() => {
      looking = null;
      clearTimeout(timer);
      if (!stopping) timer = setTimeout(wake, pollMs * 2 ** Math.min(failures, 6)).unref();
    });
  }

  async function look(): Promise<void> {
    try {
      await options.tick?.(clock());
      while (lookAgain && !stopping) {
        lookAgain = false;
        for (const job of await taken()) start(job);
      }
      failures = 0;
    } catch (error) {
      failures++;
      logError("jobs", error);
    }
  }

  async function taken(): Promise<JobRow[]> {
    const free = atOnce - running.size;
    if (free <= 0 || !(await hasOpenJob(store.read, clock()))) return [];
    const at = clock();
    return store.write((tx) => takeJobs(tx, at, { id: newId(), until: at + leaseMs }, free));
  }

  function start(job: JobRow): void {
    const work = perform({ ...options, leaseMs }, job).finally(() => {
      running.delete(work);
      wake();
    });
    running.add(work);
  }

  wake();
  return {
    wake,
    async stop() {
      stopping = true;
      clearTimeout(timer);
      await looking;
      await Promise.all(running);
    },
  };
}

async function perform(options: WorkerOptions & { leaseMs: number }, job: JobRow): Promise<void> {
  const { store, clock, handlers } = options;
  const handler = handlers[job.kind as JobKind];
  try {
    if (!handler) return;
    // Taken again and again and never settled: whatever it is, it takes its process down.
    if (job.attempts > MOST_TRIES) await giveUp(store, handler, job, job.lastError ?? "interrupted", clock());
    else await settle(store, handler, job, await outcomeOf(options, job), clock());
  } catch (error) {
    // Not settled: its lease runs out, and it is taken once more.
    logError("job", error, { kind: job.kind });
  }
}

async function outcomeOf(
  { store, clock, handlers, leaseMs }: WorkerOptions & { leaseMs: number },
  job: JobRow,
): Promise<Outcome> {
  const hold: HeldJob["hold"] = (tx) => holdJob(tx, job, clock() + leaseMs);
  try {
    return await handlers[job.kind as JobKind]!.run({ job, store, clock, leaseMs, hold });
  } catch (error) {
    logError("job", error, { kind: job.kind, tries: job.attempts });
    return { kind: "again", error: error instanceof Error ? error.message : String(error) };
  }
}
