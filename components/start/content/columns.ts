import { readNumber } from "@/components/forms/numbers";
import { type FormRow, withTurned } from "../form-rows";

/** A column as its form holds it; the share in per cent. */
export interface ColumnRow extends FormRow {
  name: string;
  brief: string;
  share: string;
}

export interface ColumnIdeaText {
  name: string;
  brief: string;
}

/** A quarter is much for one theme, and what is left over stays free. */
const MOST_EACH = 25;

export const evenShare = (count: number): string => String(Math.min(MOST_EACH, Math.floor(100 / count)));

/** A further column. Shares that nobody has touched follow; beside others it takes of what they leave. */
export function withColumn(rows: readonly ColumnRow[], idea: ColumnIdeaText, key: string): ColumnRow[] {
  const row = { key, id: null, on: true, ...idea, share: "" };
  if (isEven(rows)) return withEvenShares([...rows, row]);
  const left = Math.max(0, Math.floor(100 - sumOfShares(rows)));
  const share = Math.min(left, Number(evenShare(shown(rows).length + 1)));
  return [...rows, { ...row, share: share > 0 ? String(share) : "" }];
}

/** Shares that nobody has touched follow. */
export function withoutColumn(rows: readonly ColumnRow[], row: ColumnRow): ColumnRow[] {
  const left = withTurned(rows, row, false);
  return isEven(rows) ? withEvenShares(left) : left;
}

export function withEvenShares(rows: readonly ColumnRow[]): ColumnRow[] {
  const share = evenShare(shown(rows).length);
  return rows.map((row) => (row.on ? { ...row, share } : row));
}

/** In per cent; 0 for what is no number, which the answer will tell. */
export const sumOfShares = (rows: readonly ColumnRow[]): number =>
  Math.round(shown(rows).reduce((sum, { share }) => sum + (readNumber(share) || 0), 0) * 100) / 100;

export const isBlank = ({ name, brief }: ColumnRow): boolean => name.trim() === "" && brief.trim() === "";

export const shown = (rows: readonly ColumnRow[]): ColumnRow[] => rows.filter(({ on }) => on);

export const isEven = (rows: readonly ColumnRow[]): boolean =>
  shown(rows).every(({ share }) => share === evenShare(shown(rows).length));
