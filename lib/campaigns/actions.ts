"use server";

import { deleteAction } from "@/lib/calendar/delete-action";
import { planAction } from "@/lib/calendar/plan-action";
import { newId } from "@/lib/platform/id";
import { ok, type Refusal, refuse } from "@/lib/platform/result";
import { splitExcess } from "@/lib/resources/money";
import { campaignEdit, newCampaign } from "./input";
import { type CampaignRow, campaignById } from "./repository";

export const createCampaign = planAction({
  name: "campaigns.create",
  verb: "campaign.create",
  permission: "plan",
  input: newCampaign,
  run: async ({ input, ledger }) => {
    const refusal = oversplit(input.campaign);
    if (refusal) return refusal;
    const campaign = await ledger.insert("campaign", { id: newId(), ...input.campaign });
    return ok({ id: campaign.id });
  },
});

export const editCampaign = planAction({
  name: "campaigns.edit",
  verb: "campaign.edit",
  permission: "plan",
  input: campaignEdit,
  run: async ({ input, ledger, actor, tx }) => {
    const campaign = await campaignById(tx, actor.workspace.id, input.id);
    if (!campaign || campaign.deletedAt !== null) return refuse("not_found");
    const refusal = oversplit({ ...campaign, ...input.patch });
    if (refusal) return refusal;
    const edited = await ledger.patch("campaign", campaign, input.version, input.patch);
    return edited ? ok({}) : refuse("conflict", "conflict", { current: campaign });
  },
});

/** Its posts stay, and belong to no campaign while it is in the bin. */
export const deleteCampaign = deleteAction("campaign", {
  name: "campaigns.delete",
  verb: "campaign.delete",
  permission: "plan",
});

/** The parts of a budget are no more than the budget. */
function oversplit({ budget, money }: Pick<CampaignRow, "budget" | "money">): Refusal | null {
  const excess = splitExcess(budget, money);
  return excess === null ? null : refuse("refused", "campaign_split", { values: { excess } });
}
