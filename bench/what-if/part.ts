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
import type { Figure } from "../figure";
import type { Part } from "../part";
import { tailFigure, tailOf } from "../tail";
import { PUBLICATIONS } from "../world/workspace";
import type { World } from "../world/world";

/** Of which the eleven weeks that are judged hold some 2,000, and those whose words could be repeated as many again. */
const PER_MONTH = 800;
const PEOPLE = 100;
const TURNS = { runs: 40 };

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
      const times = await tailOf(() => whatIf(actor, scenario), TURNS);
      figures.push(tailFigure(what, times));
    }
    figures.push(
      tailFigure("the page of resources, but for its screen", await tailOf(() => resourcesOf(actor), TURNS)),
    );
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
