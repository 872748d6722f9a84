"use server";

import { deleteAction } from "@/lib/calendar/delete-action";
import { planAction } from "@/lib/calendar/plan-action";
import { newId } from "@/lib/platform/id";
import { ok, refuse } from "@/lib/platform/result";
import { matrixCellEdit, newObjective, objectiveEdit } from "./input";
import { withCell } from "./matrix";
import { objectiveById } from "./repository";
import { columnsOf } from "./rows";

export const createObjective = planAction({
  name: "objectives.create",
  verb: "objective.create",
  permission: "plan",
  input: newObjective,
  run: async ({ input, ledger }) => {
    const objective = await ledger.insert("objective", {
      id: newId(),
      ...columnsOf(input.objective),
    } as never);
    return ok({ id: objective.id });
  },
});

export const editObjective = planAction({
  name: "objectives.edit",
  verb: "objective.edit",
  permission: "plan",
  input: objectiveEdit,
  run: async ({ input, ledger, actor, tx }) => {
    const objective = await objectiveById(tx, actor.workspace.id, input.id);
    if (!objective || objective.deletedAt !== null) return refuse("not_found");
    const patch = columnsOf(input.patch);
    const { activeFrom, activeTo } = { ...objective, ...patch };
    if (activeFrom && activeTo && activeFrom > activeTo) {
      return refuse("invalid", "invalid", { fields: { "patch.to": "end_before_start" } });
    }
    const edited = await ledger.patch("objective", objective, input.version, patch);
    return edited ? ok({}) : refuse("conflict", "conflict", { current: objective });
  },
});

/** Its posts stay, and serve no objective while it is in the bin. */
export const deleteObjective = deleteAction("objective", {
  name: "objectives.delete",
  verb: "objective.delete",
  permission: "plan",
});

/** What the workspace advises of a network for a kind of objective, in place of the reference. */
export const adviseNetwork = planAction({
  name: "objectives.advise",
  verb: "matrix.edit",
  permission: "configure",
  input: matrixCellEdit,
  run: async ({ input: { advice, ...cell }, actor, ledger }) => {
    const { workspace } = actor;
    const matrix = withCell(workspace.matrix, cell, advice);
    const edited = await ledger.patchWorkspace(workspace, workspace.version, { matrix });
    return edited ? ok({}) : refuse("conflict");
  },
});
