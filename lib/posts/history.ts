import { type Reader, store } from "@/db/store";
import { differencesIn, inShort } from "@/lib/activity/difference";
import { type ActivityRow, activityById, activityOfSubject } from "@/lib/activity/repository";
import type { Actor } from "@/lib/people/actor";
import { publicationById } from "@/lib/publications/repository";
import { postById } from "./repository";
import type { HistoryEntry, PostDifference } from "./view";

const HISTORY_MOST = 50;

/** Who did what with a post, the newest first, and which fields changed; `nameOf`: account → name. */
export async function historyOf(
  reader: Reader,
  workspaceId: string,
  postId: string,
  nameOf: ReadonlyMap<string, string>,
): Promise<HistoryEntry[]> {
  const rows = await activityOfSubject(
    reader,
    workspaceId,
    { type: "post", id: postId },
    { limit: HISTORY_MOST },
  );
  const channelOf = channels(reader, workspaceId, postId);
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      verb: row.verb,
      at: row.at,
      ...whoDid(row, nameOf),
      changes: inShort<PostDifference>(await ofPost(row, postId, channelOf)),
    })),
  );
}

export function whoDid(
  { actorId, payload }: Pick<ActivityRow, "actorId" | "payload">,
  nameOf: ReadonlyMap<string, string>,
): { by: string | null; outside: boolean } {
  const link = actorId === null ? linkBehind(payload) : null;
  return { by: link ?? (actorId === null ? null : (nameOf.get(actorId) ?? null)), outside: link !== null };
}

/** The whole of what an activity changed of a post, texts and all; null where there is no such post or activity. */
export async function differenceFor(
  actor: Actor,
  postId: string,
  activityId: string,
): Promise<PostDifference[] | null> {
  return store().snapshot(async (reader) => {
    const { id } = actor.workspace;
    const activity = await activityById(reader, id, activityId);
    if (!activity || !(await postById(reader, id, postId))) return null;
    const differences = await ofPost(activity, postId, channels(reader, id, postId));
    const isItsOwn = activity.subjectType === "post" && activity.subjectId === postId;
    return isItsOwn || differences.length > 0 ? differences : null;
  });
}

/** The name of the share link over which somebody acted who has no account. */
const linkBehind = (payload: unknown): string | null =>
  (payload as { by?: { name: string } } | null)?.by?.name ?? null;

type ChannelOf = (publicationId: string) => Promise<string | null>;

/** One fix can move many posts: here only what is of this one, each publication with its channel. */
async function ofPost(
  { payload }: ActivityRow,
  postId: string,
  channelOf: ChannelOf,
): Promise<PostDifference[]> {
  const own: PostDifference[] = [];
  for (const one of differencesIn(payload)) {
    const channelId = one.of === "publication" ? await channelOf(one.id) : null;
    if (one.of === "publication" ? channelId !== null : one.id === postId) own.push({ ...one, channelId });
  }
  return own;
}

/** Publication → its channel, also once it was taken off it; null where it is another post's. */
function channels(reader: Reader, workspaceId: string, postId: string): ChannelOf {
  const known = new Map<string, Promise<string | null>>();
  return (id) => {
    const channel =
      known.get(id) ??
      publicationById(reader, workspaceId, id).then((row) => (row?.postId === postId ? row.channelId : null));
    known.set(id, channel);
    return channel;
  };
}
