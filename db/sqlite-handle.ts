import { mkdirSync } from "node:fs";
import path from "node:path";
import Client from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { Database } from "./store";

export type Handle = { client: Client.Database; db: Database };

/** Waits this long for another process inside one statement: it blocks the thread, so `beginImmediate` does the rest. */
const BUSY_MS = 100;

export function openReader(file: string): Handle {
  const client = new Client(file, { readonly: true, fileMustExist: true, timeout: BUSY_MS });
  return { client, db: drizzled(client) };
}

export function openWriter(file: string): Handle {
  mkdirSync(path.dirname(file), { recursive: true });
  const client = new Client(file, { timeout: BUSY_MS });
  client.pragma("journal_mode = WAL");
  // The driver builds SQLite with NORMAL in WAL mode, which loses acknowledged writes when the power goes.
  client.pragma("synchronous = FULL");
  client.pragma("foreign_keys = ON");
  // A big import would otherwise leave a log of its size behind for ever.
  client.pragma("journal_size_limit = 16777216");
  return { client, db: drizzled(client) };
}

/** Synchronous queries are thenables too, so the driver may stand in for an asynchronous one. */
const drizzled = (client: Client.Database) => drizzle(client) as unknown as Database;
