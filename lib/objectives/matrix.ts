import type { Network, ObjectiveKind } from "@/lib/plan/vocabulary";
import { matrixCell } from "@/lib/reference";
import type { Fit } from "@/lib/reference/vocabulary";

/** What a workspace says of a network for a kind of objective in place of the reference: "none" is an advice as well. */
export type MatrixEdit = { fit: Fit | "none"; note: string };

/** By kind of objective, then by network. No part of the plan document. */
export type MatrixEdits = Partial<Record<ObjectiveKind, Partial<Record<Network, MatrixEdit>>>>;

/** What the workspace advises there: its own word, else that of the reference. null: no opinion. */
export function fitIn(edits: MatrixEdits | null, kind: ObjectiveKind, network: Network): Fit | null {
  const own = editIn(edits, kind, network);
  if (own) return own.fit === "none" ? null : own.fit;
  return matrixCell(kind, network);
}

export function editIn(edits: MatrixEdits | null, kind: ObjectiveKind, network: Network): MatrixEdit | null {
  return edits?.[kind]?.[network] ?? null;
}

/** With the cell so; null puts back what the reference says. What is left of nothing is null. */
export function withCell(
  edits: MatrixEdits | null,
  { kind, network }: { kind: ObjectiveKind; network: Network },
  edit: MatrixEdit | null,
): MatrixEdits | null {
  const { [network]: _, ...others } = edits?.[kind] ?? {};
  const row = edit ? { ...others, [network]: edit } : others;
  const { [kind]: __, ...rows } = edits ?? {};
  const all = Object.keys(row).length > 0 ? { ...rows, [kind]: row } : rows;
  return Object.keys(all).length > 0 ? all : null;
}
