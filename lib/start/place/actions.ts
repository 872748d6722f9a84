"use server";

import { planAction } from "@/lib/calendar/plan-action";
import { carryOut } from "@/lib/fixes/carry-out";
import type { PlanChange } from "@/lib/plan/changes/change";
import { newId } from "@/lib/platform/id";
import { ok, refuse } from "@/lib/platform/result";
import { askedPlan } from "./asked";
import { firstPlanPlacing } from "./input";

/** All of the plan that was read and not left out, in one step that one undo takes back; nothing where it is another by now. */
export const placeFirstPlan = planAction({
  name: "start.place",
  verb: "start.place",
  permission: "configure",
  input: firstPlanPlacing,
  run: async (work) => {
    const { input, tx, actor, at } = work;
    const { plan, digest } = await askedPlan(tx, actor, at, input.locale);
    if (digest !== input.digest) return refuse("conflict", "plan_changed");
    const without = new Set(input.without);
    const posts = plan.drafts.map(({ post }) => post).filter(({ id }) => !without.has(id));
    const tasks = plan.tasks.filter(({ id }) => !without.has(id));
    const changes: PlanChange[] = [
      ...posts.map((post): PlanChange => ({ change: "add-post", post: { ...post, id: newId() } })),
      ...tasks.map((task): PlanChange => ({ change: "add-task", task })),
    ];
    for (const change of changes) {
      const done = await carryOut(work, change);
      if (!done.ok) return done;
    }
    return ok({ posts: posts.length, tasks: tasks.length });
  },
});
