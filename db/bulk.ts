import { setImmediate as breath } from "node:timers/promises";
import { type Column, getTableColumns } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Tx } from "./store";
import { driverValues, placeholders } from "./written";

/** So many rows take some 20 ms, for which nobody else is served. */
const ROWS_A_BREATH = 2_000;

/**
 * Inserts many rows through one prepared statement: 8 µs a row with SQLite, where a statement of 500 rows built by
 * Drizzle takes 21 µs a row. Every row must have every column. Requests are served in between; other writes wait.
 */
export async function insertMany<T extends SQLiteTable>(
  tx: Tx,
  table: T,
  rows: Iterable<Required<T["$inferInsert"]>>,
): Promise<void> {
  const columns: Record<string, Column> = getTableColumns(table);
  const keys = Object.keys(columns);
  const insert = tx.db
    .insert(table)
    .values(placeholders(keys) as never)
    .prepare();
  let done = 0;
  for (const row of rows) {
    await insert.execute(driverValues(keys, columns, row));
    if (++done % ROWS_A_BREATH === 0) await breath();
  }
}
