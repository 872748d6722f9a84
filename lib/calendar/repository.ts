import { and, asc, desc, eq, gte, isNull, lt, sql } from "drizzle-orm";
import { prepared } from "@/db/prepared";
import { assignments, posts, publications } from "@/db/schema";
import type { Reader } from "@/db/store";
import { addDays, type Day } from "@/lib/platform/time";

type Publication = typeof publications.$inferSelect;
type Post = typeof posts.$inferSelect;

/** What a post says of itself in a list, without its texts. */
type PostFacts = Pick<
  Post,
  | "title"
  | "status"
  | "objectiveId"
  | "campaignId"
  | "eventId"
  | "audienceId"
  | "columnId"
  | "format"
  | "promotional"
  | "createdBy"
>;
export type CalendarRow = PostFacts &
  Pick<Publication, "id" | "postId" | "channelId" | "at" | "instant" | "version"> & { hasMedia: boolean };
/** A post that no channel carries. */
export type LooseRow = Pick<Post, "id" | "version" | "position"> & PostFacts;
export type PostContributor = { postId: string; contributorId: string };

/** The tray shows the newest; the rest are found by search. */
export const TRAY_MOST = 500;

const facts = {
  title: posts.title,
  status: posts.status,
  objectiveId: posts.objectiveId,
  campaignId: posts.campaignId,
  eventId: posts.eventId,
  audienceId: posts.audienceId,
  columnId: posts.columnId,
  format: posts.format,
  promotional: posts.promotional,
  createdBy: posts.createdBy,
};
const calendarColumns = {
  id: publications.id,
  postId: publications.postId,
  channelId: publications.channelId,
  at: publications.at,
  ...facts,
  instant: publications.instant,
  version: publications.version,
  // Compared as text: an empty list is kept as "[]", and PostgreSQL cannot compare its json.
  hasMedia: sql<boolean>`cast(${posts.media} as text) <> '[]'`.mapWith(Boolean),
};

const here = eq(publications.workspaceId, sql.placeholder("workspaceId"));
const itsPost = and(eq(posts.workspaceId, publications.workspaceId), eq(posts.id, publications.postId));
const neitherBinned = and(isNull(publications.deletedAt), isNull(posts.deletedAt));
/** On the text of `at`, which sorts as its time does: from the first day to before the day after the last. */
const inDays = and(
  gte(publications.at, sql.placeholder("from")),
  lt(publications.at, sql.placeholder("before")),
);
const byTime = [asc(publications.at), asc(publications.id)] as const;

const inRange = prepared("calendar_in_range", (db) =>
  db
    .select(calendarColumns)
    .from(publications)
    .innerJoin(posts, itsPost)
    .where(and(here, inDays, neitherBinned))
    .orderBy(...byTime),
);
const undated = prepared("calendar_undated", (db) =>
  db
    .select(calendarColumns)
    .from(publications)
    .innerJoin(posts, itsPost)
    .where(and(here, isNull(publications.at), neitherBinned))
    .orderBy(desc(posts.position), asc(publications.id))
    .limit(sql.placeholder("limit")),
);
const ofPost = prepared("calendar_of_post", (db) =>
  db
    .select(calendarColumns)
    .from(publications)
    .innerJoin(posts, itsPost)
    .where(and(here, eq(publications.postId, sql.placeholder("postId")), neitherBinned))
    .orderBy(asc(publications.position), asc(publications.id)),
);
const loose = prepared("calendar_loose", (db) =>
  db
    .select({ id: posts.id, version: posts.version, position: posts.position, ...facts })
    .from(posts)
    .where(
      and(
        eq(posts.workspaceId, sql.placeholder("workspaceId")),
        // As written in the index, which a parameter would hide.
        sql`${posts.publicationCount} = 0`,
        isNull(posts.deletedAt),
      ),
    )
    .orderBy(desc(posts.position), desc(posts.id))
    .limit(sql.placeholder("limit")),
);
const namedInRange = prepared("calendar_contributors", (db) =>
  db
    .selectDistinct({ postId: assignments.postId, contributorId: assignments.contributorId })
    .from(publications)
    .innerJoin(
      assignments,
      and(eq(assignments.workspaceId, publications.workspaceId), eq(assignments.postId, publications.postId)),
    )
    .where(and(here, inDays, isNull(publications.deletedAt))),
);
const namedOn = prepared("calendar_contributors_of_post", (db) =>
  db
    .select({ contributorId: assignments.contributorId })
    .from(assignments)
    .where(
      and(
        eq(assignments.workspaceId, sql.placeholder("workspaceId")),
        eq(assignments.postId, sql.placeholder("postId")),
      ),
    )
    .orderBy(asc(assignments.position), asc(assignments.id)),
);
/** Publications whose day lies in from…to (both included), by time. */
export async function calendarInRange(
  reader: Reader,
  workspaceId: string,
  from: Day,
  to: Day,
): Promise<CalendarRow[]> {
  return inRange(reader, { workspaceId, from, before: addDays(to, 1) });
}

/** Publications on a channel but on no day yet, those of the newest posts first. */
export async function undatedPublications(
  reader: Reader,
  workspaceId: string,
  limit: number,
): Promise<CalendarRow[]> {
  return undated(reader, { workspaceId, limit });
}

/** One post's, as the calendar shows them, dated or not. */
export async function calendarOfPost(
  reader: Reader,
  workspaceId: string,
  postId: string,
): Promise<CalendarRow[]> {
  return ofPost(reader, { workspaceId, postId });
}

/** Posts that no channel carries, the newest first. */
export async function loosePosts(reader: Reader, workspaceId: string, limit: number): Promise<LooseRow[]> {
  return loose(reader, { workspaceId, limit });
}

/** Who is named on the posts that have a publication in from…to. */
export async function contributorsInRange(
  reader: Reader,
  workspaceId: string,
  from: Day,
  to: Day,
): Promise<PostContributor[]> {
  return namedInRange(reader, { workspaceId, from, before: addDays(to, 1) });
}

/** Who is named on these posts, once each; made for a screenful of them. */
export async function contributorsOfPosts(
  reader: Reader,
  workspaceId: string,
  postIds: readonly string[],
): Promise<PostContributor[]> {
  const named: PostContributor[] = [];
  for (const postId of postIds) {
    const rows = await namedOn(reader, { workspaceId, postId });
    for (const contributorId of new Set(rows.map((row) => row.contributorId)))
      named.push({ postId, contributorId });
  }
  return named;
}
