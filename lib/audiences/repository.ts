import { listedRows, type Patch } from "@/db/listed";
import { audiences } from "@/db/schema";

export type AudienceRow = typeof audiences.$inferSelect;
export type NewAudience = Parameters<typeof insertAudience>[1];
export type AudiencePatch = Patch<typeof audiences>;

export const {
  list: audiencesOf,
  byId: audienceById,
  insert: insertAudience,
  update: updateAudience,
} = listedRows(audiences, "audiences");
