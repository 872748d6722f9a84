import { z } from "zod";
import { amount, id, name, patchOf, slug, version } from "@/lib/platform/fields";
import { campaignMoney } from "@/lib/resources/fields";

const campaignFields = {
  name,
  budget: amount(1e12).nullable(),
  money: campaignMoney.nullable(),
};

export const newCampaign = z.strictObject({
  workspace: slug,
  campaign: z.strictObject({
    ...campaignFields,
    budget: campaignFields.budget.default(null),
    money: campaignFields.money.default(null),
  }),
});

export const campaignEdit = z.strictObject({ workspace: slug, id, version, patch: patchOf(campaignFields) });
