import type { PlanColumn } from "@/lib/plan/document";
import { kindsOfColumn } from "@/lib/reference/column-ideas";
import { type Desk, kindOf, postsAround } from "./desk";
import { mostNeeded, type Wanted } from "./shares";

/** What a column says of an objective: that it serves it, another one of the plan, or nothing. */
type Fit = "fits" | "open" | "other";

/** What it is worth against a lack, in publications, that a column serves the objective: as much as a network's best advice. */
const BONUS = 0.75;

/**
 * The column that is furthest below its share, rather one that serves the objective, or none where the shares leave
 * something for other subjects. One that serves another objective only where nothing else is there.
 */
export function columnFor(desk: Desk, day: number, objective: string | null): string | null {
  const taken = postsAround(desk, day).map(({ column }) => column ?? NO_COLUMN);
  const all = wantedColumns(desk.index.prepared.setting.columns);
  const fits = fitsFor(desk, objective, all);
  const isForced = [...fits.values()].every((fit) => fit === "other");
  const bonus = (id: string) => {
    const fit = fits.get(id);
    return fit === "fits" ? BONUS : fit === "open" || isForced ? 0 : -Infinity;
  };
  const next = mostNeeded(all, taken, bonus);
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
function fitsFor(desk: Desk, objective: string | null, columns: readonly WantedColumn[]): Map<string, Fit> {
  const kind = kindOf(desk, objective);
  const there = new Set(desk.index.prepared.objectives.map((each) => each.kind));
  const fitOf = (column: WantedColumn): Fit => {
    const kinds = kindsOfColumn(column)?.filter((each) => there.has(each)) ?? [];
    if (kind === "custom" || kinds.length === 0) return "open";
    return kinds.includes(kind) ? "fits" : "other";
  };
  return new Map(columns.map((column) => [column.id, fitOf(column)]));
}
