import type { PlanWork } from "@/lib/calendar/plan-action";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { authorizedPublication } from "@/lib/posts/authorize";
import { enter } from "../enter";
import type { ImportPick } from "../input";
import { resultsPreview } from "./preview";

/** Enters the picked lines; refuses all of them where a publication is no longer what was looked at. */
export async function takeIn(
  work: PlanWork,
  text: string,
  picks: readonly ImportPick[],
): Promise<Result<{ entered: number }>> {
  const { tx, actor, at, ledger } = work;
  const preview = await resultsPreview(tx, actor, text, at);
  if (!preview.ok) return preview;
  if (preview.data.faults.length > 0) return refuse("invalid", "results_faults");
  const lines = new Map(preview.data.lines.map((line) => [line.line, line]));
  const entered = new Set<string>();
  for (const pick of picks) {
    const found = await authorizedPublication(tx, actor, pick.publicationId);
    if (!found.ok) return found;
    const line = lines.get(pick.line);
    const meant = line?.candidates.find(({ id }) => id === pick.publicationId);
    if (!line || !meant || meant.version !== pick.version || meant.figuresVersion !== pick.figuresVersion)
      return refuse("conflict", "results_changed_since");
    if (entered.has(meant.id)) return refuse("invalid", "results_twice", { values: { line: pick.line } });
    entered.add(meant.id);
    const { result, ...figures } = line.values;
    const refusal = await enter(work, found.data.publication, {
      ...(Object.keys(figures).length > 0 && { figures: { version: meant.figuresVersion, patch: figures } }),
      ...(result !== undefined && { result: { version: meant.version, value: result } }),
    });
    if (refusal) return refusal;
  }
  if (ledger.subject) ledger.subject = { type: "workspace", id: actor.workspace.id };
  return ok({ entered: entered.size });
}
