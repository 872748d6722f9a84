import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Client } from "../server/client";
import { freePort } from "../server/free-port";
import { environment } from "../server/settings";

let dataDir: string;
let port: number;
let child: ChildProcess | undefined;

beforeEach(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), "marronnier-start-"));
  port = await freePort();
});
afterEach(() => {
  child?.kill("SIGTERM");
  rmSync(dataDir, { recursive: true, force: true });
});

const settings = () => ({ PORT: String(port), DATA_DIR: dataDir, LANG: "fr_FR.UTF-8", LC_ALL: "" });

test("npm start tells where it is and how to sign in, keeps its data, and ends when it is told to", async () => {
  const first = await start();
  expect(first).toContain(`Marronnier est prêt : http://localhost:${port}`);
  const password = /mot de passe : (\S+)\)/.exec(first)?.[1];
  const email = /^ +(\S+@\S+) +owner$/m.exec(first)?.[1];
  const server = { url: `http://localhost:${port}` };
  expect(await new Client(server).signIn(email!, password!)).toBe("ok");
  // Browsers ask for it unasked, where a page has not said its icon yet: a missing one was an error on their consoles.
  expect((await fetch(`${server.url}/favicon.ico`)).headers.get("content-type")).toMatch(/^image\//);
  await stop();
  await expect(fetch(`${server.url}/api/health`)).rejects.toThrow();

  expect(await start()).toContain(`mot de passe : ${password})`);
  expect(await new Client(server).signIn(email!, password!)).toBe("ok");
  // As browsers keep one: nothing was asked over it, and it would be waited for.
  const spare = connect(port, "127.0.0.1").on("error", () => {});
  await once(spare, "connect");
  const asked = performance.now();
  await stop();
  expect(performance.now() - asked).toBeLessThan(20_000);
});

test("a taken port is said in a sentence, before anything is built", async () => {
  const other = createServer().listen(port, "127.0.0.1");
  await once(other, "listening");
  const { status, stderr } = startBadly({});
  expect(status).toBe(1);
  expect(stderr).toContain(`Port ${port} on 127.0.0.1 cannot be had: another program uses it.`);
  expect(stderr).not.toMatch(/^\s+at /m);
  other.close();
});

test("settings that cannot be are named, each with what it should be", () => {
  const { status, stderr } = startBadly({
    PORT: "eighty",
    AUTH_SECRET: "short",
    DATABASE_URL: "mysql://here",
  });
  expect(status).toBe(1);
  expect(stderr).toContain("PORT: must be a port number");
  expect(stderr).toContain("AUTH_SECRET: must have at least 32 characters");
  expect(stderr).toContain("DATABASE_URL: ");
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stderr).not.toContain("short\n");
});

/** Resolves to what it said once it serves. */
async function start(): Promise<string> {
  let output = "";
  const started = spawn(process.execPath, ["scripts/start.mjs"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...environment(settings()), MARRONNIER_NOW: "" },
  });
  child = started;
  return new Promise((resolve, reject) => {
    const read = (text: string) => {
      output += text;
      if (output.includes("Ctrl+C")) resolve(output);
    };
    started.stdout.setEncoding("utf8").on("data", read);
    started.stderr.setEncoding("utf8").on("data", read);
    started.once("exit", () => reject(new Error(`It ended:\n${output}`)));
  });
}

/** As a service manager does: to the process it started, which passes it on. */
async function stop() {
  const ending = once(child!, "exit");
  child!.kill("SIGTERM");
  await ending;
}

function startBadly(more: Record<string, string>) {
  return spawnSync(process.execPath, ["scripts/start.mjs"], {
    encoding: "utf8",
    env: { ...environment({ ...settings(), ...more }) },
    timeout: 60_000,
  });
}
