import type { ResultRow, Tally } from "./view";
import { FIGURES, type Figure } from "./vocabulary";

/** Whether nothing at all was entered: neither a figure nor the number of the plan. */
export const isWithout = ({ figures, result }: Pick<ResultRow, "figures" | "result">): boolean =>
  result === null && FIGURES.every((figure) => figures[figure] === null);

/** Totals and medians of each channel in the order given, then of all together where there are several. */
export function tallied(rows: readonly ResultRow[], channelIds: readonly string[]): Tally[] {
  const each = channelIds
    .map((id) =>
      tallyOf(
        id,
        rows.filter(({ channelId }) => channelId === id),
      ),
    )
    .filter(({ count }) => count > 0);
  return each.length > 1 ? [...each, tallyOf(null, rows)] : each;
}

function tallyOf(channelId: string | null, rows: readonly ResultRow[]): Tally {
  const figures = Object.fromEntries(
    FIGURES.map((figure) => [figure, summary(rows.flatMap((row) => row.figures[figure] ?? []))]),
  ) as Tally["figures"];
  return { channelId, count: rows.length, without: rows.filter(isWithout).length, figures };
}

function summary(values: readonly number[]): Tally["figures"][Figure] {
  if (values.length === 0) return { total: null, median: null, of: 0 };
  return { total: values.reduce((sum, value) => sum + value, 0), median: median(values), of: values.length };
}

/** The middle one, or half way between the two in the middle: one post that went round the world does not move it. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
