import type { z } from "zod";
import type { Tx } from "@/db/store";
import { Ledger } from "@/lib/activity/ledger";
import { appendActivity } from "@/lib/activity/repository";
import type { Verb } from "@/lib/activity/vocabulary";
import { flagChanges, flagViews } from "@/lib/flags/flag-views";
import type { FlagView } from "@/lib/flags/view";
import { memberAction } from "@/lib/people/action";
import type { Actor } from "@/lib/people/actor";
import type { Permission } from "@/lib/people/rules";
import { newId } from "@/lib/platform/id";
import { ok, type Result } from "@/lib/platform/result";
import { frameAt } from "./frame";
import { touchedBy } from "./touched";
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
 * An action that changes the plan. Around what it does stand the check before and after, the activity row in the same
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
      const ledger = new Ledger(tx, actor.workspace.id, at);
      const before = await flagViews(tx, actor.workspace.id, await frameAt(tx, actor, at));
      const outcome = await options.run({ tx, actor, input, at, ledger });
      if (!outcome.ok) return outcome;
      const activityId = await recordActivity(ledger, actor, options.verb, options.undoes?.(input) ?? null);
      const change = await planChange({ tx, actor, at, ledger }, options.verb, activityId, before);
      return ok({ ...outcome.data, change });
    },
  });
}

/** One row for the whole verb; null where nothing changed. */
async function recordActivity(
  ledger: Ledger,
  actor: Actor,
  verb: Verb,
  undoes: string | null,
): Promise<string | null> {
  if (!ledger.subject) return null;
  const id = newId();
  await appendActivity(ledger.tx, {
    workspaceId: actor.workspace.id,
    id,
    actorId: actor.userId,
    verb,
    at: ledger.at,
    subjectType: ledger.subject.type,
    subjectId: ledger.subject.id,
    payload: { changes: ledger.changes },
    undoes,
  });
  return id;
}

async function planChange(
  { tx, actor, at, ledger }: PlanWork,
  verb: Verb,
  activityId: string | null,
  before: readonly FlagView[],
): Promise<PlanChange> {
  // A changed workspace (zone, horizon) is judged by what it is now.
  const present = await frameAt(tx, { ...actor, workspace: ledger.workspace ?? actor.workspace }, at);
  const after = await flagViews(tx, actor.workspace.id, present);
  const touched = await touchedBy(tx, actor, ledger.changes);
  return {
    activityId,
    verb,
    ...flagChanges(before, after),
    ...touched.posts,
    frame: touched.frame ? present : null,
    revision: activityId,
  };
}
