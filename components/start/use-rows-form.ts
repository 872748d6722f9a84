"use client";

import { useState } from "react";
import type { FormFields } from "@/components/forms/rows";
import type { ActionForm } from "@/components/forms/use-action-form";
import type { Result } from "@/lib/platform/result";
import { changeOf, type FormRow, type RowsChange, type Seen, type Stored } from "./form-rows";
import { rowForm, withRow } from "./row-form";
import { useAnswerForm } from "./use-answer-form";

interface RowsFormOptions<R, T> {
  /** As the page has them; newer versions in later props tell what somebody else saved. */
  stored: readonly Stored[];
  initial: R[];
  isBlank: (row: R) => boolean;
  submit: (change: RowsChange<R>) => Promise<Result<T>>;
  done: (data: T) => void;
}

export interface RowsForm<R> extends ActionForm<{ rows: R[] }> {
  put: (rows: R[]) => void;
  /** For the rows of `components/forms/rows.tsx`, of one thing of the list. */
  fieldsOf: (row: R) => FormFields<R>;
}

/** A form of a whole list, sent as one answer: each row is guarded by the version in which it was seen. */
export function useRowsForm<R extends FormRow, T>(options: RowsFormOptions<R, T>): RowsForm<R> {
  const { stored, isBlank } = options;
  const seen: Seen<R> = { rows: options.initial, stored };
  const [sent, setSent] = useState<readonly R[]>([]);
  const form = useAnswerForm({
    stored,
    seen,
    initial: { rows: options.initial },
    submit({ rows }, before) {
      const change = changeOf(rows, before, isBlank);
      setSent(change.rows.map(({ row }) => row));
      return options.submit(change);
    },
    done: options.done,
  });
  const { rows } = form.values;
  const unsaved = changeOf(rows, seen, isBlank);
  const put = (changed: R[]) => form.set("rows", changed);
  return {
    ...form,
    // A row that came and went, or that nobody wrote into, is nothing to lose.
    dirty: form.dirty && unsaved.rows.length + unsaved.removed.length > 0,
    put,
    fieldsOf: (row) =>
      rowForm({
        row,
        put: (changed) => put(withRow(rows, changed)),
        refusal: form.refusal,
        list: "rows",
        sent,
      }),
  };
}
