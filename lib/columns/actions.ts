"use server";

import { deleteAction } from "@/lib/calendar/delete-action";
import { planAction } from "@/lib/calendar/plan-action";
import { newId } from "@/lib/platform/id";
import { ok, refuse } from "@/lib/platform/result";
import { columnEdit, newColumn } from "./input";
import { columnById } from "./repository";

export const createColumn = planAction({
  name: "columns.create",
  verb: "column.create",
  permission: "plan",
  input: newColumn,
  run: async ({ input, ledger }) => {
    const column = await ledger.insert("column", { id: newId(), ...input.column });
    return ok({ id: column.id });
  },
});

export const editColumn = planAction({
  name: "columns.edit",
  verb: "column.edit",
  permission: "plan",
  input: columnEdit,
  run: async ({ input, ledger, actor, tx }) => {
    const column = await columnById(tx, actor.workspace.id, input.id);
    if (!column || column.deletedAt !== null) return refuse("not_found");
    const edited = await ledger.patch("column", column, input.version, input.patch);
    return edited ? ok({}) : refuse("conflict", "conflict", { current: column });
  },
});

/** Its posts stay, and name none while it is in the bin. */
export const deleteColumn = deleteAction("column", {
  name: "columns.delete",
  verb: "column.delete",
  permission: "plan",
});
