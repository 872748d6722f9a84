import { and, count, eq, gt, gte, isNull, lt, notInArray, sql } from "drizzle-orm";
import { prepared } from "@/db/prepared";
import { posts, publications } from "@/db/schema";
import type { Reader } from "@/db/store";
import type { Period } from "@/lib/plan/document";
import type { PostStatus } from "@/lib/plan/vocabulary";
import { addDays } from "@/lib/platform/time";
import type { PublicationRow } from "@/lib/publications/repository";
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

const onChannel = and(
  eq(publications.workspaceId, workspaceId),
  eq(publications.channelId, sql.placeholder("channelId")),
  isNull(publications.deletedAt),
  isNull(posts.deletedAt),
);
const carried = prepared("resources_carried", (db) =>
  db
    .select({ status: posts.status, count: count() })
    .from(publications)
    .innerJoin(posts, ofItsPost)
    .where(onChannel)
    .groupBy(posts.status),
);
const carriedRows = prepared("resources_carried_rows", (db) =>
  db
    .select({ publication: publications, status: posts.status })
    .from(publications)
    .innerJoin(posts, ofItsPost)
    .where(onChannel),
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

/** How many publications a channel carries, dated or not, by the status of their posts; without posts in the bin. */
export async function carriedOn(
  reader: Reader,
  workspaceId: string,
  channelId: string,
): Promise<{ status: PostStatus; count: number }[]> {
  return carried(reader, { workspaceId, channelId });
}

/** These publications themselves. */
export async function carriedRowsOn(
  reader: Reader,
  workspaceId: string,
  channelId: string,
): Promise<{ publication: PublicationRow; status: PostStatus }[]> {
  return carriedRows(reader, { workspaceId, channelId });
}
