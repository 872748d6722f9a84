import { listedRows, type Patch } from "@/db/listed";
import { contributors } from "@/db/schema";

export type ContributorRow = typeof contributors.$inferSelect;
export type NewContributor = Parameters<typeof insertContributor>[1];
export type ContributorPatch = Patch<typeof contributors>;

export const {
  list: contributorsOf,
  byId: contributorById,
  insert: insertContributor,
  update: updateContributor,
} = listedRows(contributors, "contributors");
