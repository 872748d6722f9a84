"use server";

import { type PlanWork, planAction } from "@/lib/calendar/plan-action";
import { carryOut } from "@/lib/fixes/carry-out";
import { newId } from "@/lib/platform/id";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { askedPlan } from "./asked";
import type { Draft } from "./draft";
import { firstPlanPlacing } from "./input";
import { takeUp } from "./take-up";

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
    const drafts = plan.drafts.filter(({ post }) => !without.has(post.id));
    const tasks = plan.tasks.filter(({ id }) => !without.has(id));
    for (const draft of drafts) {
      const done = await placeDraft(work, draft);
      if (!done.ok) return done;
    }
    for (const task of tasks) {
      const done = await carryOut(work, { change: "add-task", task });
      if (!done.ok) return done;
    }
    const waited = drafts.filter((draft) => draft.waited).length;
    return ok({ posts: drafts.length, waited, tasks: tasks.length });
  },
});

async function placeDraft(work: PlanWork, { post, waited, because }: Draft): Promise<Result<unknown>> {
  return waited
    ? takeUp(work, { post, waited, because })
    : carryOut(work, { change: "add-post", post: { ...post, id: newId() } });
}
