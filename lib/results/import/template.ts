import { csv } from "@/lib/platform/csv";
import { dayOf } from "@/lib/platform/time";
import type { ResultRow } from "../view";
import { FIGURES } from "../vocabulary";
import type { Column } from "./columns";

export const TEMPLATE_COLUMNS = [
  "id",
  "date",
  "channel",
  "title",
  ...FIGURES,
  "result",
] as const satisfies Column[];

/** Publications with what was entered for them, to be filled in and read back: `heads` in the order of the columns. */
export function templateOf(
  rows: readonly ResultRow[],
  channels: ReadonlyMap<string, string>,
  heads: readonly string[],
): string {
  const lines = rows.map(({ id, at, channelId, title, figures, result }) => [
    id,
    dayOf(at),
    channels.get(channelId) ?? "",
    title,
    ...FIGURES.map((figure) => figures[figure] ?? ""),
    measure(result),
  ]);
  return csv([heads, ...lines]);
}

/** With a decimal more where three would look like thousands. */
function measure(value: number | null): number | string {
  if (value === null) return "";
  const text = String(value);
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : value;
}
