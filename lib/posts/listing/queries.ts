import type { Reader } from "@/db/store";
import { store } from "@/db/store";
import { activityOfSubject } from "@/lib/activity/repository";
import { audiencesOf } from "@/lib/audiences/repository";
import { channelsOf } from "@/lib/channels/repository";
import { columnsOf } from "@/lib/columns/repository";
import type { Actor } from "@/lib/people/actor";
import { membersOf } from "@/lib/people/repository";
import { assignmentsOf } from "../repository";
import { mayEdit } from "../rules";
import type { PostFilter, PostOrder } from "./filter";
import {
  countPosts,
  type ListedRow,
  type PostSelection,
  pageOfPosts,
  publicationsOfPosts,
} from "./repository";
import type { BinnedPost, ListedPost, Page, PostNames } from "./view";

export const PAGE_SIZE = 50;

export async function postPage(actor: Actor, filter: PostFilter): Promise<Page<ListedPost>> {
  return store().snapshot((reader) => postPageOf(reader, actor, filter));
}

export async function binPage(
  actor: Actor,
  filter: Pick<PostFilter, "words" | "page">,
): Promise<Page<BinnedPost>> {
  return store().snapshot((reader) => binPageOf(reader, actor, filter));
}

/** What posts may carry, as a list of posts names it and narrows by it. */
export async function postNames(actor: Actor): Promise<PostNames> {
  const { id: workspaceId } = actor.workspace;
  const [channels, audiences, columns] = await Promise.all([
    channelsOf(store().read, workspaceId),
    audiencesOf(store().read, workspaceId),
    columnsOf(store().read, workspaceId),
  ]);
  return {
    channels: channels.map(({ id, name, network }) => ({ id, name, network })),
    audiences: audiences.map(({ id, name }) => ({ id, name })),
    columns: columns.map(({ id, name }) => ({ id, name })),
  };
}

export async function postPageOf(
  reader: Reader,
  actor: Actor,
  filter: PostFilter,
): Promise<Page<ListedPost>> {
  const { rows, ...page } = await pageOf(
    reader,
    actor,
    { ...filter, binned: false },
    filter.order,
    filter.page,
  );
  return { ...page, rows: await listed(reader, actor, rows) };
}

/** The last thrown away first, with who threw it away: on a post in the bin, nothing else can have been done since. */
export async function binPageOf(
  reader: Reader,
  actor: Actor,
  { words, page: wanted }: Pick<PostFilter, "words" | "page">,
): Promise<Page<BinnedPost>> {
  const selection = { words, status: null, channelId: null, audienceId: null, columnId: null, binned: true };
  const { rows, ...page } = await pageOf(reader, actor, selection, "binned", wanted);
  const members = await membersOf(reader, actor.workspace.id);
  const nameOf = new Map(members.map(({ userId, name }) => [userId, name]));
  const posts = await listed(reader, actor, rows);
  const binned = await Promise.all(
    rows.map(async (row, index): Promise<BinnedPost> => {
      const subject = { type: "post", id: row.id };
      const [last] = await activityOfSubject(reader, actor.workspace.id, subject, { limit: 1 });
      return {
        ...posts[index]!,
        deletedAt: row.deletedAt ?? 0,
        by: last?.actorId ? (nameOf.get(last.actorId) ?? null) : null,
        restorable: await isRestorable(reader, actor, row),
      };
    }),
  );
  return { ...page, rows: binned };
}

/** A page beyond the last shows the last: a row less must not leave an empty screen behind. */
async function pageOf(
  reader: Reader,
  actor: Actor,
  selection: PostSelection,
  order: PostOrder | "binned",
  wanted: number,
): Promise<Page<ListedRow>> {
  const count = await countPosts(reader, actor.workspace.id, selection);
  const pages = Math.max(1, Math.ceil(count / PAGE_SIZE));
  const page = Math.min(wanted, pages);
  const offset = (page - 1) * PAGE_SIZE;
  const rows = await pageOfPosts(reader, actor.workspace.id, selection, { order, offset, limit: PAGE_SIZE });
  return { rows, page, pages, count };
}

async function listed(reader: Reader, actor: Actor, rows: readonly ListedRow[]): Promise<ListedPost[]> {
  const ids = rows.map(({ id }) => id);
  const byPost = Map.groupBy(
    await publicationsOfPosts(reader, actor.workspace.id, ids),
    ({ postId }) => postId,
  );
  return rows.map(({ id, version, title, status }) => ({
    id,
    version,
    title,
    status,
    publications: (byPost.get(id) ?? []).map(({ channelId, at }) => ({ channelId, at })),
  }));
}

async function isRestorable(
  reader: Reader,
  actor: Actor,
  { id, status, createdBy }: ListedRow,
): Promise<boolean> {
  const named = await assignmentsOf(reader, actor.workspace.id, id);
  const contributorIds = named.map(({ contributorId }) => contributorId);
  return mayEdit(actor, { status, createdBy, contributorIds });
}
