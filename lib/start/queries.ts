import { frameFor } from "@/lib/calendar/frame-query";
import type { CalendarFrame } from "@/lib/calendar/view";
import type { Actor } from "@/lib/people/actor";
import type { WorkspaceRow } from "@/lib/workspaces/repository";
import { progressOf } from "./progress";
import type { Question } from "./vocabulary";

/** What every screen of the start shows: the plan as it is, and what is answered by it. */
export interface StartFrame {
  frame: CalendarFrame;
  answered: Record<Question, boolean>;
  /** What the frame does not say of the workspace; `version` guards its change. */
  workspace: Pick<WorkspaceRow, "version" | "means" | "holidays" | "matrix">;
}

export async function startFrame(actor: Actor): Promise<StartFrame> {
  const frame = await frameFor(actor);
  const { version, means, holidays, matrix } = actor.workspace;
  return {
    frame,
    answered: progressOf(frame, actor.workspace),
    workspace: { version, means, holidays, matrix },
  };
}
