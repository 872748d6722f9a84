import { writeNumber } from "@/components/forms/numbers";
import type { Locale } from "@/lib/platform/time";
import { readFigure, readMeasure } from "@/lib/results/import/numbers";
import type { CellFault } from "@/lib/results/import/view";
import type { StoredResults } from "@/lib/results/view";
import { FIGURES, type Figure } from "@/lib/results/vocabulary";

/** The cells of a row, in their order. */
export const CELLS = [...FIGURES, "result"] as const;
export type CellKey = (typeof CELLS)[number];
export type Drafts = Partial<Record<CellKey, string>>;

export const valueIn = (stored: StoredResults, key: CellKey): number | null =>
  key === "result" ? stored.result : stored.figures[key];

export const writtenIn = (stored: StoredResults, key: CellKey, locale: Locale): string => {
  const text = writeNumber(valueIn(stored, key), locale);
  // With three decimals it would be read back as thousands.
  return key === "result" && /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? `${text}0` : text;
};

/** What was typed, as the reader of tables understands it: the same words mean the same in a cell and in a file. */
export const readCell = (key: CellKey, text: string): { value: number | null } | { fault: CellFault } =>
  key === "result" ? readMeasure(text) : readFigure(text);

export function faultsIn(drafts: Drafts): Partial<Record<CellKey, CellFault>> {
  const faults: Partial<Record<CellKey, CellFault>> = {};
  for (const key of CELLS) {
    const read = drafts[key] === undefined ? null : readCell(key, drafts[key]);
    if (read && "fault" in read) faults[key] = read.fault;
  }
  return faults;
}

/** What an action is to be told: only what differs from what is stored. null: nothing does. */
export function entryOf(stored: StoredResults, drafts: Drafts) {
  const patch: Partial<Record<Figure, number | null>> = {};
  let result: { version: number; value: number | null } | undefined;
  for (const key of CELLS) {
    const read = drafts[key] === undefined ? null : readCell(key, drafts[key]);
    if (!read || "fault" in read || read.value === valueIn(stored, key)) continue;
    if (key === "result") result = { version: stored.version, value: read.value };
    else patch[key] = read.value;
  }
  const figures = Object.keys(patch).length > 0 ? { version: stored.figuresVersion, patch } : undefined;
  return figures || result ? { ...(figures && { figures }), ...(result && { result }) } : null;
}
