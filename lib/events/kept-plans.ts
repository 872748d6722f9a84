import type { PlanIndex } from "@/lib/plan/recheck";

type Kept = { workspaceId: string; state: string; index: PlanIndex };

/** Who counts back asks several times of one state of the plan: for proposals, for what they do, to carry them out. */
const MOST = 4;
const kept: Kept[] = [];

/** The plan of that state beyond the horizon, made ready once. `state` null: nobody can tell it from the next. */
export async function keptPlan(
  workspaceId: string,
  state: string | null,
  make: () => Promise<PlanIndex>,
): Promise<{ index: PlanIndex }> {
  const known = kept.find((each) => each.workspaceId === workspaceId && each.state === state);
  if (known) return known;
  const index = await make();
  if (state === null) return { index };
  kept.unshift({ workspaceId, state, index });
  kept.length = Math.min(kept.length, MOST);
  return { index };
}
