import { openStore } from "@/db/store";
import { NOW, SLUG } from "@/e2e/server/settings";
import type { Actor } from "@/lib/people/actor";
import { actorIn } from "@/lib/people/actor";
import { userById } from "@/lib/people/repository";
import { reviewFrom } from "@/lib/review/queries";
import { amount, type Figure } from "../figure";
import type { Part } from "../part";
import { interleaved } from "../timing";
import { MONTH } from "../world/workspace";
import type { World } from "../world/world";

const MOST_MS = 100;
const MONTH_NAME = MONTH.from.slice(0, 7);

export const part: Part = {
  title: "Monthly review in a workspace of 100,000 publications",
  async figures(world) {
    return [...(await reviewed(world, 100)), ...(await reviewed(world, 1_000))];
  },
};

/** Everything that the server reads and reckons for the page, the month before among it; nothing is kept between two. */
async function reviewed(world: World, perMonth: number): Promise<Figure[]> {
  const workspace = await world.workspace(perMonth);
  process.env.MARRONNIER_NOW = NOW;
  const store = openStore(workspace);
  const owner = (await userById(store.read, "owner"))!;
  const actor: Actor = (await actorIn(store.read, owner, SLUG))!;
  const { review } = await reviewFrom(store.read, actor, MONTH_NAME);
  const { page } = await interleaved({ page: () => reviewFrom(store.read, actor, MONTH_NAME) });
  await store.close();
  return [
    {
      what: `review of a month of ${review.outcomes.planned.toLocaleString("en-GB")} planned publications`,
      floor: "",
      goal: `≤ ${MOST_MS} ms`,
      seen: amount(page, "ms"),
      met: page <= MOST_MS,
    },
  ];
}
