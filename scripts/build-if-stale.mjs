import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const SOURCES = [
  "{app,components,db,lib,messages,public}/**/*",
  "{instrumentation,proxy}.ts",
  "{next.config.js,postcss.config.mjs,package.json,package-lock.json,tsconfig.json}",
];

/** Builds the application unless the last build was made of exactly these sources. Answers whether there is one now. */
export function buildIfStale() {
  const directory = process.env.NEXT_DIST ?? ".next";
  const stamp = path.join(directory, "built-from");
  const present = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === present) return true;
  // Else a build that is cut short would pass for the one before it.
  rmSync(stamp, { force: true });
  console.log("Building (once for each version, about half a minute) …");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/next/dist/bin/next", "build"],
    {
      encoding: "utf8",
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    },
  );
  if (status !== 0) {
    console.error(stdout, stderr);
    return false;
  }
  writeFileSync(stamp, present);
  return true;
}

function fingerprint() {
  const hash = createHash("sha256").update(process.versions.node);
  const files = SOURCES.flatMap((pattern) => globSync(pattern, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}
