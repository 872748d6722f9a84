import type { Reader } from "@/db/store";
import { plannedCounts } from "@/lib/objectives/planned/repository";
import type { ObjectiveRow } from "@/lib/objectives/repository";
import type { Day } from "@/lib/platform/time";
import type { WorkspaceRow } from "@/lib/workspaces/repository";
import type { ResultsRange } from "./range";
import { kpiValuesIn } from "./repository";
import { isWithout } from "./tally";
import type { ObjectiveResults, ResultRow } from "./view";
import { type Week, weeksAround } from "./weeks";

type Compared = Pick<ObjectiveRow, "name" | "kpi" | "target"> & { id: string | null };
type KpiCell = { value: number | null; version: number };

/** Of each objective, and of what serves none: what was planned in those days, what came out, what it brought. */
export async function againstPlan(
  reader: Reader,
  workspace: WorkspaceRow,
  range: ResultsRange,
  objectives: readonly ObjectiveRow[],
  rows: readonly ResultRow[],
): Promise<ObjectiveResults[]> {
  const known = new Set(objectives.map(({ id }) => id));
  const served = (id: string | null) => (id !== null && known.has(id) ? id : null);
  const planned = new Map<string | null, number>();
  for (const { objectiveId, count } of await plannedCounts(reader, workspace.id, range))
    planned.set(served(objectiveId), (planned.get(served(objectiveId)) ?? 0) + count);
  const weeks = weeksAround(range.from, range.to, workspace.weekStart);
  const values = await kpiCells(reader, workspace.id, weeks);
  const none: Compared = { id: null, name: "", kpi: null, target: null };
  return [...objectives, none]
    .map(({ id, name, kpi, target }) => {
      const own = rows.filter(({ objectiveId }) => served(objectiveId) === id);
      return {
        id,
        name,
        planned: planned.get(id) ?? 0,
        out: own.length,
        without: own.filter(isWithout).length,
        kpi,
        target,
        value: id === null ? null : sumOf(values.get(id)),
      };
    })
    .filter(({ id, planned, out }) => id !== null || planned + out > 0);
}

/** By objective, then by Monday. What was taken back is no value, but its version is asked for. */
export async function kpiCells(
  reader: Reader,
  workspaceId: string,
  weeks: readonly Week[],
): Promise<Map<string, Map<Day, KpiCell>>> {
  const [first, last] = [weeks[0]!, weeks.at(-1)!];
  const cells = new Map<string, Map<Day, KpiCell>>();
  for (const row of await kpiValuesIn(reader, workspaceId, { from: first.monday, to: last.monday })) {
    const ofObjective = cells.get(row.objectiveId) ?? new Map<Day, KpiCell>();
    ofObjective.set(row.week, { value: row.deletedAt === null ? row.value : null, version: row.version });
    cells.set(row.objectiveId, ofObjective);
  }
  return cells;
}

function sumOf(cells: ReadonlyMap<Day, KpiCell> | undefined): number | null {
  const entered = [...(cells?.values() ?? [])].flatMap(({ value }) => value ?? []);
  return entered.length > 0 ? entered.reduce((sum, value) => sum + value, 0) : null;
}
