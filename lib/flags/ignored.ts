import type { PlanWork } from "@/lib/calendar/plan-action";
import { dayIn } from "@/lib/platform/time";
import { ignoredFlagsOn } from "./repository";

/** Whether a decision about the flag is in force today: a second one would outlive the revocation of the first. */
export async function isIgnored(
  { tx, actor, at }: Pick<PlanWork, "tx" | "actor" | "at">,
  key: string,
): Promise<boolean> {
  const present = await ignoredFlagsOn(tx, actor.workspace.id, dayIn(at, actor.workspace.timeZone));
  return present.some(({ flagKey }) => flagKey === key);
}
