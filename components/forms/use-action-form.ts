"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import type { Refusal, Result } from "@/lib/platform/result";
import { reached } from "./reached";

/** Somebody else saved first: theirs is stored, mine is still in the form. */
export interface Conflict<V> {
  theirs: V;
}

export interface ActionForm<V> {
  values: V;
  set: <K extends keyof V>(key: K, value: V[K]) => void;
  patch: (part: Partial<V>) => void;
  /**
   * Key of errors.field for a path such as "name" or "pauses.0.to"; gone once the value that was refused is changed.
   * `name`: of that value, where the path does not begin with it.
   */
  fault: (path: string, name?: string) => string | undefined;
  /** The last refusal, until the next try; `attempt` tells two equal ones apart. */
  refusal: Refusal | null;
  attempt: number;
  conflict: Conflict<V> | null;
  /** Puts these values in the form, as saved: for a form that is used again. */
  reset: (values: V) => void;
  takeTheirs: () => void;
  saveMine: () => void;
  pending: boolean;
  dirty: boolean;
  onSubmit: (event: FormEvent) => void;
}

export interface ActionFormOptions<V, T> {
  /** As stored. A newer `version` in later props tells what somebody else saved. */
  initial: V;
  version?: number;
  submit: (values: V, version: number) => Promise<Result<T>>;
  done: (data: T, values: V) => void;
}

/**
 * The one pattern of forms: values stay whatever the server answers, faults of the answer stand at their fields, and a
 * change by somebody else is shown beside one's own before anything is overwritten.
 */
export function useActionForm<V extends object, T>(options: ActionFormOptions<V, T>): ActionForm<V> {
  const { initial, version = 0 } = options;
  const router = useRouter();
  const [values, setValues] = useState(initial);
  const [base, setBase] = useState({ values: initial, version });
  const [refused, setRefused] = useState<{ refusal: Refusal; values: V } | null>(null);
  const refusal = refused?.refusal ?? null;
  const [attempt, setAttempt] = useState(0);
  const [pending, start] = useTransition();
  const dirty = !same(values, base.values);
  if (version !== base.version && !dirty) adopt(initial);

  function adopt(stored: V) {
    setValues(stored);
    setBase({ values: stored, version });
    setRefused(null);
  }

  function send(onVersion: number) {
    start(async () => {
      setAttempt((count) => count + 1);
      const answer = await reached(options.submit(values, onVersion));
      if (!answer.ok) {
        setRefused({ refusal: answer, values });
        // What is stored now comes with the page's own data, as `initial` and `version`.
        if (answer.code === "conflict") router.refresh();
        return;
      }
      setRefused(null);
      setBase({ values, version: onVersion });
      options.done(answer.data, values);
    });
  }

  return {
    values,
    set: (key, value) => setValues((now) => ({ ...now, [key]: value })),
    patch: (part) => setValues((now) => ({ ...now, ...part })),
    fault(path, name = path.split(".")[0] ?? path) {
      const key = name as keyof V;
      if (!refused?.refusal.fields || refused.values[key] !== values[key]) return undefined;
      return faultAt(refused.refusal.fields, path, values);
    },
    refusal,
    attempt,
    conflict: refusal?.code === "conflict" && version !== base.version ? { theirs: initial } : null,
    reset: adopt,
    takeTheirs: () => adopt(initial),
    saveMine: () => send(version),
    pending,
    dirty,
    onSubmit(event) {
      event.preventDefault();
      if (!pending) send(base.version);
    },
  };
}

/**
 * An action takes a form's values under one key ("event.name", "patch.name"): that key is no part of the field's path. A field
 * that holds a list has the faults of its items.
 */
function faultAt(fields: Record<string, string>, path: string, values: object): string | undefined {
  for (const [key, fault] of Object.entries(fields)) {
    const [head = "", ...rest] = key.split(".");
    const at = head in values ? key : rest.join(".");
    if (at === path || at.startsWith(`${path}.`)) return fault;
  }
  return undefined;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
