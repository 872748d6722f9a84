// Columns that serve an objective of a kind: our own list, of general knowledge (ours, GEN), written on 2026-11-22. Not
// for the calendar's bundle.
import full from "./data/column-ideas.json";
import type { ObjectiveKind } from "./index";
import type { Bilingual } from "./vocabulary";

export type ColumnIdea = { readonly name: Bilingual; readonly brief: Bilingual };

const ideas: Readonly<Record<ObjectiveKind | "custom", readonly ColumnIdea[]>> = full;

/** For objectives of these kinds, in their order, and the ones for any objective after them. */
export function columnIdeas(kinds: readonly (ObjectiveKind | "custom")[]): ColumnIdea[] {
  return [...new Set([...kinds, "custom" as const])].flatMap((kind) => ideas[kind]);
}
