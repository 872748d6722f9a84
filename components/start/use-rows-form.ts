"use client";

import { useState } from "react";
import type { FormFields } from "@/components/forms/rows";
import { type ActionForm, useActionForm } from "@/components/forms/use-action-form";
import type { Result } from "@/lib/platform/result";
import { changeOf, type FormRow, type RowsChange, type Seen, type Stored, versionOf } from "./form-rows";

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
  const { stored, initial } = options;
  const version = versionOf(stored);
  const [seen] = useState(() => new Map<number, Seen<R>>());
  if (!seen.has(version)) seen.set(version, { rows: initial, stored });
  const [sent, setSent] = useState<readonly R[]>([]);
  const [savedOn, setSavedOn] = useState<number | null>(null);
  const form = useActionForm<{ rows: R[] }, T>({
    initial: { rows: initial },
    version,
    submit({ rows }, on) {
      const change = changeOf(rows, seen.get(on)!, options.isBlank);
      setSent(change.rows.map(({ row }) => row));
      return options.submit(change);
    },
    done(data) {
      setSavedOn(version);
      options.done(data);
    },
  });
  // Until the next page is there: pressed once more, the new rows would be made once more.
  const pending = form.pending || savedOn === version;
  const unsaved = changeOf(form.values.rows, seen.get(version)!, options.isBlank);
  const put = (rows: R[]) => form.set("rows", rows);
  return {
    ...form,
    pending,
    // A row that came and went, or that nobody wrote into, is nothing to lose.
    dirty: form.dirty && unsaved.rows.length + unsaved.removed.length > 0,
    put,
    onSubmit: (event) => (pending ? event.preventDefault() : form.onSubmit(event)),
    fieldsOf: (row) => ({
      values: row,
      set: (key, value) =>
        put(form.values.rows.map((each) => (each.key === row.key ? { ...each, [key]: value } : each))),
      fault(path, name = path) {
        const at = sent.findIndex(({ key }) => key === row.key);
        // Gone once what was refused is changed.
        if (at === -1 || sent[at]![name as keyof R] !== row[name as keyof R]) return undefined;
        return form.refusal?.fields?.[`rows.${at}.${path}`];
      },
    }),
  };
}
