import { readNumber } from "@/components/forms/numbers";
import type { ObjectiveValues } from "@/components/objectives/objective-values";
import type { FormRow } from "../form-rows";

export type GoalRow = FormRow & ObjectiveValues;

/** Whole per cents that add up to 100, as even as they can be. */
export function evenShares(count: number): string[] {
  const each = Math.floor(100 / count);
  return Array.from({ length: count }, (_, at) => String(at < 100 - each * count ? each + 1 : each));
}

/** The objectives of the day, from `today` on, on which most of them are pursued: they share the publications. */
export function together(rows: readonly GoalRow[], today: string): GoalRow[] {
  const on = rows.filter((row) => row.on);
  const days = [today, ...on.map(({ from }) => from).filter((from) => from > today)];
  const pursued = (day: string) =>
    on.filter(({ from, to }) => (from === "" || from <= day) && (to === "" || day <= to));
  return days.map(pursued).reduce((most, each) => (each.length > most.length ? each : most));
}

/** In per cent; 0 for what is no number, which the answer will tell. */
export const sumOfShares = (rows: readonly GoalRow[]): number =>
  Math.round(rows.reduce((sum, { weight }) => sum + (readNumber(weight) || 0), 0) * 100) / 100;

export function withEvenShares(rows: readonly GoalRow[], today: string): GoalRow[] {
  const sharing = together(rows, today);
  const shares = evenShares(sharing.length);
  return rows.map((row) => {
    const at = sharing.indexOf(row);
    return at === -1 ? row : { ...row, weight: shares[at]! };
  });
}

/** `after` a tick: shares that nobody has touched follow it; to those that somebody gave, the rest is added. */
export function withFollowingShares(
  before: readonly GoalRow[],
  after: readonly GoalRow[],
  today: string,
): GoalRow[] {
  const sharing = together(before, today);
  const shares = evenShares(sharing.length);
  if (sharing.every(({ weight }, at) => weight === shares[at])) return withEvenShares(after, today);
  const sum = sumOfShares(together(after, today));
  const rest = sum > 0 && sum < 100 ? String(Math.floor(100 - sum)) : "";
  const isNew = ({ key }: GoalRow) => !before.some((row) => row.key === key);
  return after.map((row) => (isNew(row) && row.weight === "" ? { ...row, weight: rest } : row));
}
