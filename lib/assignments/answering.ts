import type { PlanWork } from "@/lib/calendar/plan-action";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { type KeptAssignment, keptAssignment } from "@/lib/posts/assignments";
import { assignmentsOf, type PostRow, postById } from "@/lib/posts/repository";
import { mayAnswer, stillAsked } from "./rules";

interface Named {
  postId: string;
  assignment: string;
}

export interface AskedFor {
  post: PostRow;
  /** All of the post, in order. */
  all: KeptAssignment[];
  one: KeptAssignment;
}

/** The assignment, if this actor may answer for it and there is still something to answer. */
export async function authorizedAssignment({ tx, actor }: PlanWork, named: Named): Promise<Result<AskedFor>> {
  const post = await postById(tx, actor.workspace.id, named.postId);
  if (!post || post.deletedAt !== null) return refuse("not_found");
  const all = (await assignmentsOf(tx, actor.workspace.id, post.id)).map(keptAssignment);
  const one = all.find(({ id }) => id === named.assignment);
  if (!one) return refuse("not_found");
  if (!mayAnswer(actor, one)) return refuse("forbidden");
  const asked = stillAsked(post.status);
  return asked.ok ? ok({ post, all, one }) : asked;
}

/** Writes what is new about one of them; the others stay as they are. */
export async function answered(
  { ledger }: PlanWork,
  { post, all, one }: AskedFor,
  set: Partial<KeptAssignment>,
) {
  await ledger.assign(
    post,
    all.map((each) => (each.id === one.id ? { ...each, ...set } : each)),
  );
  return ok({});
}
