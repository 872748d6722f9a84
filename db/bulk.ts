import { setImmediate as breath } from "node:timers/promises";
import { type Column, getTableColumns, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Database, Tx } from "./store";

type Insert = { columns: [string, Column][]; run: (values: Record<string, unknown>) => PromiseLike<unknown> };
const kept = new WeakMap<Database, Map<SQLiteTable, Insert>>();

/** So many rows take some 20 ms, for which nobody else is served. */
const ROWS_A_BREATH = 2_000;

/**
 * Inserts many rows through one prepared statement: 8 µs a row with SQLite, where a statement of 500 rows built by
 * Drizzle takes 21 µs. Every row must have every column. Requests are served in between; other writes wait.
 */
export async function insertMany<T extends SQLiteTable>(
  tx: Tx,
  table: T,
  rows: Iterable<Required<T["$inferInsert"]>>,
): Promise<void> {
  const { columns, run } = insertInto(tx.db, table);
  let done = 0;
  for (const row of rows) {
    await run(driverValues(columns, row));
    if (++done % ROWS_A_BREATH === 0) await breath();
  }
}

function insertInto(db: Database, table: SQLiteTable): Insert {
  const inserts = kept.get(db) ?? new Map<SQLiteTable, Insert>();
  kept.set(db, inserts);
  let insert = inserts.get(table);
  if (!insert) {
    const columns = Object.entries(getTableColumns(table));
    // Bare, as Drizzle would hand a column's placeholder its null to encode: JSON's would become the text "null".
    const values = Object.fromEntries(columns.map(([key]) => [key, sql`${sql.placeholder(key)}`]));
    const query = db.insert(table).values(values).prepare();
    insert = { columns, run: (row) => query.execute(row) };
    inserts.set(table, insert);
  }
  return insert;
}

function driverValues(columns: Insert["columns"], row: Record<string, unknown>): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [key, column] of columns) {
    const value = row[key];
    values[key] = value === null ? null : column.mapToDriverValue(value);
  }
  return values;
}
