import type { Refusal } from "@/lib/platform/result";
import { merge } from "./merge";
import { type Autosave, isInDoubt, type Rejection, type Sent, sendableKeys, type Uncertain } from "./state";
import { type Snapshot, sameValue, type Value, type Values, without } from "./values";

/** Saved when the typing pauses this long, in ms … */
export const PAUSE_IN_TYPING = 700;
/** … or, in one long burst, this long after its first key. */
export const LONGEST_BURST = 5_000;
const FIRST_RETRY = 2_000;
const SLOWEST_RETRY = 60_000;

export type Step = { kind: "nothing" } | { kind: "wait"; until: number } | { kind: "act"; send: Sent };

/** What came of a request. `snapshot` with a conflict: what is stored now, where the answer said so. */
export type Outcome =
  | { kind: "done"; snapshot: Snapshot }
  | { kind: "refused"; refusal: Refusal; fields: Readonly<Record<string, string>>; snapshot: Snapshot | null }
  /** No answer: it may have been written or not. */
  | { kind: "lost"; refusal: Refusal };

export function type(state: Autosave, key: string, value: Value, now: number): Autosave {
  if (sameValue(state.draft[key], value)) return state;
  return {
    ...state,
    draft: { ...state.draft, [key]: value },
    conflicts: state.conflicts.filter((other) => other !== key || !sameValue(value, state.stored[key])),
    typing: { first: state.typing?.first ?? now, last: now },
    hurry: false,
  };
}

/** What to do now; asked again after every event and when a wait is over. One request at a time. */
export function nextStep(state: Autosave, now: number): Step {
  if (state.inFlight) return { kind: "nothing" };
  const keys = sendableKeys(state);
  const doubt = isInDoubt(state);
  if (keys.length === 0 && !doubt) return { kind: "nothing" };
  if (state.pause?.until === null) return { kind: "nothing" };
  if (state.pause && state.pause.until > now) return { kind: "wait", until: state.pause.until };
  if (doubt) return { kind: "act", send: { kind: "reload" } };
  const due = dueAt(state);
  return due > now ? { kind: "wait", until: due } : { kind: "act", send: requestFor(state, keys) };
}

export function sent(state: Autosave, send: Sent): Autosave {
  return { ...state, inFlight: send, typing: null };
}

export function answered(state: Autosave, outcome: Outcome, now: number): Autosave {
  const send = state.inFlight;
  if (!send) return state;
  if (outcome.kind === "done") return settled(state, send, outcome.snapshot);
  const landed = { ...state, inFlight: null };
  if (outcome.kind === "lost") return paused(inDoubt(landed, send), outcome.refusal, now);
  return refused(landed, send, outcome, now);
}

/** What the server has, learned on the side: a move in the calendar, another tab, a fresh read. */
export function adopt(state: Autosave, snapshot: Snapshot): Autosave {
  return merge(state, snapshot);
}

/** The person saw both versions and chose: mine, theirs, or a third. */
export function resolve(state: Autosave, key: string, value: Value): Autosave {
  return {
    ...state,
    draft: { ...state.draft, [key]: value },
    conflicts: state.conflicts.filter((other) => other !== key),
    hurry: true,
  };
}

/** Save now, and try again what was refused or put off. */
export function retry(state: Autosave): Autosave {
  return { ...state, rejected: {}, pause: null, oneByOne: false, hurry: true };
}

export function letGo(state: Autosave, orphan: string): Autosave {
  return { ...state, orphans: without(state.orphans, [orphan]) };
}

function dueAt(state: Autosave): number {
  if (state.hurry || !state.typing) return 0;
  return Math.min(state.typing.last + PAUSE_IN_TYPING, state.typing.first + LONGEST_BURST);
}

function requestFor(state: Autosave, keys: string[]): Sent {
  const first = keys[0]!;
  const request = state.shape.requestOf(first);
  const row = state.shape.rowOf(first);
  const together = state.oneByOne ? [first] : keys.filter((key) => state.shape.requestOf(key) === request);
  const values = Object.fromEntries(together.map((key) => [key, state.draft[key]!]));
  return { kind: "save", request, row, version: state.versions[row] ?? 0, values };
}

