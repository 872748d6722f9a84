import type { ImportItem } from "@/lib/events/import/view";
import type { EventKind } from "@/lib/reference";

export interface ImportPicks {
  picked: ReadonlySet<string>;
  /** For new ones; those with one of their own keep it. */
  kind: EventKind;
  own: ReadonlyMap<string, EventKind>;
}

/** New and changed ones are wanted, unless they were deleted here; nothing is deleted that nobody ticked. */
export const firstPicks = (items: readonly ImportItem[]): ImportPicks => ({
  picked: new Set(items.filter(isWanted).map(({ key }) => key)),
  kind: "note",
  own: new Map(),
});

const isWanted = ({ state, wasDeleted }: ImportItem) =>
  state === "changed" || (state === "new" && !wasDeleted);

export function ticked(picks: ImportPicks, keys: readonly string[], on: boolean): ImportPicks {
  const picked = new Set(picks.picked);
  for (const key of keys) {
    if (on) picked.add(key);
    else picked.delete(key);
  }
  return { ...picks, picked };
}

export const kindOf = ({ kind, own }: ImportPicks, key: string): EventKind => own.get(key) ?? kind;

/** As the action takes them. */
export function chosen(items: readonly ImportItem[], picks: ImportPicks) {
  return items.flatMap(({ key, state, event }) =>
    state !== "unchanged" && picks.picked.has(key)
      ? [{ key, state, version: event?.version ?? null, kind: kindOf(picks, key) }]
      : [],
  );
}
