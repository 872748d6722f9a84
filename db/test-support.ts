import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Client from "better-sqlite3";
import { afterAll } from "vitest";
import { migrateOpen } from "./migrate";
import { openStore, type Store } from "./store";

export type TestStore = Store & { file: string };

let empty: string | undefined;
const templates: string[] = [];

// With the test file: its worker is ended from outside and says no "exit".
afterAll(() => {
  for (const folder of templates.splice(0)) rmSync(folder, { recursive: true, force: true });
  empty = undefined;
});

/** An empty migrated database of its own, in a temporary folder that goes when it is closed. */
export function freshStore(): TestStore {
  empty ??= migrated();
  return copyOf(empty);
}

/**
 * Databases that begin alike: `fill` runs once, each test gets a copy of what it left. For test files of hundreds of
 * tests, whose world would take longer to build than to try.
 */
export async function storesLike<T>(
  fill: (store: Store) => Promise<T>,
): Promise<{ fresh: () => TestStore; filled: T }> {
  const file = path.join(templateFolder(), "filled.db");
  empty ??= migrated();
  copyFileSync(empty, file);
  const store = openStore({ file });
  const filled = await fill(store);
  // Folds the log into the file, which is then all there is to copy.
  await store.close();
  return { fresh: () => copyOf(file), filled };
}

function copyOf(template: string): TestStore {
  const folder = mkdtempSync(path.join(tmpdir(), "marronnier-"));
  const file = path.join(folder, "test.db");
  copyFileSync(template, file);
  const store = openStore({ file });
  return {
    ...store,
    file,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Migrated once a test file: copying a file takes a millisecond, migrating one takes many. */
function migrated(): string {
  const file = path.join(templateFolder(), "empty.db");
  const client = new Client(file);
  client.pragma("journal_mode = WAL");
  client.pragma("synchronous = OFF");
  migrateOpen(client);
  client.close();
  return file;
}

function templateFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "marronnier-template-"));
  templates.push(folder);
  return folder;
}
