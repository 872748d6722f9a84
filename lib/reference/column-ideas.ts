// Columns that serve an objective of a kind: our own list, of general knowledge (ours, GEN), written on 2026-11-22. Not
// for the calendar's bundle.
import full from "./data/column-ideas.json";
import type { ObjectiveKind } from "./index";
import type { Bilingual } from "./vocabulary";

export type ColumnIdea = { readonly name: Bilingual; readonly brief: Bilingual };

type Kind = ObjectiveKind | "custom";

const ideas: Readonly<Record<Kind, readonly ColumnIdea[]>> = full;

/** For objectives of these kinds, in their order, and the ones for any objective after them. */
export function columnIdeas(kinds: readonly Kind[]): ColumnIdea[] {
  return [...new Set([...kinds, "custom" as const])].flatMap((kind) => ideas[kind]);
}

/**
 * The kinds of objective that a column serves, as far as it is one of ours: by its name or, where it was given another one,
 * by what it is about. null: somebody's own, or one for any objective.
 */
export function kindsOfColumn({ name, brief }: { name: string; brief: string | null }): Kind[] | null {
  const kinds = [name, brief ?? ""].flatMap((said) => KIND_OF.get(folded(said)) ?? []);
  return kinds.length > 0 && !kinds.includes("custom") ? [...new Set(kinds)] : null;
}

/** However its spaces, capitals and apostrophes were typed. */
const folded = (text: string) =>
  text.normalize("NFC").toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ").trim();

const KIND_OF: ReadonlyMap<string, Kind> = new Map(
  Object.entries(ideas).flatMap(([kind, columns]) =>
    columns
      .flatMap(({ name, brief }) => [name.fr, name.en, brief.fr, brief.en])
      .map((words) => [folded(words), kind as Kind] as const),
  ),
);
