import { z } from "zod";
import { id, version } from "@/lib/platform/fields";
import { ROWS_MOST } from "./vocabulary";

const stored = z.strictObject({ id, version });

/** Which row of the plan it is, as the sender saw it; null: a new one. */
export const rowFields = { stored: stored.nullable() };

/** The answer to a question that asks for a list: what is new or changed in it, and what goes into the bin. */
export const rowsAnswer = <Row extends z.ZodType<{ stored: z.infer<typeof stored> | null }>>(row: Row) => ({
  rows: z.array(row).max(ROWS_MOST, "too_long"),
  removed: z.array(stored).max(ROWS_MOST, "too_long"),
});

interface Named {
  rows: { stored: { id: string } | null }[];
  removed: { id: string }[];
}

/** Nothing is said twice of one row. */
export function namesEachOnce({ rows, removed }: Named): boolean {
  const ids = [...rows.flatMap(({ stored }) => stored?.id ?? []), ...removed.map(({ id }) => id)];
  return new Set(ids).size === ids.length;
}
