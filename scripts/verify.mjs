// Lint, types, unit tests, build, failure tests, journeys: what `npm test` runs. A step that fails hides no other; only
// what needs the build is left out when there is none. The last line is `N passed, N failed`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import "./require-node.mjs";
import { findBrowser } from "./browser.mjs";
import { buildIfStale } from "./build-if-stale.mjs";
import { ofExit, ofPlaywright, ofVitest, sum } from "./tally.mjs";

// A build of its own: a server that runs meanwhile keeps its.
process.env.NEXT_DIST ??= ".next-test";
process.env.NEXT_TELEMETRY_DISABLED = "1";

/** What reckons with time must not care where the machine stands. */
const TIME = [
  "lib/platform/time",
  ...["cases", "oracle", "rules", "recheck"].map((part) => `lib/plan/${part}`),
  "lib/publications",
  "db/seed",
];

const withoutOracle = TIME.filter((part) => part !== "lib/plan/oracle");

/** Colours are for people who watch, not for logs. */
const plain = process.stdout.isTTY ? {} : { NO_COLOR: "1", FORCE_COLOR: "0" };

const reports = mkdtempSync(path.join(tmpdir(), "marronnier-reports-"));
const outcomes = [
  step("Lint", lint),
  step("Types", types),
  step("Unit tests (UTC)", () => vitest("utc", [], "UTC")),
  step("Time in Paris", () => vitest("paris", TIME, "Europe/Paris")),
  // The oracle's random plans take longest, and have been in a zone by then.
  step("Time in New York", () => vitest("new-york", withoutOracle, "America/New_York")),
  step("Build", build),
];
if (outcomes.at(-1).failed === 0) {
  outcomes.push(step("Failures", () => vitest("failures", ["--config", "e2e/vitest.config.ts"], "UTC")));
  outcomes.push(...(await journeys()));
} else {
  console.log("\nNot run, as there is no build: failure tests, journeys.");
}
rmSync(reports, { recursive: true });

const { passed, failed } = sum(outcomes);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function step(title, run) {
  console.log(`\n── ${title}`);
  const started = performance.now();
  const outcome = run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${title}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`);
  return outcome;
}

function lint() {
  return ofExit(tool("@biomejs/biome/bin/biome", ["check", "."]));
}

/** Next writes the types of the routes that `next-env.d.ts` refers to; a fresh clone has neither. */
function types() {
  const generated = tool("next/dist/bin/next", ["typegen"]);
  return ofExit(generated || tool("typescript/bin/tsc", ["--noEmit"]));
}

function vitest(name, args, TZ) {
  const file = path.join(reports, `${name}.json`);
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  const code = tool("vitest/vitest.mjs", ["run", ...args, ...reporters], { TZ });
  return ofVitest(read(file), code);
}

function build() {
  return ofExit(buildIfStale() ? 0 : 1);
}

/** Those that only look at screen after screen go two by two; where something is dragged, nothing else runs beside it. */
async function journeys() {
  const CHROMIUM = await findBrowser();
  if (!CHROMIUM) console.error("\nNo Chromium was found nor could be installed: see scripts/browser.mjs.");
  const playwright = (name, args) => {
    const file = path.join(reports, `${name}.json`);
    const env = { CHROMIUM: CHROMIUM ?? "", PLAYWRIGHT_JSON_OUTPUT_FILE: file, TZ: "UTC" };
    const call = ["test", "--reporter=line,json", ...args];
    const code = CHROMIUM ? tool("@playwright/test/cli.js", call, env) : 1;
    return ofPlaywright(read(file), code);
  };
  return [
    step("Walks", () => playwright("walks", ["--grep=@walk", "--workers=2", "--fully-parallel"])),
    step("Journeys", () => playwright("journeys", ["--grep-invert=@walk"])),
  ];
}

/** Runs a tool of node_modules on this very Node, with no input to wait for. Answers its exit code. */
function tool(file, args, env = {}) {
  const { status } = spawnSync(process.execPath, [path.join("node_modules", file), ...args], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...plain, ...env },
  });
  return status ?? 1;
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
