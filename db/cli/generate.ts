import { spawnSync } from "node:child_process";

/** `npm run db:generate -- a-name-for-it`: one migration a dialect from what changed in `db/schema`. */
const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_-]*$/.test(name)) {
  console.error("Usage: npm run db:generate -- what-changes (lower case, a dash between words)");
  process.exit(2);
}

const DIALECTS = [
  { dialect: "sqlite", out: "db/migrations/sqlite", url: "file:unused.db" },
  { dialect: "postgresql", out: "db/migrations/postgres", url: "postgres://unused" },
];

for (const { dialect, out, url } of DIALECTS) {
  const made = spawnSync(
    "drizzle-kit",
    ["generate", "--dialect", dialect, "--schema", "db/schema/index.ts", "--out", out, "--name", name],
    { stdio: "inherit", env: { ...process.env, DATABASE_URL: url } },
  );
  if (made.status !== 0) process.exit(made.status ?? 1);
}
