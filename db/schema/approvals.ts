import { type ApprovedContent, VERDICTS } from "@/lib/approvals/vocabulary";
import {
  checkOneOf,
  foreignKey,
  index,
  instant,
  integer,
  json,
  oneOf,
  primaryKey,
  table,
  text,
} from "../columns";
import { inWorkspace, owned } from "./owned";
import { users } from "./people";
import { posts } from "./posts";

/** Verdicts on posts, each bound to the content that was read. Never erased: undo withdraws. */
export const approvals = table(
  "approvals",
  {
    ...owned(),
    postId: text("post_id").notNull(),
    /** 1 or 2: which step of the policy it was given for. */
    step: integer("step").notNull(),
    verdict: oneOf("verdict", VERDICTS).notNull(),
    /** Of `content`: the same content again has the same. */
    digest: text("digest").notNull(),
    content: json<ApprovedContent>("content").notNull(),
    /** null: given over a share link. */
    userId: text("user_id").references(() => users.id, { onDelete: "set null" }),
    shareId: text("share_id"),
    /** As they were called then. */
    byName: text("by_name").notNull(),
    comment: text("comment").notNull(),
    at: instant("at").notNull(),
    withdrawnAt: instant("withdrawn_at"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index("approvals_post").on(t.workspaceId, t.postId, t.at, t.id),
    // What was decided lately.
    index("approvals_at").on(t.workspaceId, t.at, t.id),
    inWorkspace("approvals", t.workspaceId),
    checkOneOf("approvals_verdict_check", t.verdict, VERDICTS),
    foreignKey({
      name: "approvals_post_fk",
      columns: [t.workspaceId, t.postId],
      foreignColumns: [posts.workspaceId, posts.id],
    }).onDelete("cascade"),
  ],
);
