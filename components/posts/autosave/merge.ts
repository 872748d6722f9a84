import type { Autosave } from "./state";
import { type Snapshot, sameValue, type Value, type Values, without } from "./values";

/**
 * Takes in what the server has now, field by field: a field that the person has not touched follows it, a field that
 * both sides changed becomes a conflict, a field that only the person changed stays as typed.
 * `acknowledged`: the values this very answer confirms as written.
 */
export function merge(state: Autosave, snapshot: Snapshot, acknowledged: Values = {}): Autosave {
  const late = Object.keys(snapshot.versions).some((row) => isOlder(state, snapshot, row));
  let merged = late ? state : dropMissing(state, snapshot);
  for (const [key, theirs] of Object.entries(snapshot.values)) {
    if (isOlder(state, snapshot, state.shape.rowOf(key))) continue;
    const written = acknowledged[key];
    merged = written === undefined ? takeIn(merged, key, theirs) : confirm(merged, key, written, theirs);
  }
  return forgetSettled({ ...merged, versions: newest(state.versions, snapshot.versions), stale: false });
}

/** Answers may overtake each other: what is older than what we know says nothing. */
function isOlder(state: Autosave, snapshot: Snapshot, row: string): boolean {
  return (snapshot.versions[row] ?? 0) < (state.versions[row] ?? 0);
}

function confirm(state: Autosave, key: string, written: Value, stored: Value): Autosave {
  return {
    ...state,
    base: { ...state.base, [key]: written },
    stored: { ...state.stored, [key]: stored },
    conflicts: state.conflicts.filter((other) => other !== key),
  };
}

function takeIn(state: Autosave, key: string, theirs: Value): Autosave {
  if (key in state.stored && sameValue(theirs, state.stored[key])) return state;
  const known = { ...state, stored: { ...state.stored, [key]: theirs } };
  if (isOurs(state, key, theirs)) return { ...known, base: { ...state.base, [key]: theirs } };
  const base = { ...state.base, [key]: theirs };
  const untouched = sameValue(state.draft[key], state.base[key]) && !state.conflicts.includes(key);
  const conflicts = state.conflicts.filter((other) => other !== key);
  if (untouched) return { ...known, base, draft: { ...state.draft, [key]: theirs } };
  if (sameValue(state.draft[key], theirs)) return { ...known, base, conflicts };
  return { ...known, base, conflicts: [...conflicts, key] };
}

function isOurs(state: Autosave, key: string, value: Value): boolean {
  const flying = state.inFlight?.kind === "save" ? state.inFlight.values[key] : undefined;
  if (flying !== undefined && sameValue(flying, value)) return true;
  return state.uncertain.some((sent) => sent.key === key && sameValue(sent.value, value));
}

/** A field that is no longer there leaves the form; words in it that nobody stored are kept aside. */
function dropMissing(state: Autosave, snapshot: Snapshot): Autosave {
  const gone = Object.keys(state.draft).filter((key) => !(key in snapshot.values));
  if (gone.length === 0) return state;
  const unsaved = gone.filter((key) => !sameValue(state.draft[key], state.base[key]));
  const kept = Object.fromEntries(unsaved.map((key) => [key, state.draft[key]!]));
  return {
    ...state,
    draft: without(state.draft, gone),
    base: without(state.base, gone),
    stored: without(state.stored, gone),
    conflicts: state.conflicts.filter((key) => !gone.includes(key)),
    rejected: without(state.rejected, gone),
    orphans: { ...state.orphans, ...kept },
  };
}

/** Once a row has a later version than a write was sent with, that write has happened or never will. */
function forgetSettled(state: Autosave): Autosave {
  const uncertain = state.uncertain.filter((sent) => (state.versions[sent.row] ?? 0) <= sent.version);
  return uncertain.length === state.uncertain.length ? state : { ...state, uncertain };
}

function newest(
  ours: Readonly<Record<string, number>>,
  theirs: Readonly<Record<string, number>>,
): Record<string, number> {
  const rows = Object.entries(theirs).map(([row, version]) => [row, Math.max(version, ours[row] ?? version)]);
  return { ...ours, ...Object.fromEntries(rows) };
}
