import { listedRows, type Patch } from "@/db/listed";
import { objectives } from "@/db/schema";

export type ObjectiveRow = typeof objectives.$inferSelect;
export type NewObjective = Parameters<typeof insertObjective>[1];
export type ObjectivePatch = Patch<typeof objectives>;

export const {
  list: objectivesOf,
  byId: objectiveById,
  insert: insertObjective,
  update: updateObjective,
} = listedRows(objectives, "objectives");
