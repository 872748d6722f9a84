import { and, asc, eq, isNull, notInArray, sql } from "drizzle-orm";
import { listedRows, type Patch } from "@/db/listed";
import { prepared } from "@/db/prepared";
import { assignments, contributors, posts } from "@/db/schema";
import type { Reader } from "@/db/store";
import { CLOSED_STATUSES } from "./handing";

export type ContributorRow = typeof contributors.$inferSelect;
export type NewContributor = Parameters<typeof insertContributor>[1];
export type ContributorPatch = Patch<typeof contributors>;

export const {
  list: contributorsOf,
  byId: contributorById,
  insert: insertContributor,
  update: updateContributor,
} = listedRows(contributors, "contributors");

const asking = prepared("posts_asking_of", (db) =>
  db
    .selectDistinct({ postId: assignments.postId })
    .from(assignments)
    .innerJoin(posts, and(eq(posts.workspaceId, assignments.workspaceId), eq(posts.id, assignments.postId)))
    .where(
      and(
        eq(assignments.workspaceId, sql.placeholder("workspaceId")),
        eq(assignments.contributorId, sql.placeholder("contributorId")),
        eq(assignments.done, false),
        isNull(posts.deletedAt),
        notInArray(posts.status, [...CLOSED_STATUSES]),
      ),
    )
    .orderBy(asc(assignments.postId)),
);

/** Posts that are worked on, or may be yet, with an assignment of this person that is not done. */
export async function postsAskingOf(
  reader: Reader,
  workspaceId: string,
  contributorId: string,
): Promise<string[]> {
  return (await asking(reader, { workspaceId, contributorId })).map(({ postId }) => postId);
}
