import { ask } from "@/components/calendar/store/ask";
import { type Answer, fetchJson } from "@/components/calendar/store/fetch-json";
import type { PlanChange } from "@/lib/calendar/view";
import { applyFix } from "@/lib/fixes/actions";
import type { NamedFlag } from "@/lib/fixes/input";
import type { OfferedFix, PlannedFix } from "@/lib/fixes/view";
import { type Flag, flagIdentity, flagKey } from "@/lib/plan/flag";
import type { Result } from "@/lib/platform/result";

/** What could be done about a flag, best first. Not found: the plan has no such flag any more. */
export function askFixes(
  workspace: string,
  flag: Flag,
  signal?: AbortSignal,
): Promise<Answer<{ fixes: OfferedFix[] }>> {
  const query = new URLSearchParams({ workspace, flag: JSON.stringify(named(flag)) });
  return fetchJson(`/api/fixes?${query}`, signal);
}

/** What mending everything would come to. */
export function askAllFixes(
  workspace: string,
  signal?: AbortSignal,
): Promise<Answer<{ steps: PlannedFix[] }>> {
  return fetchJson(`/api/fixes/all?${new URLSearchParams({ workspace })}`, signal);
}

export function carryOutFix(
  workspace: string,
  flag: Flag,
  key: string,
): Promise<Result<{ change: PlanChange }>> {
  return ask(() => applyFix({ workspace, flag: named(flag), key }));
}

/** Only what tells it from other flags: those of a month can count more publications than an address can hold. */
function named(flag: Flag): NamedFlag {
  const { rule, subject, from, to } = flag;
  const publications = flagIdentity(flag) === flagKey(flag) ? [] : flag.publications;
  return { rule, subject, from, to, publications };
}
