import { z } from "zod";
import { amount, id, name, patchOf, slug, version } from "@/lib/platform/fields";

const campaignFields = {
  name,
  budget: amount(1e12).nullable(),
};

export const newCampaign = z.strictObject({
  workspace: slug,
  campaign: z.strictObject({ ...campaignFields, budget: campaignFields.budget.default(null) }),
});

export const campaignEdit = z.strictObject({ workspace: slug, id, version, patch: patchOf(campaignFields) });
