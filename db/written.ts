import { and, type Column, eq, getTableColumns, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { prepared } from "./prepared";
import type { channels } from "./schema";
import type { Tx } from "./store";

type Values = Record<string, unknown>;
type Statement = (tx: Tx, values: Values) => Promise<Values[]>;

/** Inserts into a table, each set of given columns prepared once; answers the row as it is stored. */
export function preparedInsert<T extends SQLiteTable>(
  given: T,
  name: string,
): (tx: Tx, row: T["$inferInsert"]) => Promise<T["$inferSelect"]> {
  const table: SQLiteTable = given;
  const insert = byShape(table, (keys) =>
    prepared(`${name}_insert_${keys.join("_")}`, (db) =>
      db
        .insert(table)
        .values(placeholders(keys) as never)
        .returning(getTableColumns(table)),
    ),
  );
  return async (tx, row) => (await insert(tx, row))[0]!;
}

/**
 * Updates a row of a table, each set of changed columns prepared once; answers the row as it is stored, or nothing where
 * there is none of that version. `isWorkspace`, `isId` and `isVersion` say which row.
 */
export function preparedUpdate(table: typeof channels, name: string): Statement {
  const isRow = and(
    eq(table.workspaceId, sql.placeholder("isWorkspace")),
    eq(table.id, sql.placeholder("isId")),
    eq(table.version, sql.placeholder("isVersion")),
  );
  return byShape(table, (keys) =>
    prepared(`${name}_update_${keys.join("_")}`, (db) =>
      db
        .update(table)
        .set({ ...placeholders(keys), version: sql`${table.version} + 1` } as never)
        .where(isRow)
        .returning(getTableColumns(table)),
    ),
  );
}

function byShape(table: SQLiteTable, prepare: (keys: string[]) => Statement): Statement {
  const columns: Record<string, Column> = getTableColumns(table);
  const kept = new Map<string, Statement>();
  return async (tx, values) => {
    const keys = Object.keys(columns).filter((key) => values[key] !== undefined);
    const shape = keys.join();
    let statement = kept.get(shape);
    if (!statement) {
      statement = prepare(keys);
      kept.set(shape, statement);
    }
    return statement(tx, { ...values, ...driverValues(keys, columns, values) });
  };
}

/** Bare, as Drizzle would hand a column's placeholder its null to encode: JSON's would become the text "null". */
export const placeholders = (keys: readonly string[]): Values =>
  Object.fromEntries(keys.map((key) => [key, sql`${sql.placeholder(key)}`]));

export function driverValues(keys: readonly string[], columns: Record<string, Column>, row: Values): Values {
  const values: Values = {};
  for (const key of keys) {
    const value = row[key];
    values[key] = value === null ? null : columns[key]!.mapToDriverValue(value);
  }
  return values;
}
