// What a first draft could be about: our own list, of general knowledge (ours, GEN), written on 2026-11-22. A start for
// whoever writes, not a text. Not for the calendar's bundle.
import full from "./data/ideas.json";
import type { FormatId, ObjectiveKind } from "./index";
import type { Bilingual } from "./vocabulary";

/** `formats`: the only ones in which it makes sense; left out: any. */
export type Idea = Bilingual & { readonly formats?: readonly FormatId[] };

const ideas = full as unknown as Readonly<Record<ObjectiveKind | "custom" | "promotion", readonly Idea[]>>;

/** Subjects that serve an objective of this kind, "promotion": that sell. */
export function ideasFor(kind: ObjectiveKind | "custom" | "promotion"): readonly Idea[] {
  return ideas[kind];
}
