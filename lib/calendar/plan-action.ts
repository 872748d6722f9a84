import type { z } from "zod";
import type { Tx } from "@/db/store";
import { Ledger } from "@/lib/activity/ledger";
import { appendActivity, newestActivity } from "@/lib/activity/repository";
import type { Verb } from "@/lib/activity/vocabulary";
import { approvalWork, settleApprovals } from "@/lib/approvals/settle";
import { changedViews, decisionsOn } from "@/lib/flags/flag-views";
import { judgedPlan } from "@/lib/flags/judge";
import { judgeChange } from "@/lib/flags/judge-change";
import { announce } from "@/lib/live/announce";
import { tellOfChange } from "@/lib/notifications/tell-change";
import { memberAction } from "@/lib/people/action";
import type { Actor } from "@/lib/people/actor";
import type { Permission } from "@/lib/people/rules";
import { newId } from "@/lib/platform/id";
import { ok, type Result } from "@/lib/platform/result";
import { frameAt } from "./frame";
import { type Makers, touchedBy } from "./touched";
import type { PlanChange } from "./view";

export interface PlanWork {
  tx: Tx;
  actor: Actor;
  /** UTC milliseconds. */
  at: number;
  /** Every write goes through it. */
  ledger: Ledger;
}

interface Options<Input, Data> {
  name: string;
  verb: Verb;
  permission: Permission;
  input: z.ZodType<Input>;
  run: (work: PlanWork & { input: Input }) => Promise<Result<Data>>;
  /** The activity that this one takes back. */
  undoes?: (input: Input) => string;
}

/**
 * An action that changes the plan. Around what it does stand the check of what it touches, the activity row in the same
 * transaction, and one answer for all of them: what was touched, and which flags came and went.
 */
export function planAction<Input extends { workspace: string }, Data extends object>(
  options: Options<Input, Data>,
) {
  return memberAction<Input, Data & { change: PlanChange }>({
    name: options.name,
    permission: options.permission,
    input: options.input,
    run: async ({ tx, who: actor, input, at }) => {
      const ledger = new Ledger(tx, actor.workspace.id, at, actor.userId);
      const how = { verb: options.verb, undoes: options.undoes?.(input) ?? null };
      return changePlan({ tx, actor, at, ledger }, how, (work) => options.run({ ...work, input }));
    },
  });
}

/** What stands around every change of the plan, whoever makes it: by an action, or over a share link. */
export async function changePlan<Data extends object>(
  work: PlanWork,
  { verb, undoes = null }: { verb: Verb; undoes?: string | null },
  run: (work: PlanWork) => Promise<Result<Data>>,
): Promise<Result<Data & { change: PlanChange }>> {
  const { tx, actor, at, ledger } = work;
  const before = await judgedState(tx, actor, at);
  const outcome = await run(work);
  if (!outcome.ok) return outcome;
  const refusal = await settleApprovals(approvalWork(work));
  if (refusal) return refusal;
  const recorded = await recordActivity(ledger, actor, verb, undoes);
  const { change, makers } = await planChange(work, verb, recorded, before);
  const by = { userId: ledger.by, name: actor.name };
  await tellOfChange(tx, {
    workspaceId: actor.workspace.id,
    by,
    at,
    frame: change.frame ?? before.frame,
    changes: ledger.changes,
    came: change.came,
  });
  if (change.revision) tx.afterCommit(() => announce(actor.workspace.id, by, change, makers));
  return ok({ ...outcome.data, change });
}

/** The plan as it is before the verb: what it did is told by comparison. */
async function judgedState(tx: Tx, actor: Actor, at: number) {
  const { id } = actor.workspace;
  const frame = await frameAt(tx, actor, at);
  return {
    frame,
    plan: await judgedPlan(tx, id, frame),
    decisions: await decisionsOn(tx, id, frame.today),
  };
}

type Recorded = { activityId: string | null; previous: string | null };

/** One row for the whole verb; null where nothing changed. */
async function recordActivity(
  ledger: Ledger,
  actor: Actor,
  verb: Verb,
  undoes: string | null,
): Promise<Recorded> {
  if (!ledger.subject) return { activityId: null, previous: null };
  const id = newId();
  const newest = await newestActivity(ledger.tx, actor.workspace.id);
  await appendActivity(ledger.tx, {
    workspaceId: actor.workspace.id,
    id,
    actorId: ledger.by,
    verb,
    at: timeAfter(newest, id, ledger.at),
    subjectType: ledger.subject.type,
    subjectId: ledger.subject.id,
    payload: { changes: ledger.changes, ...(ledger.over && { by: ledger.over }) },
    undoes,
  });
  return { activityId: id, previous: newest?.id ?? null };
}

/**
 * The newest activity says in which state a workspace is, so none may come to stand before another: not where the clock
 * was set back, nor where another process wrote in the same millisecond.
 */
function timeAfter(newest: { id: string; at: number } | null, id: string, at: number): number {
  if (!newest || newest.at < at || (newest.at === at && newest.id < id)) return at;
  return newest.id < id ? newest.at : newest.at + 1;
}

async function planChange(
  { tx, actor, at, ledger }: PlanWork,
  verb: Verb,
  { activityId, previous }: Recorded,
  before: Awaited<ReturnType<typeof judgedState>>,
): Promise<{ change: PlanChange; makers: Makers }> {
  const { id } = actor.workspace;
  const { posts, makers, frame: hasChanged } = await touchedBy(tx, actor, ledger.changes);
  // A changed workspace (zone, horizon) is judged by what it is now.
  const present = { ...actor, workspace: ledger.workspace ?? actor.workspace };
  const frame = hasChanged ? await frameAt(tx, present, at) : before.frame;
  const judged = await judgeChange(tx, before.plan, { frame, revision: activityId }, ledger.changes);
  const decisions = ledger.changes.some(({ entity }) => MOVE_DECISIONS.has(entity))
    ? await decisionsOn(tx, id, frame.today)
    : before.decisions;
  const change = {
    activityId,
    verb,
    ...changedViews(judged, before.decisions, decisions),
    ...posts,
    frame: hasChanged ? frame : null,
    revision: activityId,
    previous,
  };
  return { change, makers };
}

/** With the zone of the workspace its today can change, and with it what is in force. */
const MOVE_DECISIONS: ReadonlySet<string> = new Set(["ignored_flag", "workspace"]);
