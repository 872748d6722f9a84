import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "./free-port";
import { environment } from "./settings";
import { copyOf, type Template } from "./templates";

/** A production server of its own: process, port, data folder. It can be ended in the middle of anything and begun again. */
export class Server {
  #child: ChildProcess | null = null;
  #output = "";

  /** Words of a command to run it under, as `disk.ts` makes them. */
  under: (dataDir: string) => string[] = () => [];

  private constructor(
    readonly dataDir: string,
    readonly port: number,
    readonly settings: Record<string, string>,
  ) {}

  /** Not begun yet. */
  static async prepare(template: Template, settings: Record<string, string> = {}): Promise<Server> {
    return new Server(copyOf(template), await freePort(), settings);
  }

  static async start(template: Template, settings: Record<string, string> = {}): Promise<Server> {
    const server = await Server.prepare(template, settings);
    await server.begin();
    return server;
  }

  /** One host name throughout: cookies belong to it. */
  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** All that it ever wrote to its terminal, over all its lives. */
  get output(): string {
    return this.#output;
  }

  /** A path as the server sees it, which may have a disk of its own. */
  seenByServer(file: string): string {
    return `/proc/${this.#child?.pid}/root${this.dataDir}/${file}`;
  }

  get databaseFile(): string {
    return `${this.dataDir}/marronnier.db`;
  }

  async begin(): Promise<void> {
    const next = ["node_modules/next/dist/bin/next", "start", "-p", String(this.port), "-H", "127.0.0.1"];
    const [command, ...args] = [...this.under(this.dataDir), process.execPath, ...next];
    const settings = { PORT: String(this.port), DATA_DIR: this.dataDir, DEMO: "0", ...this.settings };
    const child = spawn(command!, args, { stdio: ["ignore", "pipe", "pipe"], env: environment(settings) });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        this.#output += text;
      });
    await this.#answering(child);
  }

  /** As a person ends it. */
  async stop(): Promise<void> {
    await this.#end("SIGTERM");
  }

  /** As the power goes: no handler runs. */
  async kill(): Promise<void> {
    await this.#end("SIGKILL");
  }

  /** Ends it and leaves nothing behind. */
  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  }

  async #answering(child: ChildProcess): Promise<void> {
    for (let tries = 0; tries < 1_500 && child.exitCode === null; tries++) {
      try {
        if ((await fetch(`${this.url}/api/health`)).ok) return;
      } catch {
        // Not listening yet.
      }
      await pause(20);
    }
    throw new Error(`The server under test did not start:\n${this.#output}`);
  }
}
