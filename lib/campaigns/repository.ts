import { listedRows, type Patch } from "@/db/listed";
import { campaigns } from "@/db/schema";

export type CampaignRow = typeof campaigns.$inferSelect;
export type NewCampaign = Parameters<typeof insertCampaign>[1];
export type CampaignPatch = Patch<typeof campaigns>;

export const {
  list: campaignsOf,
  byId: campaignById,
  insert: insertCampaign,
  update: updateCampaign,
} = listedRows(campaigns, "campaigns");
