import type { PlanCampaign, PlanPost } from "../document";
import { Tally } from "./tally";

export type PreparedCampaign = { campaign: PlanCampaign; spent: Tally };

export function prepareCampaigns(campaigns: readonly PlanCampaign[]): Map<string, PreparedCampaign> {
  return new Map(campaigns.map((campaign) => [campaign.id, { campaign, spent: new Tally() }]));
}

/** Puts what a post costs on its campaign, or takes it off. */
export function enterCost(
  campaigns: ReadonlyMap<string, PreparedCampaign>,
  post: PlanPost,
  how: "add" | "take",
): void {
  if (post.campaign === null || post.status === "failed" || post.status === "cancelled") return;
  campaigns.get(post.campaign)!.spent[how](post.cost);
}
