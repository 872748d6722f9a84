import { boolean, index, instant, integer, json, table, text } from "../columns";
import { inWorkspace } from "./owned";
import { users } from "./people";

/** Links by which somebody without an account sees some weeks of the calendar, comments and, if allowed, approves. */
export const shares = table(
  "shares",
  {
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id").notNull(),
    /** The token itself is shown once and never stored. */
    tokenHash: text("token_hash").notNull().unique("shares_token_hash_key"),
    /** Whom it was made for: what they write and decide stands under this name. */
    name: text("name").notNull(),
    fromDay: text("from_day").notNull(),
    toDay: text("to_day").notNull(),
    /** Empty: all of them. */
    channelIds: json<string[]>("channel_ids").notNull(),
    mayApprove: boolean("may_approve").notNull(),
    createdBy: text("created_by")
      .notNull()
      .references(() => users.id),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    revokedAt: instant("revoked_at"),
    seenAt: instant("seen_at"),
    version: integer("version").notNull().default(1),
  },
  (t) => [index("shares_workspace").on(t.workspaceId, t.createdAt), inWorkspace("shares", t.workspaceId)],
);
