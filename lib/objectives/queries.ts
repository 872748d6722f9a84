import { store } from "@/db/store";
import type { Actor } from "@/lib/people/actor";
import type { Period } from "@/lib/plan/document";
import { type PlannedCount, type PlannedRow, plannedCounts, plannedInCell } from "./planned/repository";

/** What is planned in those days, by objective and channel. */
export const plannedIn = (actor: Actor, days: Period): Promise<PlannedCount[]> =>
  plannedCounts(store().read, actor.workspace.id, days);

/** What stands behind one cell of the matrix. Of an objective or a channel that is not there, nothing. */
export const postsInCell = (
  actor: Actor,
  cell: Period & { objectiveId: string; channelId: string },
): Promise<PlannedRow[]> => plannedInCell(store().read, actor.workspace.id, cell);
