"use client";

import { createContext, useContext, useSyncExternalStore } from "react";
import { useFieldFault, useRefusalText } from "@/components/ui/refusal-text";
import type { PostView } from "@/lib/posts/view";
import type { Autosaver } from "../autosave/runner";
import { type Autosave, rejectionOf } from "../autosave/state";
import type { Value } from "../autosave/values";
import { type PostFields, type PublicationFields, publicationKey } from "../post-fields";

/** Everything the parts of the sheet share: the post as last told, and its fields as they stand in the form. */
export interface PostEditor {
  post: PostView;
  state: Autosave;
  saver: Autosaver;
  /** false: everything is shown, nothing can be changed. */
  editable: boolean;
}

export const EditorContext = createContext<PostEditor | null>(null);

export function useEditor(): PostEditor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error("Only inside the post sheet.");
  return editor;
}

export function useSaverState(saver: Autosaver): Autosave {
  return useSyncExternalStore(saver.subscribe, saver.state, saver.state);
}

export interface FieldApi<T> {
  key: string;
  value: T;
  set: (value: T) => void;
  /** Both versions exist: shown by <Conflict>. */
  conflict: boolean;
}

/** One field of the post. */
export function useField<K extends keyof PostFields>(key: K): FieldApi<PostFields[K]> {
  return useKey<PostFields[K]>(key);
}

/** One field of a publication; null once somebody took the publication away. */
export function usePublicationField<K extends keyof PublicationFields>(
  id: string,
  field: K,
): FieldApi<PublicationFields[K]> {
  return useKey<PublicationFields[K]>(publicationKey(id, field));
}

/** Why a field was refused, in words. `inside`: a part of it, such as "0.alt". */
export function useFieldError(): (key: string, inside?: string) => string | null {
  const { state } = useEditor();
  const faultText = useFieldFault();
  const refusalText = useRefusalText();
  return (key, inside) => {
    const rejection = rejectionOf(state, key);
    if (!rejection) return null;
    if (inside !== undefined) return faultText(rejection.inside[`${key}/${inside}`]);
    return rejection.fault ? faultText(rejection.fault) : refusalText(rejection.refusal);
  };
}

function useKey<T>(key: string): FieldApi<T> {
  const { state, saver } = useEditor();
  return {
    key,
    value: (state.draft[key] ?? null) as T,
    set: (value) => saver.type(key, value as Value),
    conflict: state.conflicts.includes(key),
  };
}
