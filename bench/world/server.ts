import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { environment } from "@/e2e/server/settings";
import { NEXT } from "./builds";
import type { Leavings } from "./leavings";

export interface Server {
  url: string;
  /** Resident memory of the server and whatever processes it began, in MB. */
  memory(): number;
  /** Milliseconds that they have kept a processor busy so far; counted by the hundredth of a second. */
  processorTime(): number;
  stop(): Promise<void>;
}

/** Two runs side by side must not take each other's servers for their own. */
let lastPort = 3_400 + (process.pid % 90);

/** `next start` in the folder of a build, listening once this resolves. `health` is asked for until it answers. */
export async function serve(
  leavings: Leavings,
  folder: string,
  { health, settings = {} }: { health: string; settings?: Record<string, string> },
): Promise<Server> {
  const port = String(++lastPort);
  const child = spawn(process.execPath, [NEXT, "start", "-p", port, "-H", "127.0.0.1"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
    env: environment({ PORT: port, DEMO: "0", NEXT_DIST: ".next", ...settings }),
  });
  let complaints = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaints += text;
  });
  const stop = () => end(child);
  leavings.add(stop);
  const url = `http://localhost:${port}`;
  await answering(`${url}${health}`, child, () => complaints);
  return { url, stop, memory: () => residentMB(child.pid!), processorTime: () => busyMs(child.pid!) };
}

async function answering(address: string, child: ChildProcess, complaints: () => string): Promise<void> {
  for (let tries = 0; tries < 1_500 && child.exitCode === null; tries++) {
    try {
      if ((await fetch(address)).ok) return;
    } catch {
      // Not listening yet.
    }
    await pause(20);
  }
  throw new Error(`The server did not answer at ${address}:\n${complaints()}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

function residentMB(pid: number): number {
  const pages = (one: number) =>
    Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${one}/status`, "utf8"))?.[1]);
  return familyOf(pid).reduce((sum, one) => sum + pages(one), 0) / 1_024;
}

/** The fourteenth and fifteenth word of /proc/…/stat, in hundredths of a second. */
function busyMs(pid: number): number {
  const words = (one: number) =>
    readFileSync(`/proc/${one}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
  return familyOf(pid).reduce((sum, one) => sum + Number(words(one)[11]) + Number(words(one)[12]), 0) * 10;
}

function familyOf(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
  return [pid, ...(children === "" ? [] : children.split(" ").map(Number).flatMap(familyOf))];
}
