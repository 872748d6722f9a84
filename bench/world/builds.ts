import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");
/** Inside the project, so that packages are found; ignored by git, linters and type checks. */
const BUILDS = path.join(ROOT, ".next-bench");
export const NEXT = path.join(ROOT, "node_modules/next/dist/bin/next");

const FONTS = "node_modules/@fontsource-variable";
const PRODUCT = ["app", "components", "db", "lib", "messages"];
const PRODUCT_FILES =
  "{instrumentation.ts,proxy.ts,next.config.js,postcss.config.mjs,package.json,tsconfig.json}";

/** A copy of the product with one page more, a hello-world route: the floor of its JavaScript in the same build. */
export function productBuild(): string {
  return built("product", (folder) => {
    for (const room of PRODUCT) cpSync(path.join(ROOT, room), path.join(folder, room), { recursive: true });
    for (const file of globSync(PRODUCT_FILES, { cwd: ROOT }))
      cpSync(path.join(ROOT, file), path.join(folder, file));
    cpSync(path.join(ROOT, "bench/hello/app/page.tsx"), path.join(folder, "app/hello/page.tsx"));
    // Named by their place in the project's own folder of packages.
    cpSync(path.join(ROOT, FONTS), path.join(folder, FONTS), { recursive: true });
  });
}

/** A hello-world application of the same Next, with a bare FullCalendar on a page of its own. */
export function helloBuild(): string {
  return built("hello", (folder) => cpSync(path.join(ROOT, "bench/hello"), folder, { recursive: true }));
}

const known = new Map<string, string>();

/**
 * The folder to serve from; built anew only where its sources changed since. BENCH_STALE=1 takes the last one as it is.
 * Looked at once a run, which measures one state of the sources, whoever edits them meanwhile.
 */
function built(name: string, fill: (folder: string) => void): string {
  const folder = known.get(name) ?? upToDate(name, fill);
  known.set(name, folder);
  return folder;
}

function upToDate(name: string, fill: (folder: string) => void): string {
  const folder = path.join(BUILDS, name);
  if (process.env.BENCH_STALE === "1" && existsSync(path.join(folder, ".next/built-from"))) return folder;
  const fresh = path.join(BUILDS, `${name}-fresh`);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  fill(fresh);
  const present = fingerprint(fresh);
  const stamp = path.join(folder, ".next/built-from");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === present) {
    rmSync(fresh, { recursive: true });
    return folder;
  }
  rmSync(folder, { recursive: true, force: true });
  cpSync(fresh, folder, { recursive: true });
  rmSync(fresh, { recursive: true });
  build(folder);
  writeFileSync(stamp, present);
  return folder;
}

function build(folder: string): void {
  console.error(`Building ${path.relative(ROOT, folder)} …`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [NEXT, "build"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", NEXT_DIST: ".next" },
  });
  if (status !== 0) throw new Error(`next build failed in ${folder}:\n${stdout}\n${stderr}`);
}

function fingerprint(folder: string): string {
  const hash = createHash("sha256").update(process.versions.node);
  const files = globSync("**/*", { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(path.relative(folder, file)).update(readFileSync(file));
  return hash.digest("hex");
}
