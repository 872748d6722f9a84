import type { Refusal } from "@/lib/platform/result";
import {
  adopt,
  answered,
  letGo,
  nextStep,
  type Outcome,
  resolve,
  retry,
  sent,
  type as typed,
} from "./autosave";
import { type Autosave, isUnsaved, type Sent } from "./state";
import type { Snapshot, Value } from "./values";

export type Transport = (send: Sent) => Promise<Outcome>;

export interface Autosaver {
  state(): Autosave;
  subscribe(listener: () => void): () => void;
  type(key: string, value: Value): void;
  resolve(key: string, value: Value): void;
  adopt(snapshot: Snapshot): void;
  letGo(orphan: string): void;
  /** Goes on from another state: a kept draft that was taken up again. */
  replace(state: Autosave): void;
  saveNow(): void;
  /** Asks for what is stored now. */
  reload(): void;
  /** When nothing is under way or due any more; whether all is saved is in the state then. */
  quiet(): Promise<void>;
  /** Saves what is left, then stops, unless `resume` comes first. Resolves to whether everything is saved. */
  finish(): Promise<boolean>;
  resume(): void;
}

/** What the machine needs around it: a clock, timers and a way to the server. Lives longer than the screen it serves. */
export function autosaver(options: {
  initial: Autosave;
  transport: Transport;
  now: () => number;
  onChange: (state: Autosave) => void;
  unreachable: Refusal;
}): Autosaver {
  const { transport, now } = options;
  let state = options.initial;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let leaving = false;
  const listeners = new Set<() => void>();

  function become(next: Autosave) {
    if (next === state) return;
    state = next;
    options.onChange(state);
    run();
    for (const listener of listeners) listener();
  }

  function run() {
    clearTimeout(timer);
    if (stopped) return;
    const step = nextStep(state, now());
    if (step.kind === "wait") timer = setTimeout(run, step.until - now());
    if (step.kind === "act") void carry(step.send);
  }

  async function carry(send: Sent) {
    become(sent(state, send));
    const outcome = await transport(send).catch(
      (): Outcome => ({ kind: "lost", refusal: options.unreachable }),
    );
    become(answered(state, outcome, now()));
  }

  const isQuiet = () => {
    const step = state.inFlight ? null : nextStep(state, now());
    return step?.kind === "nothing" || (step?.kind === "wait" && state.pause !== null);
  };

  function quiet(): Promise<void> {
    if (isQuiet()) return Promise.resolve();
    return new Promise((resolve) => {
      const stop = subscribe(() => {
        if (!isQuiet()) return;
        stop();
        resolve();
      });
    });
  }

  function subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }

  // Words taken up again from a closed tab are due at once.
  queueMicrotask(run);

  return {
    state: () => state,
    subscribe,
    type: (key, value) => become(typed(state, key, value, now())),
    resolve: (key, value) => become(resolve(state, key, value)),
    adopt: (snapshot) => become(adopt(state, snapshot)),
    letGo: (orphan) => become(letGo(state, orphan)),
    replace: (next) => become(next),
    saveNow: () => become(retry(state)),
    reload: () => become({ ...state, stale: true }),
    quiet,
    async finish() {
      leaving = true;
      become(retry(state));
      await quiet();
      if (!leaving) return true;
      stopped = true;
      clearTimeout(timer);
      return !isUnsaved(state);
    },
    resume() {
      leaving = false;
      stopped = false;
      run();
    },
  };
}
