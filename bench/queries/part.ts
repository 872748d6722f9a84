import Client from "better-sqlite3";
import { openStore, type Reader } from "@/db/store";
import { SLUG } from "@/e2e/server/settings";
import { calendarInRange } from "@/lib/calendar/repository";
import { eventsOf } from "@/lib/events/repository";
import { type Figure, timesTheFloor } from "../figure";
import type { Part } from "../part";
import { interleaved } from "../timing";
import { type LargeWorkspace, MONTH } from "../world/workspace";
import { hotQueries, type Known, type Query } from "./hot";
import { aMove } from "./move";
import { onTheDriver, type Sent, sentBy } from "./raw";

const MOST = 1.5;

export const part: Part = {
  title: "Hot queries, in a workspace of 100,000 publications, 1,000 in the month",
  async figures(world) {
    const workspace = await world.workspace(1_000);
    const ours = openStore(workspace);
    const driver = new Client(workspace.file, { readonly: true });
    const figures: Figure[] = [];
    for (const [what, query] of Object.entries(hotQueries(await knownIn(workspace, ours.read)))) {
      const one = !Array.isArray(await query(ours.read));
      const raw = onTheDriver(driver, await heard(workspace, query), one);
      const times = await interleaved({ ours: () => query(ours.read), raw });
      const micro = { ours: times.ours * 1_000, least: times.raw * 1_000 };
      figures.push(timesTheFloor({ what, floor: "better-sqlite3", unit: "µs", most: MOST, ...micro }));
    }
    driver.close();
    await ours.close();
    return [...figures, await aMove(world.leavings, workspace)];
  },
};

/** A store of its own: what was prepared once is not heard again. */
async function heard(workspace: LargeWorkspace, query: Query): Promise<Sent[]> {
  const listened = openStore(workspace);
  try {
    return await sentBy(() => query(listened.read));
  } finally {
    await listened.close();
  }
}

async function knownIn({ workspaceId, email }: LargeWorkspace, reader: Reader): Promise<Known> {
  const publications = await calendarInRange(reader, workspaceId, MONTH.from, MONTH.to);
  const events = await eventsOf(reader, workspaceId);
  const postIds = [...new Set(publications.map(({ postId }) => postId))].slice(0, 50);
  const near = events.filter(({ startsOn }) => "2026-10" <= startsOn && startsOn < "2027-01");
  return {
    workspaceId,
    userId: "owner",
    slug: SLUG,
    email,
    postIds,
    postId: postIds[0]!,
    publicationId: publications[0]!.id,
    eventIds: near.map(({ id }) => id),
  };
}
