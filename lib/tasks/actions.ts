"use server";

import { deleteAction } from "@/lib/calendar/delete-action";
import { planAction } from "@/lib/calendar/plan-action";
import { missingReference } from "@/lib/calendar/references";
import { newId } from "@/lib/platform/id";
import { ok, refuse } from "@/lib/platform/result";
import { newTask, taskEdit } from "./input";
import { taskById } from "./repository";

export const createTask = planAction({
  name: "tasks.create",
  verb: "task.create",
  permission: "plan",
  input: newTask,
  run: async ({ input, ledger, actor, tx }) => {
    const missing = await missingReference(tx, actor, { eventId: input.event });
    if (missing) return refuse("invalid", "invalid", { fields: { event: "not_one_of" } });
    const { title, due, event } = input;
    const task = await ledger.insert("task", { id: newId(), eventId: event, title, due, done: false });
    return ok({ id: task.id });
  },
});

export const editTask = planAction({
  name: "tasks.edit",
  verb: "task.edit",
  permission: "plan",
  input: taskEdit,
  run: async ({ input, ledger, actor, tx }) => {
    const task = await taskById(tx, actor.workspace.id, input.id);
    if (!task || task.deletedAt !== null) return refuse("not_found");
    const { event, ...fields } = input.patch;
    const missing = await missingReference(tx, actor, { eventId: event }, task);
    if (missing) return refuse("invalid", "invalid", { fields: { "patch.event": "not_one_of" } });
    const patch = event === undefined ? fields : { ...fields, eventId: event };
    const edited = await ledger.patch("task", task, input.version, patch);
    return edited ? ok({}) : refuse("conflict", "conflict", { current: task });
  },
});

export const deleteTask = deleteAction("task", {
  name: "tasks.delete",
  verb: "task.delete",
  permission: "plan",
});
