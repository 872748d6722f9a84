// Builds when needed, prepares the database, serves, and says how to sign in. Called by npm start.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import path from "node:path";
import "./require-node.mjs";
import { buildIfStale } from "./build-if-stale.mjs";
import { stop } from "./install.mjs";

/** What answers under way may take once the server shall stop. A browser's spare connection would hold it for a minute. */
const GRACE_MS = 5_000;

const prepared = prepareDatabase();
await freePort(prepared);
if (!buildIfStale())
  stop("The build failed: see above. If you changed nothing, please report it with this output.");
const server = serve(prepared);
await answering(prepared);
console.log(welcome(prepared));

/** Checks the settings, migrates, fills the demo workspace on the first run. Answers what to tell the person. */
function prepareDatabase() {
  const tsx = path.resolve("node_modules/tsx/dist/cli.mjs");
  const { status, stdout } = spawnSync(process.execPath, [tsx, "db/cli/prepare.ts"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) process.exit(1);
  return JSON.parse(stdout);
}

/** Asked before a build of half a minute, and in a sentence: Next would say it with a stack trace. */
async function freePort({ port, host }) {
  const probe = createServer().listen(port, host);
  try {
    await once(probe, "listening");
    probe.close();
  } catch (error) {
    const why = error.code === "EADDRINUSE" ? "another program uses it" : error.message;
    stop(`Port ${port} on ${host} cannot be had: ${why}. Choose another one: PORT=${port + 1} npm start`);
  }
}

function serve({ port, host }) {
  const child = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "-p", String(port), "-H", host],
    {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    },
  );
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => {
      child.kill(signal);
      setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
    });
  }
  child.on("exit", (code, signal) => process.exit(signal ? 0 : (code ?? 1)));
  return child;
}

async function answering({ port, host }) {
  const local = ["0.0.0.0", "::"].includes(host) ? "localhost" : host.includes(":") ? `[${host}]` : host;
  for (let tries = 0; tries < 300; tries++) {
    try {
      const answer = await fetch(`http://${local}:${port}/api/health`);
      if (answer.ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.kill();
  stop(`The server did not answer on port ${port} within 30 seconds: see its messages above.`);
}

function welcome({ baseUrl, fixedNow, demo }) {
  const french = /^fr/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "");
  const lines = french ? [`Marronnier est prêt : ${baseUrl}`] : [`Marronnier is ready: ${baseUrl}`];
  if (fixedNow) {
    lines.push(
      french
        ? `L’horloge est arrêtée à ${fixedNow} (MARRONNIER_NOW).`
        : `The clock stands still at ${fixedNow} (MARRONNIER_NOW).`,
    );
  }
  if (demo) {
    lines.push(
      french
        ? `Connexion à la démonstration (mot de passe : ${demo.password})`
        : `Sign in to the demo (password: ${demo.password})`,
    );
    for (const { email, role } of demo.accounts) lines.push(`  ${email}  ${role}`);
  } else {
    lines.push(
      french
        ? "Le premier visiteur crée le premier compte ; ensuite, on se connecte."
        : "The first visitor creates the first account; after that, people sign in.",
    );
  }
  lines.push(french ? "Ctrl+C pour arrêter." : "Ctrl+C stops it.");
  return `\n${lines.join("\n")}\n`;
}
