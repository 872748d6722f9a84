import { and, asc, desc, eq, exists, inArray, isNotNull, isNull, like, type SQL, sql } from "drizzle-orm";
import { posts, publications } from "@/db/schema";
import type { Reader } from "@/db/store";
import type { PostStatus } from "@/lib/plan/vocabulary";
import { folded } from "../searchable";
import type { PostOrder } from "./filter";

export interface PostSelection {
  words: string;
  status: PostStatus | null;
  channelId: string | null;
  /** true: only the bin, false: all but the bin. */
  binned: boolean;
}
export type ListedRow = Pick<
  typeof posts.$inferSelect,
  "id" | "version" | "title" | "status" | "deletedAt" | "createdBy"
>;

export async function countPosts(
  reader: Reader,
  workspaceId: string,
  selection: PostSelection,
): Promise<number> {
  const [row] = await reader.db
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(posts)
    .where(selected(reader, workspaceId, selection));
  return row?.count ?? 0;
}

/** Undated posts come last in both orders of date. */
export async function pageOfPosts(
  reader: Reader,
  workspaceId: string,
  selection: PostSelection,
  { order, offset, limit }: { order: PostOrder | "binned"; offset: number; limit: number },
): Promise<ListedRow[]> {
  return reader.db
    .select({
      id: posts.id,
      version: posts.version,
      title: posts.title,
      status: posts.status,
      deletedAt: posts.deletedAt,
      createdBy: posts.createdBy,
    })
    .from(posts)
    .where(selected(reader, workspaceId, selection))
    .orderBy(...ordering(order))
    .limit(limit)
    .offset(offset);
}

/** Where the posts appear, by time, undated ones last. */
export async function publicationsOfPosts(
  reader: Reader,
  workspaceId: string,
  postIds: readonly string[],
): Promise<{ postId: string; channelId: string; at: string | null }[]> {
  if (postIds.length === 0) return [];
  return reader.db
    .select({ postId: publications.postId, channelId: publications.channelId, at: publications.at })
    .from(publications)
    .where(
      and(
        eq(publications.workspaceId, workspaceId),
        inArray(publications.postId, [...postIds]),
        isNull(publications.deletedAt),
      ),
    )
    .orderBy(asc(sql`coalesce(${publications.at}, '~')`), asc(publications.id));
}

function selected(reader: Reader, workspaceId: string, selection: PostSelection): SQL | undefined {
  const { words, status, channelId, binned } = selection;
  const literal = folded(words.trim()).replace(/[\\%_]/g, "\\$&");
  return and(
    eq(posts.workspaceId, workspaceId),
    binned ? isNotNull(posts.deletedAt) : isNull(posts.deletedAt),
    literal === "" ? undefined : sql`${like(posts.searchable, `%${literal}%`)} escape '\\'`,
    status === null ? undefined : eq(posts.status, status),
    channelId === null
      ? undefined
      : exists(reader.db.select({ one: sql`1` }).from(publications).where(on(channelId))),
  );
}

const on = (channelId: string) =>
  and(
    eq(publications.workspaceId, posts.workspaceId),
    eq(publications.postId, posts.id),
    eq(publications.channelId, channelId),
    isNull(publications.deletedAt),
  );

function ordering(order: PostOrder | "binned"): SQL[] {
  switch (order) {
    case "newest":
      return [desc(posts.position), desc(posts.id)];
    case "title":
      return [asc(posts.searchable), asc(posts.id)];
    case "binned":
      return [desc(sql`coalesce(${posts.deletedAt}, 0)`), desc(posts.id)];
    case "dateAsc":
      return [asc(sql`coalesce(${dayOfPost("min")}, '~')`), asc(posts.id)];
    case "dateDesc":
      return [desc(sql`coalesce(${dayOfPost("max")}, '')`), desc(posts.id)];
  }
}

/**
 * The first or last time at which the post appears; written out, because an order takes no sub-query builder. Of the bare
 * column SQLite would look for the first of the whole workspace, once for each post: minutes, where this takes 0.1 s.
 */
function dayOfPost(end: "min" | "max"): SQL {
  const limit = end === "min" ? sql`min(${publications.at} || '')` : sql`max(${publications.at} || '')`;
  return sql`(select ${limit} from ${publications} where ${publications.workspaceId} = ${posts.workspaceId} and ${publications.postId} = ${posts.id} and ${publications.deletedAt} is null)`;
}
