"use server";

import { type PlanWork, planAction } from "@/lib/calendar/plan-action";
import { FORMATS } from "@/lib/plan/vocabulary";
import { ok, type Refusal, refuse } from "@/lib/platform/result";
import { tuned } from "@/lib/tuning/rules";
import { keepRows } from "../keep-rows";
import { type ContentAnswer, contentAnswer } from "./input";
import { keepRhythms } from "./keep-rhythms";

/** Formats, share of promotion, columns and rhythms: what is made, and how much of it. */
export const answerContent = planAction({
  name: "start.content",
  verb: "start.answer",
  permission: "configure",
  input: contentAnswer,
  run: async (work) => {
    const { rows, removed, rhythms } = work.input;
    const columns = rows.map(({ stored, ...column }) => ({ stored, fields: column }));
    return (
      (await keepMeans(work)) ??
      (await keepRows(work, "column", { rows: columns, removed })) ??
      (await keepRhythms(work, rhythms)) ??
      ok({})
    );
  },
});

async function keepMeans({
  actor: { workspace },
  ledger,
  input: { version, formats, promotionShare },
}: PlanWork & { input: ContentAnswer }): Promise<Refusal | null> {
  const limits = tuned(workspace.limits, { promotionShare });
  const kept = await ledger.patchWorkspace(workspace, version, {
    limits,
    means: meansWith(workspace, formats),
  });
  return kept ? null : refuse("conflict");
}

/** In the order of the vocabulary, whatever was ticked first; nothing said of either is nothing said at all. */
function meansWith({ means }: PlanWork["actor"]["workspace"], wished: ContentAnswer["formats"]) {
  const formats = wished && FORMATS.filter((format) => wished.includes(format));
  if (!formats && !means) return null;
  return { moneyPerMonth: null, ...means, formats };
}
