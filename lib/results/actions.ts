"use server";

import { planAction } from "@/lib/calendar/plan-action";
import { objectiveById } from "@/lib/objectives/repository";
import { ok, refuse } from "@/lib/platform/result";
import { authorizedPublication } from "@/lib/posts/authorize";
import { enter, enterKpiValue } from "./enter";
import { takeIn } from "./import/take-in";
import { kpiEntry, resultEntry, resultsImport } from "./input";
import { resultsOf } from "./queries";

/** By whoever may edit the post, also once it is published: that is when it brings something. */
export const enterResult = planAction({
  name: "results.enter",
  verb: "result.enter",
  permission: "contribute",
  input: resultEntry,
  run: async (work) => {
    const { input, actor, tx, ledger } = work;
    const found = await authorizedPublication(tx, actor, input.publicationId);
    if (!found.ok) return found;
    const refusal = await enter(work, found.data.publication, input);
    if (refusal) return refusal;
    if (ledger.subject) ledger.subject = { type: "post", id: found.data.post.id };
    return ok({ stored: await resultsOf(tx, actor.workspace.id, input.publicationId) });
  },
});

export const enterKpi = planAction({
  name: "results.kpi",
  verb: "kpi.enter",
  permission: "plan",
  input: kpiEntry,
  run: async (work) => {
    const { input, actor, tx, ledger } = work;
    const objective = await objectiveById(tx, actor.workspace.id, input.objectiveId);
    if (!objective || objective.deletedAt !== null) return refuse("not_found");
    const refusal = await enterKpiValue(work, input);
    if (refusal) return refusal;
    if (ledger.subject) ledger.subject = { type: "objective", id: objective.id };
    return ok({});
  },
});

/** The picked lines of a table that is read again, all of them or none. */
export const importResults = planAction({
  name: "results.import",
  verb: "result.import",
  permission: "plan",
  input: resultsImport,
  run: async (work) => takeIn(work, work.input.text, work.input.picks),
});
