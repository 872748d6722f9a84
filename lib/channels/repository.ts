import { and, count, eq, isNull, sql } from "drizzle-orm";
import { listedRows, type Patch } from "@/db/listed";
import { prepared } from "@/db/prepared";
import { channels, posts, publications } from "@/db/schema";
import type { Reader } from "@/db/store";
import type { PostStatus } from "@/lib/plan/vocabulary";
import type { PublicationRow } from "@/lib/publications/repository";

export type ChannelRow = typeof channels.$inferSelect;
export type NewChannel = Parameters<typeof insertChannel>[1];
export type ChannelPatch = Patch<typeof channels>;

export const {
  list: channelsOf,
  byId: channelById,
  insert: insertChannel,
  update: updateChannel,
} = listedRows(channels, "channels");

const ofItsPost = and(eq(posts.workspaceId, publications.workspaceId), eq(posts.id, publications.postId));
const onChannel = and(
  eq(publications.workspaceId, sql.placeholder("workspaceId")),
  eq(publications.channelId, sql.placeholder("channelId")),
  isNull(publications.deletedAt),
  isNull(posts.deletedAt),
);
const carried = prepared("channel_carries", (db) =>
  db
    .select({ status: posts.status, count: count() })
    .from(publications)
    .innerJoin(posts, ofItsPost)
    .where(onChannel)
    .groupBy(posts.status),
);
const carriedRows = prepared("channel_carries_rows", (db) =>
  db
    .select({ publication: publications, status: posts.status })
    .from(publications)
    .innerJoin(posts, ofItsPost)
    .where(onChannel),
);

/** How many publications a channel carries, dated or not, by the status of their posts; without posts in the bin. */
export async function carriedOn(
  reader: Reader,
  workspaceId: string,
  channelId: string,
): Promise<{ status: PostStatus; count: number }[]> {
  return carried(reader, { workspaceId, channelId });
}

/** These publications themselves. */
export async function carriedRowsOn(
  reader: Reader,
  workspaceId: string,
  channelId: string,
): Promise<{ publication: PublicationRow; status: PostStatus }[]> {
  return carriedRows(reader, { workspaceId, channelId });
}
