import type { PlanWork } from "@/lib/calendar/plan-action";
import { type Refusal, refuse } from "@/lib/platform/result";
import { countOnChannel, ofBinnedPosts } from "@/lib/publications/repository";

/**
 * Only a channel that carries nothing can go: what is planned or was published on it must not vanish with it. What posts
 * in the bin had on it goes along, else they would come back to a place that is not there.
 */
export async function channelLeaves(
  { tx, actor, at, ledger }: PlanWork,
  id: string,
): Promise<Refusal | null> {
  const count = await countOnChannel(tx, actor.workspace.id, id);
  if (count > 0) return refuse("refused", "channel_in_use", { values: { count } });
  ledger.subject ??= { type: "channel", id };
  for (const publication of await ofBinnedPosts(tx, actor.workspace.id, id))
    await ledger.patch("publication", publication, publication.version, { deletedAt: at });
  return null;
}
