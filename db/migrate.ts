import path from "node:path";
import Client from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { openWriter } from "./sqlite-handle";

/** Under the root of the project: every entry script runs there. */
export const migrationsOf = (dialect: "sqlite" | "postgres"): string =>
  path.join(process.cwd(), "db", "migrations", dialect);

/** Brings a SQLite file to the present schema, making it if need be. Touches nothing when it is there already. */
export function migrateFile(file: string): void {
  if (isCurrent(file)) return;
  const { client } = openWriter(file);
  try {
    migrateOpen(client);
  } finally {
    client.close();
  }
}

/** With foreign keys on, rebuilding a table (SQLite's way to alter one) would delete the rows that refer to it. */
export function migrateOpen(client: Client.Database): void {
  client.pragma("foreign_keys = OFF");
  migrate(drizzle(client), { migrationsFolder: migrationsOf("sqlite") });
  const broken = client.pragma("foreign_key_check") as unknown[];
  if (broken.length > 0) throw new Error(`A migration left ${broken.length} rows that refer to nothing`);
}

/** Read with a read-only handle, so that a start on a read-only disk still serves. */
function isCurrent(file: string): boolean {
  const newest = readMigrationFiles({ migrationsFolder: migrationsOf("sqlite") }).at(-1);
  let client: Client.Database | undefined;
  try {
    client = new Client(file, { readonly: true, fileMustExist: true });
    const row = client.prepare("select max(created_at) as at from __drizzle_migrations").get() as {
      at: number | null;
    };
    return row.at !== null && newest !== undefined && row.at >= newest.folderMillis;
  } catch {
    return false;
  } finally {
    client?.close();
  }
}
