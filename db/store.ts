import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";
import { env } from "@/lib/platform/env";
import { openSqliteStore } from "./sqlite-store";

/** Typed as SQLite whatever the dialect (see `columns.ts`); every query is awaited. */
export type Database = BaseSQLiteDatabase<"async", unknown>;

/** Sees what is committed. */
export interface Reader {
  readonly db: Database;
}

declare const inTransaction: unique symbol;

/** Sees and changes what its transaction holds. Only `write` makes one. */
export interface Tx extends Reader {
  readonly [inTransaction]: true;
  /** Queues an effect (a mail, a notification) that runs once the change is durable, and never if it is undone. */
  afterCommit(effect: () => void | Promise<void>): void;
}

export interface Store {
  /** For single reads; two of them may see two states. Opens on first use. */
  readonly read: Reader;
  /** For reads that must agree with each other, such as an export: all of them see one state. */
  snapshot<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  /**
   * One transaction: committed when `work` resolves, undone when it throws. Writes wait for each other, so await nothing
   * but the database inside. A write inside a write is refused. Throws `DatabaseUnavailable` and `UniqueViolation`.
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Waits for writes and effects under way. */
  close(): Promise<void>;
}

export const openStore = (options: { file: string }): Store => openSqliteStore(options.file);

const KEPT = Symbol.for("marronnier.store");
const kept = globalThis as { [KEPT]?: Store };

/** The store of this process, kept across reloads of the code. */
export function store(): Store {
  kept[KEPT] ??= openStore({ file: databaseFile(env().databaseUrl) });
  return kept[KEPT];
}

/** For tests and command lines, which bring their own. */
export function useStore(other: Store | undefined): void {
  kept[KEPT] = other;
}

export const databaseFile = (url: string): string => url.replace(/^file:(\/\/(?=\/))?/, "");
