import { type Notice, tell } from "@/lib/notifications/tell";
import { membersOf } from "@/lib/people/repository";
import { type Refusal, refuse } from "@/lib/platform/result";
import { assignmentsOf, type PostRow } from "@/lib/posts/repository";
import { outsideName } from "@/lib/shares/vocabulary";
import type { VerdictRow } from "./repository";
import { askedFor, stepName } from "./rules";
import type { ApprovalWork } from "./settle";
import type { ApprovalState } from "./state";

/** How many are named in a sentence. */
const NAMED_MOST = 3;

/** Says which step is missing and who may give it. */
export async function missingApproval(
  { tx, workspace }: ApprovalWork,
  { demands, standing }: ApprovalState,
): Promise<Refusal> {
  const demand = demands[standing.length]!;
  const asked = askedFor(await membersOf(tx, workspace.id), demand, standing);
  const names = asked.slice(0, NAMED_MOST).map(({ name }) => name);
  return refuse("refused", asked.length > 0 ? "approval_missing" : "approval_missing_outside", {
    values: { step: stepName(demand), who: names.join(", "), more: asked.length - names.length },
  });
}

/** To those whom the next step is asked of; once for each round, however often the words change meanwhile. */
export async function tellNext(work: ApprovalWork, post: PostRow, state: ApprovalState): Promise<void> {
  const { tx, workspace, at, ledger, name } = work;
  const demand = state.demands[state.standing.length];
  if (!demand) return;
  const round = state.verdicts.findLast(({ withdrawnAt }) => withdrawnAt === null)?.id ?? "first";
  const step = state.standing.length + 1;
  const asked = askedFor(await membersOf(tx, workspace.id), demand, state.standing);
  const notices = asked.map(
    ({ userId }): Notice => ({
      userId,
      kind: "to_approve",
      key: `to_approve:${post.id}:${step}:${round}`,
      postId: post.id,
      payload: { title: post.title, step: stepName(demand), by: name },
    }),
  );
  await tell(
    tx,
    workspace.id,
    notices.filter(({ userId }) => userId !== ledger.by),
    at,
  );
}

/** To who made the post and to the accounts of its authors. */
export async function tellAuthors(
  { tx, workspace, at, ledger }: ApprovalWork,
  post: PostRow,
  { id, verdict, byName, shareId, comment }: VerdictRow,
): Promise<void> {
  const assigned = await assignmentsOf(tx, workspace.id, post.id);
  const authors = assigned.filter(({ role }) => role === "author").map(({ contributorId }) => contributorId);
  const members = await membersOf(tx, workspace.id);
  const told = members.filter(
    ({ userId, contributorId }) =>
      userId !== ledger.by &&
      (userId === post.createdBy || (contributorId !== null && authors.includes(contributorId))),
  );
  const notices = told.map(
    ({ userId }): Notice => ({
      userId,
      kind: verdict,
      key: `${verdict}:${id}`,
      postId: post.id,
      payload: { title: post.title, by: shareId === null ? byName : outsideName(byName), comment },
    }),
  );
  await tell(tx, workspace.id, notices, at);
}
