import path from "node:path";
import { aContributor } from "@/db/builders";
import { migrateFile } from "@/db/migrate";
import { seedLarge } from "@/db/seed/large";
import { openStore, useStore as serveFrom } from "@/db/store";
import { NOW, SLUG } from "@/e2e/server/settings";
import { frameAt } from "@/lib/calendar/frame";
import { judgedPlan } from "@/lib/flags/judge";
import { type Actor, actorIn } from "@/lib/people/actor";
import { hashPassword } from "@/lib/people/password";
import { insertUser, userById } from "@/lib/people/repository";
import { resourcesOf } from "@/lib/resources/queries";
import { whatIf } from "@/lib/resources/what-if/queries";
import type { Scenario } from "@/lib/resources/what-if/scenario";
import { amount, type Figure } from "../figure";
import type { Part } from "../part";
import { PUBLICATIONS } from "../world/workspace";
import type { World } from "../world/world";

/** Of which the eleven weeks that are judged hold some 2,000, and those whose words could be repeated as many again. */
const PER_MONTH = 800;
const PEOPLE = 100;
const RUNS = 40;

/** The reads and the reckoning of one request, as the route does them, in a workspace whose plan is judged already. */
export const part: Part = {
  title: "what-if: 100 people and 2,000 judged publications, of 100,000",
  async figures(world) {
    const { store, actor } = await aWorkspaceOf(world);
    serveFrom(store);
    const frame = await frameAt(store.read, actor, Date.parse(NOW));
    await judgedPlan(store.read, actor.workspace.id, frame);
    const figures: Figure[] = [];
    for (const [what, scenario] of scenariosIn(frame.channels, frame.objectives)) {
      const times = await timed(() => whatIf(actor, scenario));
      figures.push(figure(what, times));
    }
    figures.push(figure("the page of resources, but for its screen", await timed(() => resourcesOf(actor))));
    serveFrom(undefined);
    await store.close();
    return figures;
  },
};

function scenariosIn(
  channels: readonly { id: string }[],
  objectives: readonly { id: string }[],
): [string, Scenario][] {
  const added = { do: "add_channel", network: "tiktok", name: "TikTok", monitor: null } as const;
  const goal = { do: "add_objective", kind: "employer_brand", name: "Recruter", weight: 0.2 } as const;
  const dropped = { do: "drop_channel", id: channels[0]!.id } as const;
  return [
    ["a network more", [added]],
    ["a channel less", [dropped]],
    ["four steps at once", [added, goal, dropped, { do: "drop_objective", id: objectives[0]!.id }]],
  ];
}

async function aWorkspaceOf(world: World) {
  const file = path.join(world.leavings.folder("what-if"), "marronnier.db");
  const at = Date.parse(NOW);
  const passwordHash = await hashPassword("nobody signs in");
  migrateFile(file);
  const store = openStore({ file });
  await store.write(async (tx) => {
    const email = "bench@marronnier.example";
    await insertUser(tx, { id: "owner", email, name: "Bench", passwordHash, createdAt: at });
    const size = { publications: PUBLICATIONS, perMonth: PER_MONTH, around: "2026-11-15" };
    const { id } = await seedLarge(tx, size, { slug: SLUG, ownerId: "owner", at });
    for (let place = 3; place < PEOPLE; place++)
      await aContributor(tx, { workspaceId: id, name: `Personne ${place}`, minutesPerWeek: 300 });
  });
  const actor: Actor = (await actorIn(store.read, (await userById(store.read, "owner"))!, SLUG))!;
  return { store, actor };
}

const figure = (what: string, { median, p95 }: { median: number; p95: number }): Figure => ({
  what: `${what}: p95 of ${RUNS}`,
  floor: `the median of them: ${amount(median, "ms")}`,
  goal: "",
  seen: amount(p95, "ms"),
  met: null,
});

async function timed(work: () => Promise<unknown>): Promise<{ median: number; p95: number }> {
  // The first ones are compiled on the way.
  for (let run = 0; run < 10; run++) await work();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const from = performance.now();
    await work();
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(RUNS / 2)]!, p95: times[Math.floor(RUNS * 0.95)]! };
}
