import { type SQL, sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  check,
  foreignKey,
  index,
  primaryKey,
  integer as sqliteInteger,
  real as sqliteReal,
  sqliteTable,
  text as sqliteText,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

/** The vocabulary the schema is written in, as SQLite says it. `columns.postgres.ts` says the same words. */
export { check, foreignKey, index, primaryKey, uniqueIndex };
export const table = sqliteTable;

export type AnyColumn = AnySQLiteColumn;

export const text = <N extends string>(name: N) => sqliteText(name);
export const integer = <N extends string>(name: N) => sqliteInteger(name);
export const real = <N extends string>(name: N) => sqliteReal(name);
export const boolean = <N extends string>(name: N) => sqliteInteger(name, { mode: "boolean" });

/** UTC milliseconds, as a number. */
export const instant = <N extends string>(name: N) => sqliteInteger(name);

/** Kept as written: the order of keys survives. */
export const json = <T>(name: string) => sqliteText(name, { mode: "json" }).$type<T>();

/** One word of a closed list; pair it with `checkOneOf`. */
export const oneOf = <N extends string, T extends string>(name: N, words: readonly T[]) =>
  sqliteText(name, { enum: words as readonly [T, ...T[]] });

/** DDL takes no parameters, so the words are written out; they come from our own lists. */
export function checkOneOf(name: string, column: AnyColumn, words: readonly string[]) {
  const list: SQL = sql.raw(words.map((word) => `'${word}'`).join(", "));
  return check(name, sql`${column} in (${list})`);
}
