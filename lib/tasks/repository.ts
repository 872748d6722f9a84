import { listedRows, type Patch } from "@/db/listed";
import { tasks } from "@/db/schema";

export type TaskRow = typeof tasks.$inferSelect;
export type NewTask = Parameters<typeof insertTask>[1];
export type TaskPatch = Patch<typeof tasks>;

export const {
  list: tasksOf,
  byId: taskById,
  insert: insertTask,
  update: updateTask,
} = listedRows(tasks, "tasks");
