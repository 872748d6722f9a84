import type { Reader } from "@/db/store";
import type { CalendarFrame } from "@/lib/calendar/view";
import { planWindow } from "@/lib/calendar/window/window";
import { checkPlan } from "@/lib/plan/check";
import type { Flag } from "@/lib/plan/flag";
import { judgedRules } from "@/lib/tuning/rules";

/** The flags of a workspace over its horizon: those of a check of the whole plan, from a part of its rows. */
export async function judge(reader: Reader, workspaceId: string, frame: CalendarFrame): Promise<Flag[]> {
  const rules = judgedRules(frame.workspace.rulesOff);
  return checkPlan(await planWindow(reader, workspaceId, frame), { rules });
}
