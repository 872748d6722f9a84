// Where the browser of the journeys is; installs one where none is.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** Path of a Chromium that starts: Playwright's own, the system's, Debian's (installed now), or one shipped as a package. */
export async function findBrowser() {
  const { chromium } = await import("@playwright/test");
  const found = [process.env.CHROMIUM, chromium.executablePath(), ...SYSTEM].find(starts);
  return found ?? debian() ?? (await packaged());
}

const starts = (file) => Boolean(file) && existsSync(file) && spawnSync(file, ["--version"]).status === 0;

function debian() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).error)
    return null;
  console.log("Installing Debian’s Chromium for the journeys (once) …");
  const quietly = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  spawnSync("apt-get", ["update"], quietly);
  spawnSync(
    "apt-get",
    ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-color-emoji"],
    quietly,
  );
  return SYSTEM.find(starts) ?? null;
}

async function packaged() {
  const { default: sparticuz } = await import("@sparticuz/chromium");
  const file = await sparticuz.executablePath();
  return starts(file) ? file : null;
}
