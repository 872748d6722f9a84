import type { PlanWork } from "@/lib/calendar/plan-action";
import type { Refusal } from "@/lib/platform/result";
import { channelLeaves } from "./leaving";
import { carriedRowsOn, channelById } from "./repository";
import { LASTING } from "./rules";

/** What was never out leaves with it; where something was, the channel rests with what was. */
export async function dropChannel(work: PlanWork, id: string, isLasting: boolean): Promise<Refusal | null> {
  const { tx, actor, at, ledger } = work;
  ledger.subject ??= { type: "channel", id };
  for (const { publication, status } of await carriedRowsOn(tx, actor.workspace.id, id)) {
    if (isLasting && LASTING.has(status)) continue;
    await ledger.patch("publication", publication, publication.version, { deletedAt: at });
  }
  const refusal = isLasting ? null : await channelLeaves(work, id);
  if (refusal) return refusal;
  const channel = (await channelById(tx, actor.workspace.id, id))!;
  await ledger.patch(
    "channel",
    channel,
    channel.version,
    isLasting ? { presence: "minimal" } : { deletedAt: at },
  );
  return null;
}
