"use client";

import { type ReactNode, useEffect } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { useRefusalText } from "@/components/ui/refusal-text";
import { type ComparedField, ConflictNotice } from "./conflict-notice";
import type { ActionForm } from "./use-action-form";

export interface FormProps<V> {
  form: ActionForm<V>;
  /** For a submit button outside of the form, in the foot of a dialog. */
  id?: string;
  /** How values read where somebody else's stand beside one's own; without it, conflicts are only told. */
  compare?: readonly ComparedField<V>[];
  /** Shown, not changeable. */
  readOnly?: boolean;
  /** false where closing the tab loses nothing worth a question. */
  leaveWarning?: boolean;
  /** Words for refusals that only this form meets, by their message. */
  wording?: Readonly<Record<string, string>>;
  children: ReactNode;
}

/** A form, with what went wrong above it. Faults of single fields stand at the fields (`rows.tsx`). */
export function Form<V extends object>({
  form,
  id,
  compare = [],
  readOnly = false,
  leaveWarning = true,
  wording = {},
  children,
}: FormProps<V>) {
  const refusalText = useRefusalText();
  useLeaveWarning(leaveWarning && form.dirty && !form.pending);
  return (
    <form id={id} noValidate onSubmit={form.onSubmit} className="grid gap-5">
      {form.conflict ? (
        <ConflictNotice form={form} theirs={form.conflict.theirs} fields={compare} />
      ) : (
        form.refusal && (
          <FormErrors key={form.attempt} title={wording[form.refusal.message] ?? refusalText(form.refusal)} />
        )
      )}
      <fieldset disabled={readOnly} className="grid min-w-0 gap-5">
        {children}
      </fieldset>
    </form>
  );
}

/** Closing the tab asks first while something typed is not saved. */
function useLeaveWarning(unsaved: boolean) {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
}
