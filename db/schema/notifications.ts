import { isNull } from "drizzle-orm";
import { MAIL_STATES } from "@/lib/mails/vocabulary";
import { MAIL_MODES, NOTICE_KINDS } from "@/lib/notifications/vocabulary";
import { checkOneOf, index, instant, integer, json, oneOf, table, text, uniqueIndex } from "../columns";
import { inWorkspace } from "./owned";
import { users } from "./people";

/** What somebody is told, once each: `key` says what of. */
export const notifications = table(
  "notifications",
  {
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id").notNull(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: oneOf("kind", NOTICE_KINDS).notNull(),
    /** "due_tomorrow:<assignment>:<day>": the same news is told once. */
    key: text("key").notNull(),
    postId: text("post_id"),
    /** What its sentence names: titles, people, days. */
    payload: json<Record<string, unknown>>("payload").notNull(),
    at: instant("at").notNull(),
    readAt: instant("read_at"),
    /** Since when it stands in a mail. */
    mailedAt: instant("mailed_at"),
  },
  (t) => [
    uniqueIndex("notifications_key").on(t.workspaceId, t.userId, t.key),
    index("notifications_user").on(t.workspaceId, t.userId, t.at, t.id),
    index("notifications_unread").on(t.workspaceId, t.userId, t.at).where(isNull(t.readAt)),
    index("notifications_unmailed").on(t.userId, t.at).where(isNull(t.mailedAt)),
    checkOneOf("notifications_kind_check", t.kind, NOTICE_KINDS),
    inWorkspace("notifications", t.workspaceId),
  ],
);

/** How somebody wants their mails; who never said so has no row. */
export const mailPreferences = table(
  "mail_preferences",
  {
    userId: text("user_id")
      .primaryKey()
      .references(() => users.id, { onDelete: "cascade" }),
    mode: oneOf("mode", MAIL_MODES).notNull(),
    /** Hour of the digest on their own clock, 0–23. */
    hour: integer("hour").notNull(),
    /** null: each workspace's. */
    timeZone: text("time_zone"),
    version: integer("version").notNull().default(1),
  },
  (t) => [checkOneOf("mail_preferences_mode_check", t.mode, MAIL_MODES)],
);

/** Work to do later or elsewhere. Taken with a lease: whoever dies loses it, and another takes it up. */
export const jobs = table(
  "jobs",
  {
    id: text("id").primaryKey(),
    kind: text("kind").notNull(),
    /** The same work is queued once. */
    key: text("key").notNull().unique("jobs_key"),
    payload: json<Record<string, unknown>>("payload").notNull(),
    /** Not before. */
    runAt: instant("run_at").notNull(),
    attempts: integer("attempts").notNull().default(0),
    leasedUntil: instant("leased_until"),
    /** Of the worker that holds it: a lease that was lost cannot be settled. */
    leaseId: text("lease_id"),
    doneAt: instant("done_at"),
    gaveUpAt: instant("gave_up_at"),
    lastError: text("last_error"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [index("jobs_open").on(t.runAt, t.id).where(isNull(t.doneAt)), index("jobs_done").on(t.doneAt)],
);

/** The outbox: every mail there was, sent or not. */
export const mails = table(
  "mails",
  {
    id: text("id").primaryKey(),
    /** null: not about one workspace. */
    workspaceId: text("workspace_id"),
    /** The account it goes to; null: an address without one, such as an invitation's. */
    userId: text("user_id").references(() => users.id, { onDelete: "set null" }),
    address: text("address").notNull(),
    subject: text("subject").notNull(),
    text: text("text").notNull(),
    html: text("html").notNull(),
    /** One-click link to have no more of them; null where it was asked for. */
    unsubscribe: text("unsubscribe"),
    state: oneOf("state", MAIL_STATES).notNull(),
    attempts: integer("attempts").notNull().default(0),
    lastError: text("last_error"),
    createdAt: instant("created_at").notNull(),
    stateAt: instant("state_at").notNull(),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    index("mails_workspace").on(t.workspaceId, t.createdAt, t.id),
    index("mails_state").on(t.state, t.createdAt),
    checkOneOf("mails_state_check", t.state, MAIL_STATES),
  ],
);
