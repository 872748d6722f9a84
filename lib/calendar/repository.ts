import { and, asc, desc, eq, gte, inArray, isNull, lt, or, sql } from "drizzle-orm";
import { prepared } from "@/db/prepared";
import { assignments, posts, publications } from "@/db/schema";
import type { Reader } from "@/db/store";
import type { PlanPost } from "@/lib/plan/document";
import { addDays, type Day } from "@/lib/platform/time";

type Publication = typeof publications.$inferSelect;
type Post = typeof posts.$inferSelect;

/** What a post says of itself in a list, without its texts. */
type PostFacts = Pick<
  Post,
  "title" | "status" | "objectiveId" | "campaignId" | "eventId" | "format" | "promotional" | "createdBy"
>;
export type CalendarRow = PostFacts &
  Pick<Publication, "id" | "postId" | "channelId" | "at" | "instant" | "version"> & { hasMedia: boolean };
/** A post that no channel carries. */
export type LooseRow = Pick<Post, "id" | "version" | "position"> & PostFacts;
type WindowRow = Omit<PostFacts, "title" | "createdBy"> &
  Pick<Publication, "id" | "postId" | "channelId" | "at">;
export type PostContributor = { postId: string; contributorId: string };

const checked = {
  status: posts.status,
  objectiveId: posts.objectiveId,
  campaignId: posts.campaignId,
  eventId: posts.eventId,
  format: posts.format,
  promotional: posts.promotional,
};
const facts = { ...checked, title: posts.title, createdBy: posts.createdBy };
const windowColumns = {
  id: publications.id,
  postId: publications.postId,
  channelId: publications.channelId,
  at: publications.at,
  ...checked,
};
const calendarColumns = {
  ...windowColumns,
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
const windowInRange = prepared("window_in_range", (db) =>
  db
    .select(windowColumns)
    .from(publications)
    .innerJoin(posts, itsPost)
    .where(and(here, inDays, neitherBinned))
    .orderBy(...byTime),
);
const windowOfEvent = prepared("window_of_event", (db) =>
  db
    .select(windowColumns)
    .from(publications)
    .innerJoin(posts, itsPost)
    .where(
      and(
        here,
        // Not as a condition of the join: SQLite would then walk all publications of the workspace to reach the posts.
        inArray(
          publications.postId,
          db
            .select({ id: posts.id })
            .from(posts)
            .where(
              and(
                eq(posts.workspaceId, sql.placeholder("workspaceId")),
                eq(posts.eventId, sql.placeholder("eventId")),
              ),
            ),
        ),
        or(lt(publications.at, sql.placeholder("from")), gte(publications.at, sql.placeholder("before"))),
        neitherBinned,
      ),
    ),
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

/**
 * What the check of from…to has to see: posts with their dated publications in it, and those linked to one of the events
 * with all of their dated publications outside it. Only what the Cadence and Events rules read is filled: texts, media
 * and assignments are left empty.
 */
export async function planWindow(
  reader: Reader,
  workspaceId: string,
  from: Day,
  to: Day,
  eventIds: readonly string[],
): Promise<PlanPost[]> {
  const days = { workspaceId, from, before: addDays(to, 1) };
  const byPost = new Map<string, PlanPost>();
  for (const row of await windowInRange(reader, days)) gather(byPost, row);
  for (const eventId of eventIds) {
    for (const row of await windowOfEvent(reader, { ...days, eventId })) gather(byPost, row);
  }
  return [...byPost.values()];
}

function gather(byPost: Map<string, PlanPost>, row: WindowRow): void {
  const { id, channelId, at } = row;
  const publication = { id, channel: channelId, at, text: null, result: null };
  const post = byPost.get(row.postId);
  if (post) post.publications.push(publication);
  else byPost.set(row.postId, { ...bare(row), publications: [publication] });
}

const bare = (row: WindowRow): PlanPost => ({
  id: row.postId,
  title: "",
  status: row.status,
  objective: row.objectiveId,
  campaign: row.campaignId,
  event: row.eventId,
  format: row.format,
  promotional: row.promotional,
  cost: 0,
  createdAt: null,
  text: "",
  link: null,
  media: [],
  publications: [],
  assignments: [],
});
