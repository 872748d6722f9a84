"use client";

import { useState } from "react";
import { type ActionForm, useActionForm } from "@/components/forms/use-action-form";
import type { Result } from "@/lib/platform/result";
import { type Stored, versionOf } from "./form-rows";

interface AnswerFormOptions<V, S, T> {
  /** All that the answer may change; newer versions in later props tell what somebody else saved. */
  stored: readonly Stored[];
  /** The page's own data, with which the values are compared and guarded when they are sent. */
  seen: S;
  initial: V;
  submit: (values: V, seen: S) => Promise<Result<T>>;
  done: (data: T) => void;
}

/** A form of an answer that says things of several sorts: it is sent with what was there when it was begun. */
export function useAnswerForm<V extends object, S, T>(options: AnswerFormOptions<V, S, T>): ActionForm<V> {
  const version = versionOf(options.stored);
  const [known] = useState(() => new Map<number, S>());
  if (!known.has(version)) known.set(version, options.seen);
  const [savedOn, setSavedOn] = useState<number | null>(null);
  const form = useActionForm<V, T>({
    initial: options.initial,
    version,
    submit: (values, on) => options.submit(values, known.get(on)!),
    done(data) {
      setSavedOn(version);
      options.done(data);
    },
  });
  // Until the next page is there: pressed once more, what is new would be made once more.
  const pending = form.pending || savedOn === version;
  return {
    ...form,
    pending,
    onSubmit: (event) => (pending ? event.preventDefault() : form.onSubmit(event)),
  };
}
