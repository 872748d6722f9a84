import type { PlanColumn } from "@/lib/plan/document";
import { kindsOfColumn } from "@/lib/reference/column-ideas";
import { type Desk, kindOf, postsAround } from "./desk";
import { mostNeeded, needs, type Wanted } from "./shares";

/** What a column says of an objective: that it serves it, another one of the plan, or nothing. */
type Fit = "fits" | "open" | "other";

/** So far, in publications, a column that fits may run ahead of its share. */
const AHEAD = 0.5;

/**
 * A column that serves the objective, while it is not ahead of its share; else one that says nothing of objectives, or none
 * where the shares leave something for other subjects: by their shares. One that serves another objective only where there
 * is nothing else.
 */
export function columnFor(desk: Desk, day: number, objective: string | null): string | null {
  const taken = postsAround(desk, day).map(({ column }) => column ?? NO_COLUMN);
  const all = wantedColumns(desk.index.prepared.setting.columns);
  const lacks = needs(all, taken);
  const fitOf = fitsFor(desk, objective);
  const among = (wanted: readonly Wanted[]) => {
    const ids = wanted.map(({ id }) => id);
    return ids.length === 0 ? null : ids.reduce((a, b) => (lacks.get(b)! > lacks.get(a)! + 1e-9 ? b : a));
  };
  const fitting = all.filter((each) => fitOf(each) === "fits");
  const due = among(fitting.filter(({ id }) => lacks.get(id)! > -AHEAD));
  const open = all.filter((each) => fitOf(each) === "open");
  const next =
    due ?? (open.length > 0 ? among([...fitting, ...open]) : (among(fitting) ?? mostNeeded(all, taken)));
  return next === NO_COLUMN ? null : next;
}

type WantedColumn = Wanted & Pick<PlanColumn, "name" | "brief">;

/** The columns, and none of them where their shares leave something. */
function wantedColumns(columns: readonly PlanColumn[]): WantedColumn[] {
  const said = columns.reduce((sum, { share }) => sum + (share ?? 0), 0);
  const isAll = columns.some(({ share }) => share === null) || said > 0.99;
  return [...columns, ...(isAll ? [] : [{ id: NO_COLUMN, name: "", brief: null, share: 1 - said }])];
}

const NO_COLUMN = "";

/** An objective of one's own says nothing of columns; a column that none of the objectives claims serves any. */
function fitsFor(desk: Desk, objective: string | null): (column: WantedColumn) => Fit {
  const kind = kindOf(desk, objective);
  const there = new Set(desk.index.prepared.objectives.map((each) => each.kind));
  return (column) => {
    const kinds = kindsOfColumn(column)?.filter((each) => there.has(each)) ?? [];
    if (kind === "custom" || kinds.length === 0) return "open";
    return kinds.includes(kind) ? "fits" : "other";
  };
}
