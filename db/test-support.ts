import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Client from "better-sqlite3";
import { migrateOpen } from "./migrate";
import { openStore, type Store } from "./store";

let template: string | undefined;

/** An empty migrated database of its own, in a temporary folder that goes when it is closed. */
export function freshStore(): Store & { file: string } {
  template ??= makeTemplate();
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

/** Migrated once a process: copying a file takes a millisecond, migrating one takes many. */
function makeTemplate(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "marronnier-template-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, "template.db");
  const client = new Client(file);
  client.pragma("journal_mode = WAL");
  client.pragma("synchronous = OFF");
  migrateOpen(client);
  client.close();
  return file;
}
