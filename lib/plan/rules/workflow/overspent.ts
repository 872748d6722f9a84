import { isAbove } from "../../numbers";
import type { CampaignRule } from "../rule";

/**
 * budget.overspent (campaign) — the cost of its posts (failed, cancelled left out) is above its budget. Error. from…to: the
 * period. measured, limit: money.
 */
export const overspent: CampaignRule = {
  id: "budget.overspent",
  of: "campaign",
  judge({ campaign, spent }, { calendar }, findings) {
    const sum = spent.sum();
    if (campaign.budget === null || !isAbove(sum, campaign.budget)) return;
    findings.add(this.id, {
      severity: "error",
      subject: { campaign: campaign.id },
      span: calendar.period,
      measured: sum,
      limit: campaign.budget,
      publications: [],
    });
  },
};
