import {
  and,
  asc,
  count,
  eq,
  exists,
  gt,
  gte,
  inArray,
  isNull,
  lt,
  notInArray,
  type SQL,
  sql,
} from "drizzle-orm";
import { prepared } from "@/db/prepared";
import { assignments, posts, publications } from "@/db/schema";
import type { Database, Reader } from "@/db/store";
import { UNPLANNED_STATUSES } from "@/lib/plan/vocabulary";
import { addDays, type Day } from "@/lib/platform/time";
import type { PlannedAssignment, PlannedPost, PlannedPublication } from "@/lib/workspaces/plan-document";

/** Posts with all of their publications and assignments, whatever their days. Rows of other posts may be among these. */
export type WholePosts = {
  posts: PlannedPost[];
  publications: (PlannedPublication & { postId: string })[];
  assignments: (PlannedAssignment & { postId: string })[];
};
/** Which posts, as a condition on the column that holds their id. */
type Which = (postId: IdColumn, db: Database) => SQL;
type IdColumn = typeof posts.id | typeof publications.postId | typeof assignments.postId;

const workspaceId = sql.placeholder("workspaceId");

const postColumns = {
  id: posts.id,
  title: posts.title,
  status: posts.status,
  objectiveId: posts.objectiveId,
  campaignId: posts.campaignId,
  eventId: posts.eventId,
  audienceId: posts.audienceId,
  columnId: posts.columnId,
  format: posts.format,
  promotional: posts.promotional,
  cost: posts.cost,
  createdAt: posts.createdAt,
  link: posts.link,
  media: posts.media,
  text: posts.text,
};
const publicationColumns = {
  id: publications.id,
  postId: publications.postId,
  channelId: publications.channelId,
  at: publications.at,
  text: publications.text,
  result: publications.result,
};
const assignmentColumns = {
  postId: assignments.postId,
  contributorId: assignments.contributorId,
  role: assignments.role,
  minutes: assignments.minutes,
  due: assignments.due,
  done: assignments.done,
};

/** Nobody works on these any more, or not yet: what is due on them is not asked for. */
const AT_REST = [...UNPLANNED_STATUSES, "published"] as const;
/** Written as in the index, which a parameter would hide. */
const isOpen = sql`not ${assignments.done}`;

const inDays = wholePosts("window_days", (postId, db) =>
  inArray(
    postId,
    db
      .select({ id: publications.postId })
      .from(publications)
      .where(
        and(
          eq(publications.workspaceId, workspaceId),
          gte(publications.at, sql.placeholder("from")),
          lt(publications.at, sql.placeholder("before")),
          isNull(publications.deletedAt),
        ),
      ),
  ),
);
const ofEvent = wholePosts("window_event", (postId, db) =>
  inArray(
    postId,
    db
      .select({ id: posts.id })
      .from(posts)
      .where(and(eq(posts.workspaceId, workspaceId), eq(posts.eventId, sql.placeholder("eventId")))),
  ),
);
const dueBefore = wholePosts("window_due", (postId, db) =>
  inArray(postId, worked(db, lt(assignments.due, sql.placeholder("before")))),
);
const dueLater = wholePosts("window_due_later", (postId, db) =>
  inArray(
    postId,
    worked(
      db,
      gte(assignments.due, sql.placeholder("from")),
      exists(
        db
          .select({ one: sql`1` })
          .from(publications)
          .where(
            and(
              eq(publications.workspaceId, assignments.workspaceId),
              eq(publications.postId, assignments.postId),
              // By its day, not its time: by the index of times, each assignment would walk all that was published before.
              sql`substr(${publications.at}, 1, 10) < ${sql.placeholder("begun")}`,
              isNull(publications.deletedAt),
            ),
          ),
      ),
    ),
  ),
);
const one = wholePosts("window_post", (postId) => sql`${postId} = ${sql.placeholder("id")}`);

const costs = prepared("window_costs", (db) =>
  db
    .select({ cost: posts.cost, count: count() })
    .from(posts)
    .where(
      and(
        eq(posts.workspaceId, workspaceId),
        eq(posts.campaignId, sql.placeholder("campaignId")),
        gt(posts.cost, 0),
        notInArray(posts.status, ["failed", "cancelled"]),
        isNull(posts.deletedAt),
      ),
    )
    .groupBy(posts.cost)
    .orderBy(asc(posts.cost)),
);

/** With a publication on one of these days, both included. */
export async function postsInDays(reader: Reader, workspaceId: string, from: Day, to: Day) {
  return inDays(reader, { workspaceId, from, before: addDays(to, 1) });
}

export async function postsOfEvent(reader: Reader, workspaceId: string, eventId: string) {
  return ofEvent(reader, { workspaceId, eventId });
}

/** With an assignment that somebody still has to do, due on that day or before, however long ago. */
export async function postsDueUpTo(reader: Reader, workspaceId: string, day: Day) {
  return dueBefore(reader, { workspaceId, before: addDays(day, 1) });
}

/** With one due after that day, and a publication dated before `begun`. */
export async function postsDueAfter(reader: Reader, workspaceId: string, day: Day, begun: Day) {
  return dueLater(reader, { workspaceId, from: addDays(day, 1), begun });
}

/** None where it is in the bin. */
export async function wholePost(reader: Reader, workspaceId: string, id: string) {
  return one(reader, { workspaceId, id });
}

/** How often each amount is spent on a campaign: posts that cost nothing and those that will never be are left out. */
export async function costsOn(
  reader: Reader,
  workspaceId: string,
  campaignId: string,
): Promise<{ cost: number; count: number }[]> {
  return costs(reader, { workspaceId, campaignId });
}

/** Posts with an assignment that is to be done and due then. */
function worked(db: Database, ...when: SQL[]) {
  return db
    .select({ id: assignments.postId })
    .from(assignments)
    .innerJoin(posts, and(eq(posts.workspaceId, assignments.workspaceId), eq(posts.id, assignments.postId)))
    .where(
      and(
        eq(assignments.workspaceId, workspaceId),
        isOpen,
        ...when,
        notInArray(posts.status, [...AT_REST]),
        isNull(posts.deletedAt),
      ),
    );
}

function wholePosts(name: string, which: Which) {
  const thePosts = prepared(`${name}_posts`, (db) =>
    db
      .select(postColumns)
      .from(posts)
      .where(and(eq(posts.workspaceId, workspaceId), which(posts.id, db), isNull(posts.deletedAt))),
  );
  const theirPublications = prepared(`${name}_publications`, (db) =>
    db
      .select(publicationColumns)
      .from(publications)
      .where(
        and(
          eq(publications.workspaceId, workspaceId),
          which(publications.postId, db),
          isNull(publications.deletedAt),
        ),
      ),
  );
  const theirAssignments = prepared(`${name}_assignments`, (db) =>
    db
      .select(assignmentColumns)
      .from(assignments)
      .where(and(eq(assignments.workspaceId, workspaceId), which(assignments.postId, db))),
  );
  return async (reader: Reader, values: Record<string, unknown>): Promise<WholePosts> => {
    const found = await thePosts(reader, values);
    // Which posts it is may have taken a walk: where there are none, it is not taken twice more.
    if (found.length === 0) return { posts: [], publications: [], assignments: [] };
    return {
      posts: found,
      publications: await theirPublications(reader, values),
      assignments: await theirAssignments(reader, values),
    };
  };
}
