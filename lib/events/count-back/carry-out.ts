import type { PlanWork } from "@/lib/calendar/plan-action";
import { carryOut } from "@/lib/fixes/carry-out";
import { newId } from "@/lib/platform/id";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { dayOf } from "@/lib/platform/time";
import { questionFor } from "../question";
import { type Chosen, drafted } from "./drafted";

/** Refused as a whole where one of it cannot be: a channel that is gone, a day that is over. */
export async function carryOutCountBack(
  work: PlanWork,
  { event, chosen }: { event: string; chosen: readonly Chosen[] },
): Promise<Result<{ posts: number; tasks: number }>> {
  const question = await questionFor(work.tx, work.actor, work.at, event);
  if (!question) return refuse("not_found");
  const { today, frame } = question;
  const channels = new Set(frame.channels.map(({ id }) => id));
  if (chosen.some((each) => each.kind === "post" && !channels.has(each.channel)))
    return refuse("refused", "channel_gone");
  if (chosen.some((each) => (each.kind === "post" ? dayOf(each.at) : each.due) < today))
    return refuse("refused", "day_over");
  const { posts, tasks } = drafted(question, chosen);
  const changes = [
    ...posts.map((post) => ({ change: "add-post" as const, post: { ...post, id: newId() } })),
    ...tasks.map((task) => ({ change: "add-task" as const, task })),
  ];
  for (const change of changes) {
    const done = await carryOut(work, change);
    if (!done.ok) return done;
  }
  return ok({ posts: posts.length, tasks: tasks.length });
}
