import type { VerdictRow } from "./repository";
import { type Approver, askedFor, type asMember, hasGiven, mayGive, stepName } from "./rules";
import type { ApprovalState } from "./state";
import type { ApprovalView, VerdictView } from "./view";
import type { ApprovedContent } from "./vocabulary";

type Member = Parameters<typeof asMember>[0] & { name: string };

/** How far the approval has come, as `who` sees it. */
export function shownApproval(
  { content, digest, demands, standing, verdicts }: ApprovalState,
  who: Approver,
  members: readonly Member[],
): ApprovalView {
  const seenBy = who.kind === "member" ? who.userId : null;
  const next = demands[standing.length];
  const counted = verdicts.filter(({ withdrawnAt }) => withdrawnAt === null);
  const last = counted.at(-1);
  const gaveOther = hasGiven(who, standing);
  return {
    digest,
    content,
    steps: demands.map((demand, index) => {
      const given = standing[index];
      return {
        step: index + 1,
        name: stepName(demand),
        given: given ? shownVerdict(given, seenBy) : null,
        asked: askedFor(members, demand, standing).map(({ name }) => name),
        outside: demand.every(({ outside }) => outside),
      };
    }),
    next: next ? standing.length + 1 : null,
    mayGive: next !== undefined && mayGive(who, next) && !gaveOther,
    gaveOther,
    returned: last?.verdict === "returned" ? shownVerdict(last, seenBy) : null,
    approvedBefore: approvedBefore(counted, digest),
  };
}

export const shownVerdict = (row: VerdictRow, seenBy: string | null): VerdictView => ({
  id: row.id,
  step: row.step,
  verdict: row.verdict,
  by: row.byName,
  outside: row.shareId !== null,
  comment: row.comment,
  at: row.at,
  mine: row.userId !== null && row.userId === seenBy,
});

function approvedBefore(verdicts: readonly VerdictRow[], digest: string): ApprovedContent | null {
  const last = verdicts.findLast(({ verdict }) => verdict === "approved");
  return last && last.digest !== digest ? last.content : null;
}
