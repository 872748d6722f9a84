import type { Reader } from "@/db/store";
import { newestActivityId } from "@/lib/activity/repository";
import type { CalendarFrame } from "@/lib/calendar/view";
import { planWindow } from "@/lib/calendar/window/window";
import type { Flag } from "@/lib/plan/flag";
import { flagsOf, type PlanIndex, planIndex } from "@/lib/plan/recheck";
import { judgedRules } from "@/lib/tuning/rules";
import { keep, kept } from "./judge-kept";

/** The part of a workspace's plan that is judged, made ready for the next question about it. */
export interface JudgedPlan {
  workspaceId: string;
  /** The state of which all this holds: the newest activity, and what the clock decides. null: nobody can tell it from the next. */
  state: string | null;
  index: PlanIndex;
  flags: readonly Flag[];
}

/** The flags of a workspace over its horizon: those of a check of the whole plan, from a part of its rows. */
export async function judge(
  reader: Reader,
  workspaceId: string,
  frame: CalendarFrame,
): Promise<readonly Flag[]> {
  return (await judgedPlan(reader, workspaceId, frame)).flags;
}

/** As this reader sees it. Hand it a snapshot, or a transaction that has not written yet: what it finds is kept. */
export async function judgedPlan(
  reader: Reader,
  workspaceId: string,
  frame: CalendarFrame,
): Promise<JudgedPlan> {
  const state = stateOf(await newestActivityId(reader, workspaceId), frame);
  const known = kept(workspaceId, state);
  if (known) return known;
  const judged = await judgedAnew(reader, workspaceId, frame, state);
  keep(judged);
  return judged;
}

export async function judgedAnew(
  reader: Reader,
  workspaceId: string,
  frame: CalendarFrame,
  state: string | null,
): Promise<JudgedPlan> {
  const index = planIndex(await planWindow(reader, workspaceId, frame));
  return { workspaceId, state, index, flags: flagsOf(index, judgedRules(frame.workspace.rulesOff)) };
}

/** `revision`: id of the newest activity. */
export function stateOf(
  revision: string | null,
  { today, horizon }: Pick<CalendarFrame, "today" | "horizon">,
): string | null {
  return revision && [revision, today, horizon.from, horizon.to].join(" ");
}
