import { AsyncLocalStorage } from "node:async_hooks";
import { PGlite } from "@electric-sql/pglite";
import type { PgTransactionConfig } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { databaseError } from "./errors";
import { migrationsOf } from "./migrate";
import type { Database, Reader, Store, Tx } from "./store";

/**
 * PostgreSQL inside the process, for the compliance suite: the schema must have been loaded with the PostgreSQL
 * vocabulary (the suite mocks `db/columns`). One connection, so it shows nothing about races. Always `close` it.
 */
export async function openPgliteStore(): Promise<Store> {
  const client = new PGlite();
  const db = drizzle(client);
  await migrate(db, { migrationsFolder: migrationsOf("postgres") });
  const writing = new AsyncLocalStorage<true>();

  async function inTransaction<T>(
    work: (own: Database) => Promise<T>,
    config?: PgTransactionConfig,
  ): Promise<T> {
    try {
      return await db.transaction((own) => work(own as unknown as Database), config);
    } catch (error) {
      throw databaseError(error);
    }
  }

  async function write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    if (writing.getStore())
      throw new Error("A write inside a write would wait for itself: pass the Tx on instead");
    const queued: (() => void | Promise<void>)[] = [];
    const afterCommit = (effect: () => void | Promise<void>) => void queued.push(effect);
    const result = await inTransaction((own) =>
      writing.run(true, () => work({ db: own, afterCommit } as unknown as Tx)),
    );
    for (const effect of queued) void effect();
    return result;
  }

  return {
    read: { db: db as unknown as Database } satisfies Reader,
    snapshot: (work) =>
      inTransaction((own) => work({ db: own }), {
        isolationLevel: "repeatable read",
        accessMode: "read only",
      }),
    write,
    close: () => client.close(),
  };
}
