import { databaseDialect } from "@/lib/platform/env";
import * as postgres from "./columns.postgres";
import * as sqlite from "./columns.sqlite";

export type { AnyColumn } from "./columns.sqlite";

/**
 * The one place where the dialect is chosen. Both vocabularies say the same words and both give the same rows, so the
 * rest of the code is typed as SQLite; the compliance suite holds PostgreSQL to that promise.
 */
const chosen = databaseDialect() === "postgres" ? (postgres as unknown as typeof sqlite) : sqlite;

export const {
  boolean,
  check,
  checkOneOf,
  foreignKey,
  index,
  instant,
  integer,
  json,
  oneOf,
  primaryKey,
  real,
  table,
  text,
  uniqueIndex,
} = chosen;
