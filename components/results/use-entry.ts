"use client";

import { useEffect, useRef, useState } from "react";
import { fetchJson } from "@/components/calendar/store/fetch-json";
import { reached } from "@/components/forms/reached";
import type { PlanChange } from "@/lib/calendar/view";
import type { Refusal } from "@/lib/platform/result";
import { enterResult } from "@/lib/results/actions";
import type { StoredResults } from "@/lib/results/view";
import { type CellKey, type Drafts, entryOf, faultsIn } from "./cells";

type State = "quiet" | "saving" | "conflict" | "refused";

/**
 * What is typed for one publication, until it is stored. Saved as a whole; whoever is second sees what the first one
 * stored, and their own words stay in their cells until they decide.
 */
export function useEntry(workspace: string, given: StoredResults, onStored: (change: PlanChange) => void) {
  const [stored, setStored] = useState(given);
  const [drafts, setDrafts] = useState<Drafts>({});
  const [state, setState] = useState<State>("quiet");
  const [refusal, setRefusal] = useState<Pick<Refusal, "code" | "message" | "values"> | null>(null);
  const saving = useRef(false);
  // The page was read again: by an undo, or because somebody else was here.
  if (isNewer(given, stored)) setStored(given);

  const faults = faultsIn(drafts);
  useAskBeforeLeaving(entryOf(stored, drafts) !== null || Object.keys(faults).length > 0);
  function type(key: CellKey, text: string) {
    setDrafts((was) => ({ ...was, [key]: text }));
  }
  function giveBack(key?: CellKey) {
    setState("quiet");
    setRefusal(null);
    setDrafts((was) => (key ? without(was, key) : {}));
  }
  async function save() {
    if (saving.current || Object.keys(faults).length > 0) return;
    const entry = entryOf(stored, drafts);
    if (!entry) return giveBack();
    saving.current = true;
    setState("saving");
    const answer = await reached(enterResult({ workspace, publicationId: stored.publicationId, ...entry }));
    saving.current = false;
    if (answer.ok) {
      setStored(answer.data.stored ?? stored);
      // What was typed meanwhile stays.
      setDrafts((now) =>
        Object.fromEntries(Object.entries(now).filter(([key, text]) => drafts[key as CellKey] !== text)),
      );
      setRefusal(null);
      setState("quiet");
      return onStored(answer.data.change);
    }
    setRefusal(answer);
    setState(answer.code === "conflict" ? "conflict" : "refused");
    if (answer.code === "conflict") await readAgain();
  }
  async function readAgain() {
    const query = new URLSearchParams({ workspace, publication: stored.publicationId });
    const answer = await fetchJson<StoredResults>(`/api/results?${query}`);
    if (answer.ok) setStored(answer.data);
  }
  return { stored, drafts, faults, state, refusal, type, giveBack, save };
}
export type Entry = ReturnType<typeof useEntry>;

/** A closed tab loses nothing without having asked. */
function useAskBeforeLeaving(unsaved: boolean) {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
}

const isNewer = (given: StoredResults, stored: StoredResults) =>
  given.publicationId === stored.publicationId &&
  (given.version > stored.version || given.figuresVersion > stored.figuresVersion) &&
  given.version >= stored.version &&
  given.figuresVersion >= stored.figuresVersion;

function without(drafts: Drafts, key: CellKey): Drafts {
  const { [key]: _, ...rest } = drafts;
  return rest;
}
