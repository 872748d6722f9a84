import { type SQL, sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  check,
  doublePrecision,
  foreignKey,
  index,
  boolean as pgBoolean,
  integer as pgInteger,
  json as pgJson,
  pgTable,
  text as pgText,
  primaryKey,
  uniqueIndex,
} from "drizzle-orm/pg-core";

/** The vocabulary the schema is written in, as PostgreSQL says it. `columns.sqlite.ts` says the same words. */
export { check, foreignKey, index, primaryKey, uniqueIndex };
export const table = pgTable;

export const text = <N extends string>(name: N) => pgText(name);
export const integer = <N extends string>(name: N) => pgInteger(name);
export const real = <N extends string>(name: N) => doublePrecision(name);
export const boolean = <N extends string>(name: N) => pgBoolean(name);

/** UTC milliseconds, as a number. */
export const instant = <N extends string>(name: N) => bigint(name, { mode: "number" });

/** `json`, not `jsonb`: kept as written, so the order of keys survives. */
export const json = <T>(name: string) => pgJson(name).$type<T>();

/** One word of a closed list; pair it with `checkOneOf`. */
export const oneOf = <N extends string, T extends string>(name: N, words: readonly T[]) =>
  pgText(name, { enum: words as readonly [T, ...T[]] });

/** DDL takes no parameters, so the words are written out; they come from our own lists. */
export function checkOneOf(name: string, column: AnyPgColumn, words: readonly string[]) {
  const list: SQL = sql.raw(words.map((word) => `'${word}'`).join(", "));
  return check(name, sql`${column} in (${list})`);
}
