import { newId } from "@/lib/platform/id";
import { ok, type Refusal, type Result, refuse } from "@/lib/platform/result";
import { type PostRow, postById } from "@/lib/posts/repository";
import { tellAuthors } from "./notices";
import { insertVerdict, setWithdrawn, type VerdictRow } from "./repository";
import { type Approver, idsOf, isGuarded, mayGiveNext } from "./rules";
import type { ApprovalWork } from "./settle";
import { type ApprovalState, approvalState } from "./state";
import type { ApprovedContent, Verdict } from "./vocabulary";

export interface GivenVerdict {
  by: Approver & { name: string };
  verdict: Verdict;
  /** The step and the content that were read: neither is what it was where somebody else was first. */
  step: number;
  digest: string;
  /** Obligatory where returned: how else would anybody know what to change? */
  comment: string;
}

/** What is there now instead, for who read something else. */
export interface PresentVersion {
  digest: string;
  step: number;
  content: ApprovedContent;
}

/**
 * Approves the next step of a post in review, or returns it. The last step makes it approved; a return asks for changes.
 * The caller settles and records.
 */
export async function giveVerdict(
  work: ApprovalWork,
  post: PostRow,
  given: GivenVerdict,
): Promise<Result<{ post: PostRow; verdict: VerdictRow }>> {
  const state = await approvalState(work.tx, work.workspace, post);
  const refusal = refusalOf(post, state, given);
  if (refusal) return refusal;
  const verdict = await insertVerdict(work.tx, {
    id: newId(),
    workspaceId: work.workspace.id,
    postId: post.id,
    step: given.step,
    verdict: given.verdict,
    digest: given.digest,
    content: state!.content,
    ...idsOf(given.by),
    byName: given.by.name,
    comment: given.comment,
    // What counts hangs on their order, also where the clock was set back.
    at: Math.max(work.at, (state!.verdicts.at(-1)?.at ?? 0) + 1),
  });
  // Nothing is erased: to undo a verdict is to withdraw it.
  work.ledger.record("approval", verdict.id, { ...verdict, withdrawnAt: work.at }, { withdrawnAt: null });
  const after = await statusAfter(work, post, verdict, state!.demands.length);
  return ok({ post: after, verdict });
}

function refusalOf(post: PostRow, state: ApprovalState | null, given: GivenVerdict): Refusal | null {
  if (post.deletedAt !== null) return refuse("not_found");
  if (post.status !== "in_review") return refuse("refused", "approval_not_waiting");
  if (!state) return refuse("refused", "approval_not_needed");
  const may = mayGiveNext(given.by, state.demands, state.standing);
  if (!may.ok) return may;
  const { digest, content, standing } = state;
  const present: PresentVersion = { digest, content, step: standing.length + 1 };
  return given.digest === digest && given.step === present.step
    ? null
    : refuse("conflict", "approval_changed_since", { current: present });
}

async function statusAfter(
  work: ApprovalWork,
  post: PostRow,
  verdict: VerdictRow,
  steps: number,
): Promise<PostRow> {
  const isLast = verdict.verdict === "returned" || verdict.step >= steps;
  if (!isLast) return post;
  await tellAuthors(work, post, verdict);
  const status = verdict.verdict === "approved" ? "approved" : "changes_requested";
  // Read in this transaction: nobody can have been in between.
  return (await work.ledger.patch("post", post, post.version, { status }))!;
}

/** One's own approval, while it holds and what it let through has not gone out. */
export async function withdraw(
  work: ApprovalWork,
  verdict: VerdictRow,
  userId: string,
): Promise<Result<{ post: PostRow }>> {
  if (verdict.userId !== userId) return refuse("forbidden");
  const post = await postById(work.tx, work.workspace.id, verdict.postId);
  if (!post || post.deletedAt !== null) return refuse("not_found");
  const state = await approvalState(work.tx, work.workspace, post);
  const holds = state?.standing.some(({ id }) => id === verdict.id) ?? false;
  if (!holds || !(isGuarded(post.status) || post.status === "in_review"))
    return refuse("refused", "approval_over");
  if (!(await setWithdrawn(work.tx, verdict, work.at))) return refuse("conflict");
  work.ledger.record("approval", verdict.id, { ...verdict }, { withdrawnAt: work.at });
  return ok({ post });
}
