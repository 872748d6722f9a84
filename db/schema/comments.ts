import { AUDIENCES } from "@/lib/comments/vocabulary";
import { checkOneOf, foreignKey, index, instant, json, oneOf, primaryKey, table, text } from "../columns";
import { inWorkspace, owned } from "./owned";
import { users } from "./people";
import { posts } from "./posts";

/** What is said about a post: threads of one level, each begun by a comment without a `threadId`. */
export const comments = table(
  "comments",
  {
    ...owned(),
    postId: text("post_id").notNull(),
    /** The comment that this one answers; null: it begins a thread. */
    threadId: text("thread_id"),
    /** null: written over a share link, or by an account that is gone. */
    userId: text("user_id").references(() => users.id, { onDelete: "set null" }),
    shareId: text("share_id"),
    /** As they were called then. */
    byName: text("by_name").notNull(),
    text: text("text").notNull(),
    /** User ids. */
    mentions: json<string[]>("mentions").notNull(),
    /** An answer has its thread's. */
    audience: oneOf("audience", AUDIENCES).notNull(),
    createdAt: instant("created_at").notNull(),
    editedAt: instant("edited_at"),
    deletedAt: instant("deleted_at"),
    /** Of a thread. */
    resolvedAt: instant("resolved_at"),
    resolvedBy: text("resolved_by").references(() => users.id, { onDelete: "set null" }),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index("comments_post").on(t.workspaceId, t.postId, t.createdAt, t.id),
    inWorkspace("comments", t.workspaceId),
    checkOneOf("comments_audience_check", t.audience, AUDIENCES),
    foreignKey({
      name: "comments_post_fk",
      columns: [t.workspaceId, t.postId],
      foreignColumns: [posts.workspaceId, posts.id],
    }).onDelete("cascade"),
  ],
);
