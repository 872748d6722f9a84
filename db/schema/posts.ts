import { isNotNull, isNull, sql } from "drizzle-orm";
import type { AssignmentAnswer } from "@/lib/assignments/vocabulary";
import type { PlanMedia } from "@/lib/plan/document";
import { ASSIGNMENT_ROLES, FORMATS, POST_STATUSES } from "@/lib/plan/vocabulary";
import { COST_KINDS } from "@/lib/resources/vocabulary";
import {
  type AnyColumn,
  boolean,
  checkOneOf,
  foreignKey,
  index,
  instant,
  integer,
  json,
  oneOf,
  primaryKey,
  real,
  table,
  text,
} from "../columns";
import { campaigns } from "./campaigns";
import { channels } from "./channels";
import { events } from "./events";
import { objectives } from "./objectives";
import { inWorkspace, listed } from "./owned";
import { contributors, users } from "./people";

export const posts = table(
  "posts",
  {
    ...listed(),
    title: text("title").notNull(),
    status: oneOf("status", POST_STATUSES).notNull(),
    objectiveId: text("objective_id"),
    campaignId: text("campaign_id"),
    eventId: text("event_id"),
    format: oneOf("format", FORMATS),
    promotional: boolean("promotional").notNull(),
    cost: real("cost").notNull(),
    /** ISO 8601, kept exactly as the document writes it. */
    createdAt: text("created_at"),
    link: text("link"),
    media: json<PlanMedia[]>("media").notNull(),
    createdBy: text("created_by").references(() => users.id, { onDelete: "set null" }),
    updatedAt: instant("updated_at").notNull(),
    /** How many channels carry it, kept by the publications' repository: 0 finds the loose ideas without a scan. */
    publicationCount: integer("publication_count").notNull().default(0),
    // Long texts come last: SQLite reads a row from its beginning, and lists stop before them.
    text: text("text").notNull(),
    /** Title and text without case and accents (see `lib/posts/searchable.ts`). */
    searchable: text("searchable").notNull(),
    audienceId: text("audience_id"),
    columnId: text("column_id"),
    /** What its cost is spent on; null: nobody said. Ours, not the document's. */
    costKind: oneOf("cost_kind", COST_KINDS),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index("posts_position").on(t.workspaceId, t.position, t.id),
    index("posts_event").on(t.workspaceId, t.eventId),
    // Holds all that the sum of a campaign asks for: no row is looked up.
    index("posts_campaign")
      .on(t.workspaceId, t.campaignId, t.cost, t.status)
      .where(sql`${t.campaignId} is not null and ${t.deletedAt} is null`),
    index("posts_loose")
      .on(t.workspaceId, t.position, t.id)
      .where(sql`${t.publicationCount} = 0 and ${t.deletedAt} is null`),
    // What waits for approval: each page of a workspace says how much of it is one's own.
    index("posts_in_review")
      .on(t.workspaceId, t.position, t.id)
      .where(sql`${t.status} = 'in_review' and ${t.deletedAt} is null`),
    index("posts_deleted").on(t.workspaceId, t.deletedAt, t.id).where(isNotNull(t.deletedAt)),
    inWorkspace("posts", t.workspaceId),
    checkOneOf("posts_status_check", t.status, POST_STATUSES),
    checkOneOf("posts_format_check", t.format, FORMATS),
    foreignKey({
      name: "posts_objective_fk",
      columns: [t.workspaceId, t.objectiveId],
      foreignColumns: [objectives.workspaceId, objectives.id],
    }),
    foreignKey({
      name: "posts_campaign_fk",
      columns: [t.workspaceId, t.campaignId],
      foreignColumns: [campaigns.workspaceId, campaigns.id],
    }),
    foreignKey({
      name: "posts_event_fk",
      columns: [t.workspaceId, t.eventId],
      foreignColumns: [events.workspaceId, events.id],
    }),
  ],
);

/** Which post a row belongs to; a post that goes takes its rows along. */
const ofPost = (name: string, t: { workspaceId: AnyColumn; postId: AnyColumn }) =>
  foreignKey({
    name: `${name}_post_fk`,
    columns: [t.workspaceId, t.postId],
    foreignColumns: [posts.workspaceId, posts.id],
  }).onDelete("cascade");

export const publications = table(
  "publications",
  {
    ...listed(),
    postId: text("post_id").notNull(),
    channelId: text("channel_id").notNull(),
    /** Wall-clock time in the channel's zone, "YYYY-MM-DDTHH:MM"; null while undated. */
    at: text("at"),
    /** The same time in UTC milliseconds, derived from `at` and the zone. */
    instant: instant("instant"),
    /** This channel's own wording; null: the post's. */
    text: text("text"),
    result: real("result"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index("publications_at").on(t.workspaceId, t.at, t.id).where(isNull(t.deletedAt)),
    index("publications_post").on(t.workspaceId, t.postId, t.position, t.id),
    index("publications_channel_at").on(t.workspaceId, t.channelId, t.at),
    inWorkspace("publications", t.workspaceId),
    ofPost("publications", t),
    foreignKey({
      name: "publications_channel_fk",
      columns: [t.workspaceId, t.channelId],
      foreignColumns: [channels.workspaceId, channels.id],
    }),
  ],
);

/** Written and replaced with their post, whose version guards them. */
export const assignments = table(
  "assignments",
  {
    workspaceId: text("workspace_id").notNull(),
    id: text("id").notNull(),
    position: integer("position").notNull(),
    postId: text("post_id").notNull(),
    contributorId: text("contributor_id").notNull(),
    role: oneOf("role", ASSIGNMENT_ROLES).notNull(),
    minutes: real("minutes").notNull(),
    due: text("due"),
    done: boolean("done").notNull(),
    /** What the one who is asked said to it. Ours, not the document's. */
    answer: json<AssignmentAnswer>("answer"),
    /** Who asked, and when (UTC ms); null where it came with a document. */
    askedBy: text("asked_by"),
    askedAt: instant("asked_at"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index("assignments_post").on(t.workspaceId, t.postId, t.position, t.id),
    index("assignments_contributor").on(t.workspaceId, t.contributorId),
    index("assignments_open").on(t.workspaceId, t.due, t.postId).where(sql`not ${t.done}`),
    inWorkspace("assignments", t.workspaceId),
    checkOneOf("assignments_role_check", t.role, ASSIGNMENT_ROLES),
    ofPost("assignments", t),
    foreignKey({
      name: "assignments_contributor_fk",
      columns: [t.workspaceId, t.contributorId],
      foreignColumns: [contributors.workspaceId, contributors.id],
    }),
  ],
);
