import type { Tx } from "@/db/store";
import { wallToInstant } from "@/lib/platform/time";
import { datedOfChannel, setInstant } from "./repository";

/** After a channel's zone in force changed: walls stay what they are, instants follow. */
export async function deriveInstants(
  tx: Tx,
  workspaceId: string,
  channelId: string,
  zone: string,
): Promise<void> {
  for (const { id, at } of await datedOfChannel(tx, workspaceId, channelId)) {
    await setInstant(tx, workspaceId, id, wallToInstant(at, zone).at);
  }
}
