import { store } from "@/db/store";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import type { NamedFlag } from "./input";
import { flagMeant, offered, workbench } from "./offer";
import type { OfferedFix } from "./view";

/** What could be done about a flag, best first; null where the plan has no such flag any more. */
export async function fixesOfFlag(actor: Actor, named: NamedFlag): Promise<OfferedFix[] | null> {
  return store().snapshot(async (reader) => {
    const bench = await workbench(reader, actor, now());
    const flag = flagMeant(bench, named);
    return flag ? bench.fixesFor(flag).map((fix) => offered(fix, bench.plan)) : null;
  });
}
