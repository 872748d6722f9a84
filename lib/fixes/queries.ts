import { store } from "@/db/store";
import { decisionsOn } from "@/lib/flags/flag-views";
import type { Actor } from "@/lib/people/actor";
import { flagKey } from "@/lib/plan/flag";
import { now } from "@/lib/platform/clock";
import { dayIn } from "@/lib/platform/time";
import { planFixes } from "./all";
import type { NamedFlag } from "./input";
import { flagMeant, mayCarryOut, offered, workbench } from "./offer";
import type { OfferedFix, PlannedFix } from "./view";

/** What could be done about a flag, best first; null where the plan has no such flag any more. */
export async function fixesOfFlag(actor: Actor, named: NamedFlag): Promise<OfferedFix[] | null> {
  return store().snapshot(async (reader) => {
    const bench = await workbench(reader, actor, now());
    const flag = flagMeant(bench, named);
    return flag ? bench.fixesFor(flag).map((fix) => offered(fix, bench.plan)) : null;
  });
}

/** Longer than this nobody waits for a preview: what is found until then is shown. */
const MOST_MS = 4_000;

/** What mending everything would come to, step by step; ignored flags are left alone. */
export async function fixesOfPlan(actor: Actor): Promise<PlannedFix[]> {
  return store().snapshot(async (reader) => {
    const at = now();
    const { plan, rules } = await workbench(reader, actor, at);
    const ignored = await decisionsOn(reader, actor.workspace.id, dayIn(at, actor.workspace.timeZone));
    const until = performance.now() + MOST_MS;
    const steps = planFixes(plan, {
      rules,
      locale: actor.locale,
      isLeft: (flag) => ignored.has(flagKey(flag)),
      mayCarryOut: (fix) => mayCarryOut(actor, fix),
      isOver: () => performance.now() > until,
    });
    return steps.map(({ flag, fix, plan: its }) => ({ flag, fix: offered(fix, its) }));
  });
}
