import { z } from "zod";
import { id, name, patchOf, slug, version } from "@/lib/platform/fields";

const campaignFields = {
  name,
  budget: z.number("not_a_number").min(0, "too_small").max(1e12, "too_big").nullable(),
};

export const newCampaign = z.strictObject({
  workspace: slug,
  campaign: z.strictObject({ ...campaignFields, budget: campaignFields.budget.default(null) }),
});

export const campaignEdit = z.strictObject({ workspace: slug, id, version, patch: patchOf(campaignFields) });
