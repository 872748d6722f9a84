import type { Refusal } from "@/lib/platform/result";
import { type Shape, type Snapshot, sameValue, type Value, type Values } from "./values";

/**
 * The text being written, and what is known of the text that is stored. Nothing here is ever changed in place.
 *
 * Three copies of each field, because two do not tell an edit of somebody else from a server that tidied ours:
 * `draft` is what the person sees, `stored` is what the server last said, and `base` is what `draft` was when it last
 * meant the same as `stored` (they differ where the server trims "hello " to "hello": the space must neither be sent
 * for ever nor be taken out from under the cursor).
 */
export type Autosave = {
  readonly shape: Shape;
  readonly draft: Values;
  readonly base: Values;
  readonly stored: Values;
  readonly versions: Readonly<Record<string, number>>;
  readonly inFlight: Sent | null;
  /** Ours, sent without a clear answer: met again as the stored value, it is no edit of somebody else. */
  readonly uncertain: readonly Uncertain[];
  /** Both sides changed these. Held back until the person decides; theirs is `stored`. */
  readonly conflicts: readonly string[];
  /** What was refused, and why. Held back until it is changed or tried again. */
  readonly rejected: Readonly<Record<string, Rejection>>;
  /** Unsaved words of fields that are gone (their publication was removed by somebody else). */
  readonly orphans: Values;
  /** A patch was refused whole: fields go one at a time, so that one bad field does not hold back the others. */
  readonly oneByOne: boolean;
  /** An answer said that ours is old without saying what is stored now. */
  readonly stale: boolean;
  /** The row and version for which that was last so. */
  readonly lookedUp: string | null;
  readonly pause: Pause | null;
  readonly typing: { readonly first: number; readonly last: number } | null;
  /** The person asked to save now: no waiting for a pause in the typing. */
  readonly hurry: boolean;
};

export type Sent =
  | {
      readonly kind: "save";
      readonly request: string;
      readonly row: string;
      readonly version: number;
      readonly values: Values;
    }
  | { readonly kind: "reload" };

export type Uncertain = {
  readonly key: string;
  readonly value: Value;
  readonly row: string;
  /** The version it was sent with: it can only have become a later one. */
  readonly version: number;
  /** What is stored was asked for since. */
  readonly checked: boolean;
};

export type Rejection = {
  readonly value: Value;
  /** What is wrong with the field, where the server named it. */
  readonly fault: string | null;
  /** The same for what lies inside it, by "field/path". */
  readonly inside: Readonly<Record<string, string>>;
  readonly refusal: Refusal;
};

export type Pause = {
  readonly refusal: Refusal;
  readonly attempt: number;
  /** When to try again by itself; null: only when asked to. */
  readonly until: number | null;
};

export function open(snapshot: Snapshot, shape: Shape): Autosave {
  const { values, versions } = snapshot;
  return {
    shape,
    draft: values,
    base: values,
    stored: values,
    versions,
    inFlight: null,
    uncertain: [],
    conflicts: [],
    rejected: {},
    orphans: {},
    oneByOne: false,
    stale: false,
    lookedUp: null,
    pause: null,
    typing: null,
    hurry: false,
  };
}

/** Fields that differ from what is stored, decided or not. */
export function unsavedKeys(state: Autosave): string[] {
  return Object.keys(state.draft).filter((key) => !sameValue(state.draft[key], state.base[key]));
}

/** Those among them that may be sent. */
export function sendableKeys(state: Autosave): string[] {
  return unsavedKeys(state).filter(
    (key) => !state.conflicts.includes(key) && rejectionOf(state, key) === null,
  );
}

export function rejectionOf(state: Autosave, key: string): Rejection | null {
  const rejection = state.rejected[key];
  return rejection && sameValue(rejection.value, state.draft[key]) ? rejection : null;
}

/**
 * Whether a lost answer must be looked up: the person may have gone back to the old text since, so that nothing
 * differs any more, while the server did write the new one.
 */
export function isInDoubt(state: Autosave): boolean {
  return state.stale || state.uncertain.some((sent) => !sent.checked);
}

export function isUnsaved(state: Autosave): boolean {
  const sending = state.inFlight?.kind === "save" || state.uncertain.some((sent) => !sent.checked);
  return sending || unsavedKeys(state).length > 0 || Object.keys(state.orphans).length > 0;
}

export type Status = "saved" | "saving" | "waiting" | "conflict" | "rejected" | "paused" | "orphaned";

/** The one thing worth saying about the state, what needs the person first. */
export function statusOf(state: Autosave): Status {
  if (state.conflicts.length > 0) return "conflict";
  if (state.pause && (state.pause.until === null || isUnsaved(state))) return "paused";
  if (state.inFlight?.kind === "save") return "saving";
  if (Object.keys(state.rejected).some((key) => rejectionOf(state, key))) return "rejected";
  if (unsavedKeys(state).length > 0 || state.uncertain.some((sent) => !sent.checked)) return "waiting";
  return isUnsaved(state) ? "orphaned" : "saved";
}
