// Backward schedules. Not for the calendar's bundle: the whole of preparation.json is behind this import.
import type { NetworkId } from "@/lib/networks";
import full from "./data/preparation.json";
import type { EventKind } from "./index";
import type { Bilingual, Phase } from "./vocabulary";

export type PatternItem = {
  readonly kind: "post" | "task";
  /** Days from the anchor, negative before it. */
  readonly offset: number;
  readonly anchor: "start" | "end";
  readonly phase: Phase;
  readonly title: Bilingual;
  readonly networks?: readonly NetworkId[];
};

const byKind = full as unknown as Readonly<Record<EventKind, { readonly pattern: readonly PatternItem[] }>>;

/** The posts and tasks suggested around an event of this kind, in the order of the reference data. */
export function pattern(kind: EventKind): readonly PatternItem[] {
  return byKind[kind].pattern;
}
