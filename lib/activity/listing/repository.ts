import { and, desc, eq, gte, lt, lte, or, type SQL, sql } from "drizzle-orm";
import { prepared } from "@/db/prepared";
import {
  activity,
  audiences,
  campaigns,
  channels,
  contributors,
  editorialColumns,
  events,
  objectives,
  posts,
  tasks,
} from "@/db/schema";
import type { Reader } from "@/db/store";
import { folded } from "@/lib/posts/searchable";
import type { ActivityRow } from "../repository";
import type { Cursor } from "./filter";

export interface ActivitySelection {
  words: string;
  /** "": anybody, any kind. */
  who: string;
  kind: string;
  /** UTC milliseconds, `before` not included. */
  from: number;
  before: number;
}

const given = (name: string) => sql`cast(${sql.placeholder(name)} as text)`;
const named = (type: string, found: SQL) =>
  sql`(${activity.subjectType} = ${sql.raw(`'${type}'`)} and ${found})`;

/** Things have names; a post is found by its text too. */
const NAMED = [events, objectives, campaigns, audiences, editorialColumns, channels, contributors] as const;
const TYPES = ["event", "objective", "campaign", "audience", "column", "channel", "contributor"];

const titled = or(
  named(
    "post",
    sql`exists (select 1 from ${posts} where ${posts.workspaceId} = ${activity.workspaceId} and ${posts.id} = ${activity.subjectId} and ${posts.searchable} like ${given("folded")} escape '\\')`,
  ),
  named(
    "task",
    sql`exists (select 1 from ${tasks} where ${tasks.workspaceId} = ${activity.workspaceId} and ${tasks.id} = ${activity.subjectId} and lower(${tasks.title}) like ${given("lower")} escape '\\')`,
  ),
  ...NAMED.map((table, index) =>
    named(
      TYPES[index]!,
      sql`exists (select 1 from ${table} where ${table.workspaceId} = ${activity.workspaceId} and ${table.id} = ${activity.subjectId} and lower(${table.name}) like ${given("lower")} escape '\\')`,
    ),
  ),
);

/** Walked along the index by time, newest first; what does not match is passed over. */
const selected = prepared("activity_selected", (db) =>
  db
    .select()
    .from(activity)
    .where(
      and(
        eq(activity.workspaceId, sql.placeholder("workspaceId")),
        gte(activity.at, sql.placeholder("from")),
        lt(activity.at, sql.placeholder("before")),
        lte(activity.at, sql.placeholder("at")),
        or(lt(activity.at, sql.placeholder("at")), lt(activity.id, sql.placeholder("id"))),
        sql`(${given("who")} = '' or ${activity.actorId} = ${given("who")})`,
        sql`(${given("kind")} = '' or ${activity.subjectType} = ${given("kind")})`,
        sql`(${given("lower")} = '%%' or ${titled})`,
      ),
    )
    .orderBy(desc(activity.at), desc(activity.id))
    .limit(sql.placeholder("limit")),
);

/** The newest first, from after the cursor on. */
export async function selectedActivity(
  reader: Reader,
  workspaceId: string,
  { words, ...selection }: ActivitySelection,
  { after, limit }: { after: Cursor | null; limit: number },
): Promise<ActivityRow[]> {
  const like = (text: string) => `%${text.trim().replace(/[\\%_]/g, "\\$&")}%`;
  return selected(reader, {
    workspaceId,
    ...selection,
    folded: like(folded(words)),
    lower: like(words.toLowerCase()),
    at: after?.at ?? Number.MAX_SAFE_INTEGER,
    id: after?.id ?? "",
    limit,
  });
}
