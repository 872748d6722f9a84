import { merge } from "./merge";
import { type Autosave, open, type Uncertain, unsavedKeys } from "./state";
import type { Shape, Snapshot, Values } from "./values";

/** Unsaved words with what they were written upon, enough to merge them later with whatever is stored then. */
export type KeptDraft = {
  readonly draft: Values;
  readonly base: Values;
  readonly stored: Values;
  readonly uncertain: readonly Uncertain[];
  /** When it was last written to, UTC milliseconds. */
  readonly at: number;
};

/** localStorage, or what stands for it. */
export type Drawer = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const MONTH = 30 * 24 * 3_600_000;

/** What would be lost if the tab closed now; null: nothing. */
export function toKeep(state: Autosave, at: number): KeptDraft | null {
  const keys = unsavedKeys(state);
  const flying = flyingDoubts(state);
  if (keys.length === 0 && flying.length === 0 && Object.keys(state.orphans).length === 0) return null;
  const only = (values: Values): Values =>
    Object.fromEntries(keys.flatMap((key) => (key in values ? [[key, values[key]!]] : [])));
  return {
    draft: { ...state.orphans, ...only(state.draft) },
    base: only(state.base),
    stored: only(state.stored),
    uncertain: [...state.uncertain, ...flying],
    at,
  };
}

/** Opens what is stored with the kept words on top: what somebody changed since is merged as at any other time. */
export function reopen(kept: KeptDraft, snapshot: Snapshot, shape: Shape): Autosave {
  const now = open(snapshot, shape);
  const keys = Object.keys(kept.draft).filter((key) => key in now.draft && key in kept.base);
  const orphans = Object.fromEntries(Object.entries(kept.draft).filter(([key]) => !(key in now.draft)));
  const pick = (from: Values): Values => Object.fromEntries(keys.map((key) => [key, from[key] ?? null]));
  return merge(
    {
      ...now,
      draft: { ...now.draft, ...pick(kept.draft) },
      base: { ...now.base, ...pick(kept.base) },
      stored: { ...now.stored, ...pick(kept.stored) },
      uncertain: kept.uncertain,
      orphans,
    },
    snapshot,
  );
}

/** One drawer a post; in it one draft a tab, so that two tabs do not write over each other's. */
export function keptDrafts(drawer: Drawer, place: string) {
  const prefix = `marronnier:draft:${place}:`;
  const read = (key: string): KeptDraft | null => {
    try {
      const kept = JSON.parse(drawer.getItem(key) ?? "null") as KeptDraft | null;
      return kept && typeof kept.at === "number" && kept.draft && kept.base ? kept : null;
    } catch {
      return null;
    }
  };
  return {
    of: (tab: string) => read(prefix + tab),
    /** Left by tabs that were closed, or that are still open elsewhere; those older than a month are thrown away. */
    ofOthers(tab: string, now: number): { tab: string; kept: KeptDraft }[] {
      const keys = Array.from({ length: drawer.length }, (_, index) => drawer.key(index) ?? "");
      const others = keys.filter((key) => key.startsWith(prefix) && key !== prefix + tab);
      return others.flatMap((key) => {
        const kept = read(key);
        if (kept && now - kept.at < MONTH) return [{ tab: key.slice(prefix.length), kept }];
        drawer.removeItem(key);
        return [];
      });
    },
    write(tab: string, kept: KeptDraft | null): void {
      try {
        if (kept) drawer.setItem(prefix + tab, JSON.stringify(kept));
        else drawer.removeItem(prefix + tab);
      } catch {
        // A full or forbidden drawer costs the safety net, not the work: saving to the server goes on.
      }
    },
  };
}

function flyingDoubts(state: Autosave): Uncertain[] {
  const send = state.inFlight;
  if (send?.kind !== "save") return [];
  const { row, version } = send;
  return Object.entries(send.values).map(([key, value]) => ({ key, value, row, version, checked: false }));
}
