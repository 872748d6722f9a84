import type { Tx } from "@/db/store";
import type { RecordedChange } from "@/lib/activity/ledger";
import type { CalendarFrame } from "@/lib/calendar/view";
import { windowEdit } from "@/lib/calendar/window/edit";
import { compareFlags, difference, type Flag, type FlagDifference } from "@/lib/plan/flag";
import { advance, recheck } from "@/lib/plan/recheck";
import { partition } from "@/lib/plan/sorting";
import { judgedRules } from "@/lib/tuning/rules";
import { type JudgedPlan, judgedAnew, stateOf } from "./judge";
import { isKept, keep } from "./judge-kept";

/**
 * What recorded changes did to the flags: read again and judged again is only what they touched, unless all hangs on it.
 * `frame` and `revision` are those after the changes. What is kept moves on once the transaction is committed.
 */
export async function judgeChange(
  tx: Tx,
  before: JudgedPlan,
  after: { frame: CalendarFrame; revision: string | null },
  changes: readonly RecordedChange[],
): Promise<FlagDifference & { flags: readonly Flag[] }> {
  const { workspaceId, index } = before;
  const state = stateOf(after.revision, after.frame);
  const edit = await windowEdit(tx, workspaceId, after.frame, changes, index);
  if (!edit) {
    const judged = await judgedAnew(tx, workspaceId, after.frame, state);
    tx.afterCommit(() => keep(judged));
    return { ...difference(before.flags, judged.flags), flags: judged.flags };
  }
  const changed = recheck(index, edit, judgedRules(after.frame.workspace.rulesOff));
  const flags = changedFlags(before.flags, changed);
  tx.afterCommit(() => {
    // Another request may have read the workspace meanwhile, and keep what it found.
    if (!isKept(before)) return;
    advance(index, edit);
    keep({ workspaceId, state, index, flags });
  });
  return { ...changed, flags };
}

/** Thousands of flags, of which a change moves a few: each is looked up where it belongs. */
function changedFlags(flags: readonly Flag[], { came, went }: FlagDifference): readonly Flag[] {
  if (came.length === 0 && went.length === 0) return flags;
  const next = flags.slice();
  const rankOf = (flag: Flag) => partition(0, next.length, (rank) => compareFlags(next[rank]!, flag) < 0);
  for (const flag of went) next.splice(rankOf(flag), 1);
  for (const flag of came) next.splice(rankOf(flag), 0, flag);
  return next;
}
