import type { FlagSubject } from "@/lib/plan/flag";
import { index, instant, json, primaryKey, table, text } from "../columns";
import { inWorkspace, owned } from "./owned";
import { users } from "./people";

/** Decisions to live with a flag until a day. */
export const ignoredFlags = table(
  "ignored_flags",
  {
    ...owned(),
    flagKey: text("flag_key").notNull(),
    rule: text("rule").notNull(),
    subject: json<FlagSubject>("subject").notNull(),
    reason: text("reason").notNull(),
    /** Last day on which the flag stays quiet. */
    until: text("until").notNull(),
    createdBy: text("created_by")
      .notNull()
      .references(() => users.id),
    createdAt: instant("created_at").notNull(),
    revokedAt: instant("revoked_at"),
    revokedBy: text("revoked_by").references(() => users.id),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index("ignored_flags_until").on(t.workspaceId, t.until),
    inWorkspace("ignored_flags", t.workspaceId),
  ],
);
