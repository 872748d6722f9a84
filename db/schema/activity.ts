import { isNotNull } from "drizzle-orm";
import { index, instant, json, primaryKey, table, text } from "../columns";
import { inWorkspace } from "./owned";
import { users } from "./people";

/** Append-only: every verb leaves one row, which history, undo and notifications read. */
export const activity = table(
  "activity",
  {
    workspaceId: text("workspace_id").notNull(),
    id: text("id").notNull(),
    actorId: text("actor_id").references(() => users.id, { onDelete: "set null" }),
    verb: text("verb").notNull(),
    at: instant("at").notNull(),
    subjectType: text("subject_type").notNull(),
    subjectId: text("subject_id").notNull(),
    payload: json<unknown>("payload").notNull(),
    /** The activity this one takes back. */
    undoes: text("undoes"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index("activity_at").on(t.workspaceId, t.at, t.id),
    index("activity_subject").on(t.workspaceId, t.subjectType, t.subjectId, t.at, t.id),
    index("activity_undoes").on(t.workspaceId, t.undoes).where(isNotNull(t.undoes)),
    inWorkspace("activity", t.workspaceId),
  ],
);
