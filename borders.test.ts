import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

// The borders of the house (README, "Find your way"), which no linter of ours can express.

interface Source {
  file: string;
  text: string;
  /** Files of ours and names of packages, and whether only types come over. */
  imports: { to: string; typeOnly: boolean }[];
}

const files = globSync("{app,components,db,lib,e2e,bench}/**/*.{ts,tsx}", {
  exclude: ["**/node_modules/**", "bench/hello/**"],
});
const known = new Set(files);
const sources = files.map(sourceOf);
const product = sources.filter(({ file }) => !/\.test\.tsx?$|test-support|^e2e\/|^bench\//.test(file));

function sourceOf(file: string): Source {
  const text = readFileSync(file, "utf8");
  const statements = text.matchAll(
    /^\s*(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']/gm,
  );
  const dynamic = text.matchAll(/import\(\s*["']([^"']+)["']\s*\)/g);
  return {
    file,
    text,
    imports: [
      ...[...statements].map(([, type, to]) => ({ to: resolved(file, to!), typeOnly: type !== undefined })),
      // What is loaded later cannot close a circle at load time.
      ...[...dynamic].map(([, to]) => ({ to: resolved(file, to!), typeOnly: true })),
    ],
  };
}

function resolved(from: string, to: string): string {
  if (!to.startsWith("@/") && !to.startsWith(".")) return to;
  const base = to.startsWith("@/") ? to.slice(2) : path.join(path.dirname(from), to);
  return (
    [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`].find((each) =>
      known.has(each),
    ) ?? base
  );
}

/** "file → import" for every import of `who` that `allowed` does not let through. */
function offences(
  who: (file: string) => boolean,
  allowed: (to: string, from: Source) => boolean,
  types = true,
): string[] {
  return product
    .filter(({ file }) => who(file))
    .flatMap((source) =>
      source.imports
        .filter(({ to, typeOnly }) => (types || !typeOnly) && !allowed(to, source))
        .map(({ to }) => `${source.file} → ${to}`),
    );
}

const under =
  (...folders: string[]) =>
  (file: string) =>
    folders.some((folder) => file === folder || file.startsWith(`${folder}/`));
const ours = under("app", "components", "db", "lib", "messages");
const pure = (to: string) =>
  under(
    ...["lib/plan", "lib/networks", "lib/platform/time"],
    ...["lib/reference/index.ts", "lib/reference/patterns.ts"],
  )(to);

test("the heart imports nothing but itself, the networks, time, and of the reference the matrix and the schedules", () => {
  const heart = (file: string) => under("lib/plan")(file) && !under("lib/plan/cli", "lib/plan/oracle")(file);
  expect(offences(heart, pure)).toEqual([]);
  expect(offences(under("lib/networks"), (to) => pure(to) || !ours(to))).toEqual([]);
  expect(offences(under("lib/platform/time"), (to) => under("lib/platform/time")(to) || !ours(to))).toEqual(
    [],
  );
});

test("technique knows nothing of the domain", () => {
  const technique = (to: string) =>
    !ours(to) || under("lib/platform", "db/store.ts", "db/errors.ts", "messages")(to);
  expect(offences(under("lib/platform"), technique)).toEqual([]);
});

test("only db and repositories know the database's library; only db its drivers", () => {
  const repositories = (file: string) => under("db")(file) || /repository\.ts$/.test(file);
  expect(
    offences(
      (file) => !repositories(file),
      (to) => !to.startsWith("drizzle-orm"),
    ),
  ).toEqual([]);
  expect(
    offences(
      (file) => !under("db")(file),
      (to) => !/better-sqlite3|pglite/.test(to),
    ),
  ).toEqual([]);
});

test("screens get views and call actions: no database, no repository, no query", () => {
  const screen = (to: string) => !under("db")(to) && !/\/(repository|queries|session)\.tsx?$/.test(to);
  expect(offences(under("components"), screen, false)).toEqual([]);
  expect(offences(under("app"), (to) => !under("db")(to) && !/repository\.ts$/.test(to), false)).toEqual([]);
});

test("actions do not call actions, and nobody imports a test", () => {
  const actions = (file: string) => /actions\.ts$/.test(file);
  expect(
    offences(
      (file) => under("lib")(file) && actions(file),
      (to) => !under("lib")(to) || !actions(to) || /platform/.test(to),
    ),
  ).toEqual([]);
  expect(
    offences(
      () => true,
      (to) => !/\.test$|test-support/.test(to),
    ),
  ).toEqual([]);
});

test("time is told in one room, settings are read in one file", () => {
  const clocks = under(
    "lib/platform/time",
    "lib/platform/clock.ts",
    "lib/platform/browser-clock.ts",
    "lib/platform/id.ts",
  );
  const timeless = product.filter(({ file }) => !clocks(file));
  expect(
    timeless.filter(({ text }) => /\bnew Date\(|\bDate\.now\(/.test(text)).map(({ file }) => file),
  ).toEqual([]);
  expect(
    offences(
      (file) => !under("lib/platform/time")(file),
      (to) => !/^date-fns|^@date-fns/.test(to),
    ),
  ).toEqual([]);
  const settings = product.filter(
    ({ file, text }) => /process\.env\b/.test(text) && !under("lib/platform/env.ts", "db/cli")(file),
  );
  expect(settings.map(({ file }) => file)).toEqual([]);
});

test("no file imports itself by a detour", () => {
  const graph = new Map(
    product.map(({ file, imports }) => [
      file,
      imports.filter(({ typeOnly }) => !typeOnly).map(({ to }) => to),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, trail: string[]): void => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
    if (done.has(file) || trail.includes(file)) return;
    for (const to of graph.get(file) ?? []) visit(to, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  expect(circles).toEqual([]);
});
