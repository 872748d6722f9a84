import type { Reader } from "@/db/store";
import type { PlanPost } from "@/lib/plan/document";
import type { CalendarFrame } from "../view";
import { costsOn } from "./repository";

/**
 * What the posts that were not read cost a campaign, as posts that say nothing else: the rule counts every post of a
 * campaign, whatever its date. Whole amounts are one post; each of the others is one of its own, as sums of these
 * depend on their order, and the check has to see the very amounts that it would see in the whole plan.
 */
export async function unreadSpending(
  reader: Reader,
  workspaceId: string,
  campaignId: string,
  read: Iterable<PlanPost>,
): Promise<PlanPost[]> {
  const left = new Map<number, number>();
  for (const { cost, count } of await costsOn(reader, workspaceId, campaignId)) left.set(cost, count);
  for (const post of read) {
    if (post.campaign === campaignId && left.has(post.cost) && isSpent(post) && !isUnread(post))
      left.set(post.cost, left.get(post.cost)! - 1);
  }
  let whole = 0;
  const amounts: number[] = [];
  for (const [cost, count] of left) {
    if (Number.isInteger(cost)) whole += cost * count;
    else for (let times = 0; times < count; times++) amounts.push(cost);
  }
  if (whole > 0) amounts.push(whole);
  return amounts.map((cost, index) => bare(unreadId(campaignId, index), campaignId, cost));
}

/** Only these are compared with what was spent. */
export function budgeted({ campaigns }: CalendarFrame): string[] {
  return campaigns.filter(({ budget }) => budget !== null).map(({ id }) => id);
}

/** No id of a document has a zero byte: no database keeps it. */
export const unreadId = (campaignId: string, index: number): string => `\0${campaignId}\0${index}`;

export const isUnread = ({ id }: PlanPost): boolean => id.startsWith("\0");

const isSpent = ({ status }: PlanPost): boolean => status !== "failed" && status !== "cancelled";

/** It costs, asks for nothing, and nobody would think of giving it a day. */
const bare = (id: string, campaign: string, cost: number): PlanPost => ({
  id,
  title: "",
  status: "published",
  objective: null,
  campaign,
  event: null,
  format: null,
  promotional: false,
  cost,
  createdAt: null,
  text: "",
  link: null,
  media: [],
  publications: [],
  assignments: [],
  audience: null,
  column: null,
});
