import { and, asc, count, eq, gte, isNull, lte, notInArray, or, sql } from "drizzle-orm";
import { prepared } from "@/db/prepared";
import { assignments, comments, posts, publications } from "@/db/schema";
import type { Reader } from "@/db/store";
import type { Day } from "@/lib/platform/time";
import { SETTLED_STATUSES } from "./rules";

/** A brief is read on a phone; who wants more opens the post. */
const BRIEF_MOST = 1_200;

const theirs = and(
  eq(assignments.workspaceId, sql.placeholder("workspaceId")),
  eq(assignments.contributorId, sql.placeholder("contributorId")),
);
const itsPost = and(
  eq(posts.workspaceId, assignments.workspaceId),
  eq(posts.id, assignments.postId),
  isNull(posts.deletedAt),
);
const isOpen = and(eq(assignments.done, false), notInArray(posts.status, [...SETTLED_STATUSES]));
/** Nothing says when it was done but its post, which was touched then. */
const isLatelyDone = and(eq(assignments.done, true), gte(posts.updatedAt, sql.placeholder("since")));

const work = prepared("work_of_contributor", (db) =>
  db
    .select({
      id: assignments.id,
      postId: assignments.postId,
      role: assignments.role,
      minutes: assignments.minutes,
      due: assignments.due,
      done: assignments.done,
      answer: assignments.answer,
      askedBy: assignments.askedBy,
      askedAt: assignments.askedAt,
      touched: posts.updatedAt,
      title: posts.title,
      status: posts.status,
      objectiveId: posts.objectiveId,
      eventId: posts.eventId,
      format: posts.format,
      link: posts.link,
      brief: sql<string>`substr(${posts.text}, 1, ${sql.raw(String(BRIEF_MOST))})`,
      comments:
        sql<number>`(select count(*) from ${comments} where ${comments.workspaceId} = ${assignments.workspaceId}
        and ${comments.postId} = ${assignments.postId} and ${comments.deletedAt} is null)`.mapWith(Number),
    })
    .from(assignments)
    .innerJoin(posts, itsPost)
    .where(and(theirs, or(isOpen, isLatelyDone)))
    .orderBy(asc(sql`coalesce(${assignments.due}, '9999')`), asc(assignments.id)),
);
const places = prepared("work_places", (db) =>
  db
    .select({ postId: publications.postId, channelId: publications.channelId, at: publications.at })
    .from(assignments)
    .innerJoin(posts, itsPost)
    .innerJoin(
      publications,
      and(
        eq(publications.workspaceId, assignments.workspaceId),
        eq(publications.postId, assignments.postId),
        isNull(publications.deletedAt),
      ),
    )
    .where(and(theirs, or(isOpen, isLatelyDone))),
);
const pressing = prepared("work_pressing", (db) =>
  db
    .select({ count: count() })
    .from(assignments)
    .innerJoin(posts, itsPost)
    .where(and(theirs, isOpen, isUnanswered(), lte(assignments.due, sql.placeholder("until")))),
);

/** A JSON column keeps "nothing" as null in one database and may keep it as 'null' in the other. */
function isUnanswered() {
  return or(isNull(assignments.answer), sql`cast(${assignments.answer} as text) = 'null'`);
}

export type WorkRow = Awaited<ReturnType<typeof workOf>>[number];
export type WorkPlace = Awaited<ReturnType<typeof placesOfWork>>[number];
export interface WorkSelection {
  workspaceId: string;
  contributorId: string;
  /** UTC milliseconds from which what is done is still shown. */
  since: number;
}

/** What is asked of somebody, and what they did lately; by day, the undated last. */
export const workOf = (reader: Reader, of: WorkSelection) => work(reader, { ...of });

/** Where the posts of `workOf` appear; a post twice where somebody is named on it twice. */
export const placesOfWork = (reader: Reader, of: WorkSelection) => places(reader, { ...of });

/** How much of it is open, unanswered, and due up to that day. */
export async function countPressing(
  reader: Reader,
  of: { workspaceId: string; contributorId: string; until: Day },
): Promise<number> {
  return (await pressing(reader, { ...of }))[0]?.count ?? 0;
}
