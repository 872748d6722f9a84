import { approvalWork, settleApprovals } from "@/lib/approvals/settle";
import type { PlanWork } from "@/lib/calendar/plan-action";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { postView } from "./queries";
import type { PostView } from "./view";

export async function answerWithPost(work: PlanWork, id: string): Promise<Result<{ post: PostView }>> {
  const { tx, actor } = work;
  // Settled already, so that the answer shows what became of the post.
  const refusal = await settleApprovals(approvalWork(work));
  if (refusal) return refusal;
  const post = await postView(tx, actor, id);
  return post ? ok({ post }) : refuse("not_found");
}

/** Somebody else was first: their version goes along, so that the screen can show both. */
export async function conflictOver({ tx, actor }: PlanWork, id: string) {
  return refuse("conflict", "conflict", { current: await postView(tx, actor, id) });
}
