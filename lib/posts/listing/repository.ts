import { and, asc, desc, eq, inArray, isNotNull, isNull, like, type SQL, sql } from "drizzle-orm";
import { prepared } from "@/db/prepared";
import { posts, publications } from "@/db/schema";
import type { Reader } from "@/db/store";
import type { PostStatus } from "@/lib/plan/vocabulary";
import { folded } from "../searchable";
import type { PostOrder } from "./filter";

export interface PostSelection {
  words: string;
  status: PostStatus | null;
  channelId: string | null;
  audienceId: string | null;
  columnId: string | null;
  /** true: only the bin, false: all but the bin. */
  binned: boolean;
}
export type ListedRow = Pick<
  typeof posts.$inferSelect,
  "id" | "version" | "title" | "status" | "deletedAt" | "createdBy"
>;
/** Undated posts come last in both orders of date; `binned`, the last thrown away first, is for the bin alone. */
export type ListedOrder = PostOrder | "binned";
export type Appearance = Pick<typeof publications.$inferSelect, "postId" | "channelId" | "at">;

const CONDITIONS = {
  binned: isNotNull(posts.deletedAt),
  kept: isNull(posts.deletedAt),
  words: sql`${like(posts.searchable, sql.placeholder("words"))} escape '\\'`,
  status: eq(posts.status, sql.placeholder("status")),
  channel: sql`exists (select 1 from ${publications} where ${ofPost()} and ${eq(publications.channelId, sql.placeholder("channelId"))})`,
  audience: eq(posts.audienceId, sql.placeholder("audienceId")),
  column: eq(posts.columnId, sql.placeholder("columnId")),
};
type Condition = keyof typeof CONDITIONS;

const ORDERS: Record<ListedOrder, SQL[]> = {
  newest: [desc(posts.position), desc(posts.id)],
  title: [asc(posts.searchable), asc(posts.id)],
  binned: [desc(posts.deletedAt), desc(posts.id)],
  dateAsc: [asc(sql`coalesce(${dayOfPost("min")}, '~')`), asc(posts.id)],
  dateDesc: [desc(sql`coalesce(${dayOfPost("max")}, '')`), desc(posts.id)],
};

const counting = perShape((name, conditions) =>
  prepared(`posts_count_${name}`, (db) =>
    db
      .select({ count: sql<number>`count(*)`.mapWith(Number) })
      .from(posts)
      .where(meeting(conditions)),
  ),
);
const paging = Object.fromEntries(
  Object.entries(ORDERS).map(([order, by]) => [
    order,
    perShape((name, conditions) =>
      prepared(`posts_page_${order}_${name}`, (db) =>
        db
          .select({
            id: posts.id,
            version: posts.version,
            title: posts.title,
            status: posts.status,
            deletedAt: posts.deletedAt,
            createdBy: posts.createdBy,
          })
          .from(posts)
          .where(meeting(conditions))
          .orderBy(...by)
          .limit(sql.placeholder("limit"))
          .offset(sql.placeholder("offset")),
      ),
    ),
  ]),
) as Record<ListedOrder, (selection: PostSelection) => Statement<ListedRow>>;

/** A screenful of posts in one statement. */
const SLOTS = Array.from({ length: 50 }, (_, index) => `post${index}`);
const appearing = prepared("publications_of_posts", (db) =>
  db
    .select({ postId: publications.postId, channelId: publications.channelId, at: publications.at })
    .from(publications)
    .where(
      and(
        eq(publications.workspaceId, sql.placeholder("workspaceId")),
        inArray(
          publications.postId,
          SLOTS.map((slot) => sql.placeholder(slot)),
        ),
        isNull(publications.deletedAt),
      ),
    )
    .orderBy(asc(sql`coalesce(${publications.at}, '~')`), asc(publications.id)),
);

export async function countPosts(
  reader: Reader,
  workspaceId: string,
  selection: PostSelection,
): Promise<number> {
  const [row] = await counting(selection)(reader, valuesOf(workspaceId, selection));
  return row?.count ?? 0;
}

export async function pageOfPosts(
  reader: Reader,
  workspaceId: string,
  selection: PostSelection,
  { order, offset, limit }: { order: ListedOrder; offset: number; limit: number },
): Promise<ListedRow[]> {
  return paging[order](selection)(reader, { ...valuesOf(workspaceId, selection), offset, limit });
}

/** Where the posts appear, each post's by time, undated ones last. */
export async function publicationsOfPosts(
  reader: Reader,
  workspaceId: string,
  postIds: readonly string[],
): Promise<Appearance[]> {
  const rows: Appearance[] = [];
  for (let from = 0; from < postIds.length; from += SLOTS.length) {
    const values: Record<string, string> = { workspaceId };
    // The last one again where there are fewer: it counts once.
    for (const [index, slot] of SLOTS.entries())
      values[slot] = postIds[Math.min(from + index, postIds.length - 1)]!;
    rows.push(...(await appearing(reader, values)));
  }
  return rows;
}

type Statement<Row> = (reader: Reader, values: Record<string, unknown>) => Promise<Row[]>;

/**
 * One statement for each set of conditions in use, of which there are few; a condition that can be off within a
 * statement would cost it the index.
 */
function perShape<Row>(prepare: (name: string, conditions: Condition[]) => Statement<Row>) {
  const kept = new Map<string, Statement<Row>>();
  return (selection: PostSelection): Statement<Row> => {
    const conditions = conditionsOf(selection);
    const name = conditions.join("_");
    let statement = kept.get(name);
    if (!statement) {
      statement = prepare(name, conditions);
      kept.set(name, statement);
    }
    return statement;
  };
}

function conditionsOf(selection: PostSelection): Condition[] {
  const { words, status, channelId, audienceId, columnId, binned } = selection;
  const conditions: Condition[] = [binned ? "binned" : "kept"];
  if (words.trim() !== "") conditions.push("words");
  if (status !== null) conditions.push("status");
  if (channelId !== null) conditions.push("channel");
  if (audienceId !== null) conditions.push("audience");
  if (columnId !== null) conditions.push("column");
  return conditions;
}

const meeting = (conditions: readonly Condition[]) =>
  and(
    eq(posts.workspaceId, sql.placeholder("workspaceId")),
    ...conditions.map((condition) => CONDITIONS[condition]),
  );

function valuesOf(workspaceId: string, selection: PostSelection) {
  const { words, status, channelId, audienceId, columnId } = selection;
  const literal = folded(words.trim()).replace(/[\\%_]/g, "\\$&");
  return { workspaceId, words: `%${literal}%`, status, channelId, audienceId, columnId };
}

/**
 * The first or last time at which the post appears; written out, because an order takes no sub-query builder. Of the bare
 * column SQLite would look for the first of the whole workspace, once for each post: minutes, where this takes 0.1 s.
 */
function dayOfPost(end: "min" | "max"): SQL {
  const limit = end === "min" ? sql`min(${publications.at} || '')` : sql`max(${publications.at} || '')`;
  return sql`(select ${limit} from ${publications} where ${ofPost()})`;
}

function ofPost() {
  return and(
    eq(publications.workspaceId, posts.workspaceId),
    eq(publications.postId, posts.id),
    isNull(publications.deletedAt),
  );
}
