import { store } from "@/db/store";
import { channelsOf } from "@/lib/channels/repository";
import type { Actor } from "@/lib/people/actor";
import { membersOf } from "@/lib/people/repository";
import { can } from "@/lib/people/rules";
import { now } from "@/lib/platform/clock";
import { lends } from "./admit";
import { type ShareRow, sharesOf } from "./repository";
import { isOpen } from "./rules";
import type { ShareView } from "./view";

/** Far more than anybody keeps open; what is older has ended. */
const LISTED_MOST = 200;

/** For planners: who else learns of a link could only wonder what it shows. */
export async function sharesFor(actor: Actor): Promise<ShareView[]> {
  const { id } = actor.workspace;
  if (!can(actor.role, "plan")) return [];
  return store().snapshot(async (reader) => {
    const rows = await sharesOf(reader, id, LISTED_MOST);
    const members = await membersOf(reader, id);
    const channels = await channelsOf(reader, id, { includeDeleted: true });
    const names = new Map(channels.map((channel) => [channel.id, channel.name]));
    const at = now();
    return rows.map(({ share, maker }) => ({
      id: share.id,
      name: share.name,
      from: share.fromDay,
      to: share.toDay,
      channels: share.channelIds.flatMap((channelId) => names.get(channelId) ?? []),
      mayApprove: share.mayApprove,
      maker,
      expiresAt: share.expiresAt,
      seenAt: share.seenAt,
      state: stateOf(share, members.find(({ userId }) => userId === share.createdBy) ?? null, at),
    }));
  });
}

/** Whether this planner may make links that approve. */
export const maySendToApprove = (actor: Actor): Promise<boolean> =>
  store().snapshot((reader) => lends(reader, actor.workspace, actor));

function stateOf(share: ShareRow, maker: Parameters<typeof isOpen>[1], at: number): ShareView["state"] {
  if (share.revokedAt !== null) return "revoked";
  if (share.expiresAt <= at) return "expired";
  return isOpen(share, maker, at) ? "open" : "maker_gone";
}
