import { and, asc, eq, gte, isNull, lte, notInArray, sql } from "drizzle-orm";
import { prepared } from "@/db/prepared";
import { assignments, posts, publications } from "@/db/schema";
import type { Reader } from "@/db/store";
import type { OpenWork } from "@/lib/plan/load";
import { STATUSES_AT_REST } from "@/lib/plan/vocabulary";
import type { Day, DayRange } from "@/lib/platform/time";

const workspaceId = sql.placeholder("workspaceId");
/** Written as in the index, which a parameter would hide. */
const isOpen = sql`not ${assignments.done}`;
const ofItsPost = and(eq(posts.workspaceId, assignments.workspaceId), eq(posts.id, assignments.postId));
const dueInDays = and(
  eq(assignments.workspaceId, workspaceId),
  isOpen,
  gte(assignments.due, sql.placeholder("from")),
  lte(assignments.due, sql.placeholder("to")),
);
const isWorkedOn = and(isNull(posts.deletedAt), notInArray(posts.status, [...STATUSES_AT_REST]));

const openWork = prepared("team_open_work", (db) =>
  db
    .select({
      contributor: assignments.contributorId,
      minutes: assignments.minutes,
      due: sql<Day>`${assignments.due}`,
    })
    .from(assignments)
    .innerJoin(posts, ofItsPost)
    .where(and(dueInDays, isWorkedOn)),
);

/** By its day, not its time: by the index of times, it would walk all that is planned. */
const firstDay = sql<Day | null>`(
  select min(substr(${publications.at}, 1, 10)) from ${publications}
  where ${publications.workspaceId} = ${assignments.workspaceId}
    and ${publications.postId} = ${assignments.postId} and ${publications.deletedAt} is null)`;

const tasks = prepared("team_tasks", (db) =>
  db
    .select({
      id: assignments.id,
      postId: assignments.postId,
      role: assignments.role,
      minutes: assignments.minutes,
      due: sql<Day>`${assignments.due}`,
      answer: assignments.answer,
      title: posts.title,
      version: posts.version,
      publishedOn: firstDay,
    })
    .from(assignments)
    .innerJoin(posts, ofItsPost)
    .where(and(dueInDays, eq(assignments.contributorId, sql.placeholder("contributorId")), isWorkedOn))
    .orderBy(asc(assignments.due), asc(assignments.postId), asc(assignments.position)),
);

/** Everybody's assignments that are not done, due on these days, on posts that are worked on. */
export async function openWorkIn(reader: Reader, workspaceId: string, days: DayRange): Promise<OpenWork[]> {
  return openWork(reader, { workspaceId, ...days });
}

/** Those of one person, with their posts; `publishedOn` is the day of the first publication. */
export async function tasksIn(reader: Reader, workspaceId: string, contributorId: string, days: DayRange) {
  return tasks(reader, { workspaceId, contributorId, ...days });
}
