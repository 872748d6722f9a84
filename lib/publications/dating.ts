import type { Reader } from "@/db/store";
import { type ChannelRow, channelById } from "@/lib/channels/repository";
import { type Wall, wallToInstant } from "@/lib/platform/time";
import type { WorkspaceRow } from "@/lib/workspaces/repository";

/** A publication's time as it is kept: the wall clock of its channel is the intent, the instant follows from it. */
export function dated(
  at: Wall | null,
  channel: { timeZone: string | null },
  workspace: { timeZone: string },
) {
  const zone = channel.timeZone ?? workspace.timeZone;
  return { at, instant: at === null ? null : wallToInstant(at, zone).at };
}

/** The channel, where publications may be put on it; null where it is gone or of another workspace. */
export async function openChannel(
  reader: Reader,
  workspace: WorkspaceRow,
  id: string,
): Promise<ChannelRow | null> {
  const channel = await channelById(reader, workspace.id, id);
  return channel && channel.deletedAt === null ? channel : null;
}
