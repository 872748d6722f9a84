import { and, count, eq, gt, gte, isNull, lt, notInArray, sql } from "drizzle-orm";
import { prepared } from "@/db/prepared";
import { posts, publications } from "@/db/schema";
import type { Reader } from "@/db/store";
import type { Period } from "@/lib/plan/document";
import { addDays } from "@/lib/platform/time";
import type { Cost } from "./money";

const workspaceId = sql.placeholder("workspaceId");
const ofItsPost = and(eq(posts.workspaceId, publications.workspaceId), eq(posts.id, publications.postId));
/** What will never be costs nothing, as the rule has it. */
const costing = and(
  gt(posts.cost, 0),
  notInArray(posts.status, ["failed", "cancelled"]),
  isNull(posts.deletedAt),
);

const ofCampaign = prepared("resources_costs", (db) =>
  db
    .select({ costKind: posts.costKind, cost: posts.cost, count: count() })
    .from(posts)
    .where(
      and(eq(posts.workspaceId, workspaceId), eq(posts.campaignId, sql.placeholder("campaignId")), costing),
    )
    .groupBy(posts.costKind, posts.cost),
);

/** By its day, not its time: by the index of times, each post would walk all that was published before. */
const datedBefore = sql`exists (
  select 1 from ${publications} as "earlier"
  where "earlier"."workspace_id" = ${posts.workspaceId} and "earlier"."post_id" = ${posts.id}
    and substr("earlier"."at", 1, 10) < ${sql.placeholder("from")} and "earlier"."deleted_at" is null)`;

const costsBegun = prepared("resources_costs_begun", (db) =>
  db
    .selectDistinct({
      id: posts.id,
      campaignId: posts.campaignId,
      costKind: posts.costKind,
      cost: posts.cost,
    })
    .from(publications)
    .innerJoin(posts, ofItsPost)
    .where(
      and(
        eq(publications.workspaceId, workspaceId),
        gte(publications.at, sql.placeholder("from")),
        lt(publications.at, sql.placeholder("before")),
        isNull(publications.deletedAt),
        costing,
        sql`not ${datedBefore}`,
      ),
    ),
);

/** What the posts of a campaign cost, whatever their days; equal amounts together. */
export async function costsOfCampaign(
  reader: Reader,
  workspaceId: string,
  campaignId: string,
): Promise<Cost[]> {
  return ofCampaign(reader, { workspaceId, campaignId });
}

/** What each post costs whose first publication is dated in those days. */
export async function costsBegunIn(
  reader: Reader,
  workspaceId: string,
  { from, to }: Period,
): Promise<(Cost & { campaignId: string | null })[]> {
  const rows = await costsBegun(reader, { workspaceId, from, before: addDays(to, 1) });
  return rows.map(({ id: _, ...cost }) => ({ ...cost, count: 1 }));
}
