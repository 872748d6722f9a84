import type { FormFields } from "@/components/forms/rows";
import type { Refusal } from "@/lib/platform/result";
import { type FormRow, withTurned } from "../form-rows";
import { rowForm, withRow } from "../row-form";
import type { Sent } from "./sent";

interface ListOptions<R> {
  name: "people" | "channels";
  rows: readonly R[];
  put: (rows: R[]) => void;
  refusal: Refusal | null;
  sent: Sent["lists"] | null;
}

export interface ListEdits<R> {
  keep: (row: R, on: boolean) => void;
  change: (row: R) => void;
  /** For the rows of `components/forms/rows.tsx`. */
  fieldsOf: (row: R) => FormFields<R>;
}

/** What can be done with one row of a list that the answer holds. */
export function listEdits<R extends FormRow>({
  name,
  rows,
  put,
  refusal,
  sent,
}: ListOptions<R>): ListEdits<R> {
  const change = (row: R) => put(withRow(rows, row));
  return {
    change,
    keep: (row, on) => put(withTurned(rows, row, on)),
    fieldsOf(row) {
      const list = row.id ? (`${name}.changed` as const) : (`${name}.added` as const);
      return rowForm({ row, put: change, refusal, list, sent: (sent?.[list] ?? []) as R[] });
    },
  };
}
