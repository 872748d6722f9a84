import { setTimeout as pause } from "node:timers/promises";
import { Client } from "@/e2e/server/client";
import { SLUG } from "@/e2e/server/settings";
import { aboveTheFloor } from "../figure";
import type { Part } from "../part";
import { median } from "../timing";
import type { Server } from "../world/server";
import type { World } from "../world/world";

const MOST_MB = 120;
const STARTS = 3;
/** After this long nothing moves any more: what a page needed is collected, or kept for good. */
const SETTLE_MS = 10_000;

type States = { started: number; used: number };

export const part: Part = {
  title: "Resident memory of the server, idle",
  async figures(world) {
    const [ours, hello]: States[][] = [[], []];
    for (let start = 0; start < STARTS; start++) {
      ours!.push(await ofProduct(world));
      hello!.push(await ofHello(world));
    }
    const compare = (what: string, state: keyof States) =>
      aboveTheFloor({
        what,
        floor: "a hello-world server",
        unit: "MB",
        ours: median(ours!.map((one) => one[state])),
        least: median(hello!.map((one) => one[state])),
        most: MOST_MB,
      });
    return [
      compare("started, health asked once", "started"),
      compare("signed in, the calendar of 1,000 a month read once", "used"),
    ];
  },
};

async function ofProduct(world: World): Promise<States> {
  const workspace = await world.workspace(1_000);
  const server = await world.startProduct({ DATA_DIR: workspace.dataDir });
  return states(server, async () => {
    const client = await Client.signedIn(server, workspace.email);
    await (await client.get(`/w/${SLUG}/calendar?view=month`)).text();
  });
}

async function ofHello(world: World): Promise<States> {
  const server = await world.startHello();
  return states(server, async () => {
    await (await fetch(`${server.url}/`)).text();
  });
}

async function states(server: Server, use: () => Promise<void>): Promise<States> {
  await pause(SETTLE_MS);
  const started = server.memory();
  await use();
  await pause(SETTLE_MS);
  const used = server.memory();
  await server.stop();
  return { started, used };
}
