import path from "node:path";
import type { Browser } from "@playwright/test";
import { Client } from "@/e2e/server/client";
import { bareEvents } from "./bare-events";
import { openBrowser } from "./browser";
import { helloBuild, productBuild } from "./builds";
import { Leavings } from "./leavings";
import { type Server, serve } from "./server";
import { type LargeWorkspace, largeWorkspace } from "./workspace";

/** Our server with the large workspace in it, and somebody who is signed in. */
export interface Served {
  server: Server;
  client: Client;
  workspace: LargeWorkspace;
}

/** What several parts measure in: made when the first one asks, cleared away in the end. */
export class World {
  readonly leavings = new Leavings();
  readonly #made = new Map<string, Promise<unknown>>();

  /** 100,000 publications, so many a month. Whoever writes into it takes a copy, or comes last. */
  workspace(perMonth: number): Promise<LargeWorkspace> {
    return this.#once(`workspace ${perMonth}`, () => largeWorkspace(this.leavings, perMonth));
  }

  served(perMonth: number): Promise<Served> {
    return this.#once(`served ${perMonth}`, async () => {
      const workspace = await this.workspace(perMonth);
      const server = await this.startProduct({ DATA_DIR: workspace.dataDir });
      // Where the client finds the ids of actions.
      process.env.NEXT_DIST = path.join(productBuild(), ".next");
      return { server, workspace, client: await Client.signedIn(server, workspace.email) };
    });
  }

  browser(): Promise<Browser> {
    return this.#once("browser", () => openBrowser(this.leavings));
  }

  startProduct(settings: Record<string, string>): Promise<Server> {
    return serve(this.leavings, productBuild(), { health: "/api/health", settings });
  }

  startHello(settings: Record<string, string> = {}): Promise<Server> {
    return serve(this.leavings, helloBuild(), { health: "/", settings });
  }

  /** A bare FullCalendar page that shows what our calendar shows. */
  bare(perMonth: number): Promise<Server> {
    return this.#once(`bare ${perMonth}`, async () => {
      const events = await bareEvents(this.leavings, await this.workspace(perMonth));
      return this.startHello({ BENCH_EVENTS: events });
    });
  }

  clear(): Promise<void> {
    return this.leavings.clear();
  }

  #once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const made = (this.#made.get(name) as Promise<T> | undefined) ?? make();
    this.#made.set(name, made);
    return made;
  }
}