function settled(state: Autosave, send: Sent, snapshot: Snapshot): Autosave {
  const written = send.kind === "save" ? send.values : {};
  const merged = merge(state, snapshot, written);
  const uncertain = merged.uncertain.map((doubt) => ({ ...doubt, checked: true }));
  const done = sendableKeys({ ...merged, inFlight: null }).length === 0;
  return {
    ...merged,
    inFlight: null,
    uncertain,
    pause: null,
    rejected: without(merged.rejected, Object.keys(written)),
    hurry: merged.hurry && !done,
    oneByOne: merged.oneByOne && !done,
  };
}

function refused(
  state: Autosave,
  send: Sent,
  outcome: Extract<Outcome, { kind: "refused" }>,
  now: number,
): Autosave {
  const { refusal, fields, snapshot } = outcome;
  if (refusal.code === "conflict") return overtaken(state, send, refusal, snapshot, now);
  if (refusal.code === "not_found" && send.kind === "save") return lookUp(state, send, refusal, now);
  if (refusal.code === "signed_out" || refusal.code === "not_found") {
    return { ...state, pause: { refusal, attempt: 0, until: null }, hurry: false };
  }
  if (refusal.code === "unavailable" || refusal.code === "unexpected" || send.kind === "reload") {
    return paused(refusal.code === "unexpected" ? inDoubt(state, send) : state, refusal, now);
  }
  return turnedDown(state, send.values, refusal, fields);
}

/** Somebody else was first. Without news of what is stored, or with none that is new, it has to be read first. */
function overtaken(
  state: Autosave,
  send: Sent,
  refusal: Refusal,
  snapshot: Snapshot | null,
  now: number,
): Autosave {
  const merged = snapshot ? merge(state, snapshot) : state;
  if (send.kind === "reload") return paused(merged, refusal, now);
  if ((merged.versions[send.row] ?? 0) > send.version) return { ...merged, pause: null };
  return lookUp(merged, send, refusal, now);
}

/** The same answer twice for the same version is no race but a fault: asking on at once would go round for ever. */
function lookUp(state: Autosave, send: Sent & { kind: "save" }, refusal: Refusal, now: number): Autosave {
  const lookedUp = `${send.row}@${send.version}`;
  const before = state.lookedUp === lookedUp ? paused(state, refusal, now) : state;
  return { ...before, stale: true, lookedUp };
}

/** Refused for what it says: named fields are held back; one of several unnamed ones has to be found out. */
function turnedDown(
  state: Autosave,
  values: Values,
  refusal: Refusal,
  fields: Readonly<Record<string, string>>,
): Autosave {
  const keys = Object.keys(values);
  const named = keys.filter((key) => key in fields);
  if (named.length === 0 && keys.length > 1) return { ...state, oneByOne: true };
  const guilty = named.length > 0 ? named : keys;
  const rejections = guilty.map((key): [string, Rejection] => [
    key,
    { value: values[key]!, fault: fields[key] ?? null, inside: fields, refusal },
  ]);
  return { ...state, rejected: { ...state.rejected, ...Object.fromEntries(rejections) } };
}

function paused(state: Autosave, refusal: Refusal, now: number): Autosave {
  const attempt = (state.pause?.attempt ?? 0) + 1;
  const delay = Math.min(SLOWEST_RETRY, FIRST_RETRY * 2 ** (attempt - 1));
  return { ...state, pause: { refusal, attempt, until: now + delay }, hurry: false };
}

function inDoubt(state: Autosave, send: Sent): Autosave {
  if (send.kind === "reload") return state;
  const { row, version } = send;
  const doubts = Object.entries(send.values).map(
    ([key, value]): Uncertain => ({ key, value, row, version, checked: false }),
  );
  return { ...state, uncertain: [...state.uncertain, ...doubts] };
}
