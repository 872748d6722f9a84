import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";

// Somebody changes a schema file and forgets `npm run db:generate`: everything passes on a database that was migrated
// before, and the next clone does not start. Generated from nothing, since drizzle-kit asks a person about a change
// that may be a renaming, and without one ends as if there were nothing to do.
describe.each([
  { dialect: "sqlite", folder: "sqlite", url: "file:unused.db" },
  { dialect: "postgresql", folder: "postgres", url: "postgres://unused" },
])("the migrations of $dialect", ({ dialect, folder, url }) => {
  const committed = path.join("db", "migrations", folder);
  // drizzle-kit takes a path within the project only.
  const out = path.join("node_modules", ".cache", `drift-${folder}-${process.pid}`);
  afterEach(() => rmSync(out, { recursive: true, force: true }));

  it("end where the schema is", { timeout: 30_000 }, () => {
    const options = { dialect, schema: "db/schema/index.ts", out, name: "drift" };
    const made = spawnSync(
      process.execPath,
      [
        "node_modules/drizzle-kit/bin.cjs",
        "generate",
        ...Object.entries(options).map(([key, value]) => `--${key}=${value}`),
      ],
      { encoding: "utf8", env: { ...process.env, DATABASE_URL: url } },
    );
    expect(made.status, made.stderr).toBe(0);
    expect(newestSnapshot(committed)).toEqual(newestSnapshot(out));
  });

  it("are all in their journal, under a name", () => {
    const { entries } = JSON.parse(readFileSync(path.join(committed, "meta", "_journal.json"), "utf8"));
    const files = readdirSync(committed).filter((file) => file.endsWith(".sql"));
    expect(entries.map(({ tag }: { tag: string }) => `${tag}.sql`)).toEqual(files.sort());
    for (const file of files) expect(file).toMatch(/^\d{4}_[a-z][a-z0-9_-]*\.sql$/);
  });
});

function newestSnapshot(folder: string): object {
  const newest = readdirSync(path.join(folder, "meta"))
    .filter((file) => file.endsWith("_snapshot.json"))
    .sort()
    .at(-1)!;
  const {
    id: _,
    prevId: __,
    ...snapshot
  } = JSON.parse(readFileSync(path.join(folder, "meta", newest), "utf8"));
  return snapshot;
}
