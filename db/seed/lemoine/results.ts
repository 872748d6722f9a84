import type { Tx } from "@/db/store";
import type { Plan } from "@/lib/plan/document";
import { newId } from "@/lib/platform/id";
import { addDays, weekOf } from "@/lib/platform/time";
import { insertFigures, insertKpiValue } from "@/lib/results/repository";

/** By objective: what its KPI brought in each of the last weeks, the oldest first. */
const KPI: Readonly<Record<string, readonly number[]>> = {
  "o-emploi": [1, 0, 2, 4],
  "o-devis": [3, 2, 7, 13],
  "o-notoriete": [2900, 1850, 4100, 3600],
};

/** By publication: reach, clicks, reactions, comments, shares, leads. What has no result in the plan has no figures either. */
const FIGURES: Readonly<Record<string, readonly (number | null)[]>> = {
  "p01-li": [1840, 64, 71, 9, 5, null],
  "p02-li": [1310, 88, 43, 12, 4, 3],
  "p03-li": [2260, 97, 118, 21, 14, null],
  "p03-x": [410, 12, 9, 1, 3, null],
  "p04-ig": [640, null, 83, 6, null, null],
  "p05-blog": [null, 52, null, 3, null, 4],
  "p05-li": [980, 71, 38, 7, 6, 2],
  "p07-li": [1520, 134, 36, 8, 5, 5],
  "p07-x": [290, 17, 4, 0, 1, 1],
  "p07-nl": [null, 86, null, null, null, 6],
  "p08-ig": [710, null, 96, 14, null, null],
  "p09-x": [520, 8, 11, 5, 7, null],
  "p10-li": [1690, 112, 147, 26, 19, 3],
  "p10-ig": [830, null, 121, 17, null, 1],
  "p11-x": [380, null, 6, 4, 2, null],
};

/** What publications and weeks brought, as far as a plan document does not hold it. */
export async function keepResults(
  tx: Tx,
  workspaceId: string,
  { today }: Pick<Plan, "today">,
): Promise<void> {
  if (today === null) throw new Error("The demo has a today");
  const thisMonday = weekOf(today, "monday").from;
  for (const [objectiveId, values] of Object.entries(KPI))
    for (const [place, value] of values.entries()) {
      const week = addDays(thisMonday, 7 * (place - values.length));
      await insertKpiValue(tx, { workspaceId, id: newId(), objectiveId, week, value });
    }
  for (const [id, [reach, clicks, reactions, comments, shares, leads]] of Object.entries(FIGURES)) {
    const figures = { reach, clicks, reactions, comments, shares, leads };
    await insertFigures(tx, { workspaceId, id, ...figures, takenOn: today });
  }
}
