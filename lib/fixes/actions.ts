"use server";

import { planAction } from "@/lib/calendar/plan-action";
import { renamed } from "@/lib/plan/changes/new-ids";
import { newId } from "@/lib/platform/id";
import { ok, refuse } from "@/lib/platform/result";
import { carryOut } from "./carry-out";
import { fixToApply } from "./input";
import { flagMeant, keyOf, workbench } from "./offer";

/** Sought again in the plan as it is now, so that nobody carries out what was true a minute ago. One step to take back. */
export const applyFix = planAction({
  name: "fixes.apply",
  verb: "fix.apply",
  permission: "plan",
  input: fixToApply,
  run: async (work) => {
    const { input, tx, actor, at } = work;
    const bench = await workbench(tx, actor, at);
    const flag = flagMeant(bench, input.flag);
    if (!flag) return refuse("conflict", "flag_gone");
    const fix = bench.fixesFor(flag).find((each) => keyOf(each) === input.key);
    if (!fix) return refuse("conflict", "fix_gone");
    for (const change of renamed(fix.changes, () => newId())) {
      const done = await carryOut(work, change);
      if (!done.ok) return done;
    }
    return ok({});
  },
});
