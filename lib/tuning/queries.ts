import { store } from "@/db/store";
import type { Actor } from "@/lib/people/actor";
import { membersOf } from "@/lib/people/repository";
import { can } from "@/lib/people/rules";
import { dayIn } from "@/lib/platform/time";
import type { Tuning } from "./view";

export async function tuningOf({ workspace, role }: Actor): Promise<Tuning> {
  const decisions = workspace.rulesOff ?? [];
  const members = decisions.length > 0 ? await membersOf(store().read, workspace.id) : [];
  return {
    slug: workspace.slug,
    limits: workspace.limits,
    off: decisions.map(({ rule, reason, by, at }) => ({
      rule,
      reason,
      by: members.find(({ userId }) => userId === by)?.name ?? null,
      since: dayIn(at, workspace.timeZone),
    })),
    version: workspace.version,
    mayTune: can(role, "configure"),
  };
}
