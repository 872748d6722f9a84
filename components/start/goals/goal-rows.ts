import {
  kindName,
  type ObjectiveValues,
  type ObjectiveView,
  objectiveValues,
} from "@/components/objectives/objective-values";
import type { ObjectiveKind } from "@/lib/plan/vocabulary";
import type { Locale } from "@/lib/platform/time";
import type { GoalRow } from "./shares";

/** What the reference says of a kind, in the reader's language. */
export interface KindAdvice {
  kind: Exclude<ObjectiveKind, "custom">;
  name: string;
  description: string;
  /** What such an objective is usually counted by, the best first. */
  kpis: string[];
}

export const storedRow = (objective: ObjectiveView, locale: Locale): GoalRow => ({
  key: objective.id,
  id: objective.id,
  on: true,
  ...objectiveValues(objective, locale),
});

const blank = { weight: "", from: "", to: "", kpi: "", target: "" };

export const proposedRow = ({ kind, name, kpis }: KindAdvice): GoalRow =>
  newRow(kind, { ...blank, kind, name, kpi: kpis[0] ?? "" });

export const ownRow = (number: number): GoalRow =>
  newRow(`own-${number}`, { ...blank, kind: "custom", name: "" });

const newRow = (key: string, values: ObjectiveValues): GoalRow => ({
  key: `new-${key}`,
  id: null,
  on: true,
  ...values,
});

/** A tick of a kind: what was there is put back as it was left, else a proposal is added; without it, all of the kind go. */
export function withKind(rows: readonly GoalRow[], advice: KindAdvice, ticked: boolean): GoalRow[] {
  const ofKind = ({ kind }: GoalRow) => kind === advice.kind;
  if (ticked && !rows.some(ofKind)) return [...rows, proposedRow(advice)];
  return rows.map((row) => (ofKind(row) ? { ...row, on: ticked } : row));
}

/** As two versions of an objective are told apart. */
export function inWords({ name, kind, weight, kpi, target, from, to }: GoalRow, locale: Locale): string {
  const share = weight && `${weight} %`;
  const words = [name, kindName(kind, locale), share, kpi, target, from && `${from} →`, to && `→ ${to}`];
  return [...new Set(words)].filter(Boolean).join(" · ");
}
