import { store } from "@/db/store";
import type { Actor } from "@/lib/people/actor";
import { countOnChannel } from "@/lib/publications/repository";

/** The channels on which nothing stands yet, by id. */
export async function bareChannels(actor: Actor, channels: readonly { id: string }[]): Promise<Set<string>> {
  const bare = new Set<string>();
  for (const { id } of channels)
    if ((await countOnChannel(store().read, actor.workspace.id, id)) === 0) bare.add(id);
  return bare;
}
