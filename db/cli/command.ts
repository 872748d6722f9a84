import { parseArgs } from "node:util";
import { DatabaseUnavailable, databaseError } from "@/db/errors";
import { migrateFile } from "@/db/migrate";
import { databaseFile, openStore, type Store } from "@/db/store";
import { BadSettings, env } from "@/lib/platform/env";

/** What was asked for cannot be done, in a sentence for a person. `code`: 1 refused, 2 asked for wrongly. */
export class Stop extends Error {
  constructor(
    message: string,
    readonly code: 1 | 2 = 1,
  ) {
    super(message);
  }
}

/** Runs a command line: what it can foresee ends as a sentence and an exit code, only bugs show a stack. */
export async function command(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const [sentence, code] = sentenceOf(databaseError(error));
    if (sentence === null) throw error;
    console.error(sentence);
    process.exitCode = code;
  }
}

function sentenceOf(error: unknown): [string | null, number] {
  if (error instanceof Stop) return [error.message, error.code];
  if (error instanceof BadSettings) return [error.message, 1];
  if (error instanceof DatabaseUnavailable) return [`${error.message}: ${String(error.cause)}`, 1];
  return [null, 1];
}

/** Options that each take a text, and at most `most` bare arguments. */
export function given<Name extends string>(
  names: readonly Name[],
  most: number,
  usage: string,
): { options: Partial<Record<Name, string>>; bare: string[] } {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
    const { values, positionals } = parseArgs({
      args: process.argv.slice(2),
      options,
      allowPositionals: true,
    });
    if (positionals.length <= most)
      return { options: values as Partial<Record<Name, string>>, bare: positionals };
  } catch {
    // Said below.
  }
  throw new Stop(usage, 2);
}

/** The database of the settings, migrated, for as long as `work` takes. */
export async function withStore<T>(work: (store: Store) => T | Promise<T>): Promise<T> {
  const file = databaseFile(env().databaseUrl);
  migrateFile(file);
  const store = openStore({ file });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
