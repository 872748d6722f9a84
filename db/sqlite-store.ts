import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { logError } from "@/lib/platform/log";
import { DatabaseUnavailable, databaseError } from "./errors";
import { type Handle, openReader, openWriter } from "./sqlite-handle";
import type { Reader, Store, Tx } from "./store";

type Effect = () => void | Promise<void>;

/** Another process (an import on the command line) may hold the file: about six seconds of patience. */
const BUSY_TRIES = 50;
const BUSY_PAUSE_MS = 20;

/** Handles of snapshots that are kept for the next one, for their prepared queries: opened anew, it takes seven times as long. */
const SNAPSHOTS_KEPT = 2;

/**
 * Handles on one WAL file: reads never see half a transaction and go on while the file refuses writes.
 * better-sqlite3's own transactions end when an async callback first awaits, hence BEGIN and COMMIT by hand, one at a time.
 */
export function openSqliteStore(file: string): Store {
  let reader: Handle | undefined;
  let writer: Handle | undefined;
  let idle: Handle[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const effects = new Set<Promise<void>>();
  const writing = new AsyncLocalStorage<true>();

  const read: Reader = {
    get db() {
      reader ??= opened(() => openReader(file));
      return reader.db;
    },
  };

  function write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    if (writing.getStore())
      throw new Error("A write inside a write would wait for itself: pass the Tx on instead");
    const turn = last.then(() => writing.run(true, () => transact(work)));
    last = turn.catch(() => undefined);
    return turn.then(({ result, queued }) => {
      for (const effect of queued) run(effect);
      return result;
    });
  }

  async function transact<T>(work: (tx: Tx) => Promise<T>): Promise<{ result: T; queued: Effect[] }> {
    let handle: Handle | undefined;
    let tx: SqliteTx | undefined;
    try {
      writer ??= opened(() => openWriter(file));
      handle = writer;
      await beginImmediate(handle);
      tx = new SqliteTx(handle);
      const result = await work(tx as unknown as Tx);
      handle.client.exec("COMMIT");
      return { result, queued: tx.queued };
    } catch (error) {
      const known = databaseError(error);
      if (handle && !(rollBack(handle) && isSound(known))) letGo(handle);
      throw known;
    } finally {
      tx?.finish();
    }
  }

  /** The next write opens another: SQLite opens a read-only file read-only, and would not notice that it no longer is. */
  function letGo(handle: Handle): void {
    writer = undefined;
    handle.client.close();
  }

  function run(effect: Effect): void {
    const running = Promise.resolve()
      .then(effect)
      .catch((error) => logError("effect after commit", error))
      .finally(() => effects.delete(running));
    effects.add(running);
  }

  async function snapshot<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    const kept = idle;
    const handle = kept.pop() ?? opened(() => openReader(file));
    const lent = new Lent(handle);
    try {
      handle.client.exec("BEGIN");
      const result = await work(lent);
      handle.client.exec("COMMIT");
      // Closed meanwhile, the store no longer looks after what it kept before.
      if (kept === idle && idle.length < SNAPSHOTS_KEPT) idle.push(handle);
      else handle.client.close();
      return result;
    } catch (error) {
      handle.client.close();
      throw databaseError(error);
    } finally {
      lent.finish();
    }
  }

  async function close(): Promise<void> {
    await last;
    // An effect may write again.
    if (effects.size > 0) return Promise.all(effects).then(close);
    for (const handle of [reader, ...idle]) handle?.client.close();
    idle = [];
    // Last, as only a writer can fold the log into the file.
    writer?.client.close();
    reader = writer = undefined;
  }

  return { read, write, snapshot, close };
}

/** Another process's lock is waited for outside the statement, so that this process's reads go on meanwhile. */
async function beginImmediate({ client }: Handle): Promise<void> {
  for (let left = BUSY_TRIES; ; left--) {
    try {
      client.exec("BEGIN IMMEDIATE");
      return;
    } catch (error) {
      if (left === 0 || !String((error as { code?: string }).code).startsWith("SQLITE_BUSY")) throw error;
      await sleep(BUSY_PAUSE_MS);
    }
  }
}

/** false: not even that. A full disk has rolled back by itself. */
function rollBack({ client }: Handle): boolean {
  try {
    if (client.inTransaction) client.exec("ROLLBACK");
    return true;
  } catch (error) {
    logError("rollback", error);
    return false;
  }
}

/** Whether the handle is still good after such an error. */
const isSound = (error: unknown): boolean =>
  !(error instanceof DatabaseUnavailable) || error.reason === "full" || error.reason === "busy";

/** A handle for as long as the work on it takes. */
class Lent implements Reader {
  #handle: Handle | null;

  constructor(handle: Handle) {
    this.#handle = handle;
  }

  get db() {
    if (!this.#handle) throw new Error("This transaction is over");
    return this.#handle.db;
  }

  finish(): void {
    this.#handle = null;
  }
}

class SqliteTx extends Lent {
  readonly queued: Effect[] = [];

  afterCommit(effect: Effect): void {
    this.queued.push(effect);
  }
}

function opened(open: () => Handle): Handle {
  try {
    return open();
  } catch (error) {
    const known = databaseError(error);
    throw known instanceof DatabaseUnavailable ? known : new DatabaseUnavailable("io", error);
  }
}
