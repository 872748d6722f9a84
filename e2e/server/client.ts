import { readFileSync } from "node:fs";
import path from "node:path";
import type { Result } from "@/lib/platform/result";
import { readReply } from "./reply";
import type { Server } from "./server";
import { PASSWORD, SLUG } from "./settings";

/**
 * A browser without a screen: keeps cookies, signs in as the form does, calls server actions as React does and reads as
 * the calendar does.
 */
export class Client {
  readonly #cookies = new Map<string, string>();

  constructor(readonly server: Pick<Server, "url">) {}

  static async signedIn(server: Pick<Server, "url">, email: string): Promise<Client> {
    const client = new Client(server);
    const outcome = await client.signIn(email, PASSWORD);
    if (outcome !== "ok") throw new Error(`${email} could not sign in: ${outcome}`);
    return client;
  }

  /** "ok", or the error that next-auth names. */
  async signIn(email: string, password: string): Promise<string> {
    const { csrfToken } = (await (await this.get("/api/auth/csrf")).json()) as { csrfToken: string };
    const answer = await this.#fetch("/api/auth/callback/credentials", {
      method: "POST",
      body: new URLSearchParams({ email, password, csrfToken, json: "true" }),
    });
    const { url } = (await answer.json()) as { url: string };
    return new URL(url).searchParams.get("error") ?? "ok";
  }

  /** As the menu does it. */
  async signOut(): Promise<void> {
    const { csrfToken } = (await (await this.get("/api/auth/csrf")).json()) as { csrfToken: string };
    await this.#fetch("/api/auth/signout", {
      method: "POST",
      body: new URLSearchParams({ csrfToken, json: "true" }),
    });
  }

  /** A cookie that somebody wrote down. */
  keep(name: string, value: string): void {
    this.#cookies.set(name, value);
  }

  get(address: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#fetch(address, { headers });
  }

  async json<T>(address: string): Promise<T> {
    return (await (await this.get(address)).json()) as T;
  }

  /** Calls an action, such as `createPost`, through a page that uses it. */
  async act<T>(action: string, input: unknown): Promise<Result<T>> {
    const { id, page } = actionNamed(action);
    const answer = await this.#fetch(page, {
      method: "POST",
      headers: {
        "Next-Action": id,
        Accept: "text/x-component",
        Origin: this.server.url,
        "Content-Type": "text/plain;charset=UTF-8",
      },
      body: JSON.stringify([input]),
    });
    const body = await answer.text();
    if (!answer.ok) throw new Error(`${action} answered ${answer.status}: ${body.slice(0, 500)}`);
    return readReply(body) as Result<T>;
  }

  /** As a browser context of Playwright takes them. */
  cookies() {
    const place = { domain: "localhost", path: "/", expires: -1, secure: false, sameSite: "Lax" as const };
    return [...this.#cookies].map(([name, value]) => ({ name, value, httpOnly: true, ...place }));
  }

  async #fetch(address: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { ...(cookie && { cookie }), ...(init.headers as Record<string, string>) };
    const answer = await fetch(`${this.server.url}${address}`, { ...init, headers, redirect: "manual" });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (value === "") this.#cookies.delete(name!);
      else this.#cookies.set(name!, value!);
    }
    return answer;
  }
}

interface ActionEntry {
  workers: Record<string, unknown>;
  exportedName: string;
}

/** The build's own list of actions: their ids, and a page that can carry each out. */
function actionNamed(action: string): { id: string; page: string } {
  for (const [id, { exportedName, workers }] of Object.entries(manifest()))
    if (exportedName === action) return { id, page: addressOf(Object.keys(workers)[0]!) };
  throw new Error(`No page of the build uses the action ${action}`);
}

let read: Record<string, ActionEntry> | undefined;

function manifest(): Record<string, ActionEntry> {
  const file = path.join(process.env.NEXT_DIST ?? ".next", "server/server-reference-manifest.json");
  read ??= (JSON.parse(readFileSync(file, "utf8")) as { node: Record<string, ActionEntry> }).node;
  return read;
}

/** "app/(workspace)/w/[workspace]/calendar/page" → "/w/aciers-lemoine/calendar". */
function addressOf(worker: string): string {
  const rooms = worker
    .replace(/^app/, "")
    .replace(/\/page$/, "")
    .replaceAll(/\/\([^)]*\)/g, "");
  return rooms.replace("[workspace]", SLUG).replaceAll(/\[[^\]]*\]/g, "any") || "/";
}
