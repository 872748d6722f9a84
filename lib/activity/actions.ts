"use server";

import { type PlanWork, planAction } from "@/lib/calendar/plan-action";
import { type Result, refuse } from "@/lib/platform/result";
import { activityNamed } from "./input";
import type { RecordedChange } from "./ledger";
import { activityById, undoingOf } from "./repository";
import { applyContrary } from "./undo";

export const undoChange = planAction({
  name: "activity.undo",
  verb: "undo",
  permission: "contribute",
  input: activityNamed,
  undoes: ({ activityId }) => activityId,
  run: (work) => takeBack(work, work.input.activityId),
});

/** Takes back an undo: give it the id that the undo answered. */
export const redoChange = planAction({
  name: "activity.redo",
  verb: "redo",
  permission: "contribute",
  input: activityNamed,
  undoes: ({ activityId }) => activityId,
  run: (work) => takeBack(work, work.input.activityId),
});

/** One's own changes only: those of others are theirs to take back. */
async function takeBack(work: PlanWork, activityId: string): Promise<Result<object>> {
  const { tx, actor } = work;
  const activity = await activityById(tx, actor.workspace.id, activityId);
  if (!activity) return refuse("not_found");
  if (activity.actorId !== actor.userId) return refuse("forbidden");
  const { changes } = activity.payload as { changes?: RecordedChange[] };
  // An import is in the history, and made everything there was: there is no state before it.
  if (!changes) return refuse("refused");
  if (await undoingOf(tx, actor.workspace.id, activityId)) return refuse("refused", "already_undone");
  return applyContrary(work, changes);
}
