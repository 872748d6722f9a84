// What a first draft could be about: our own list, of general knowledge (ours, GEN), written on 2026-11-22. A start for
// whoever writes, not a text. Not for the calendar's bundle.
import full from "./data/ideas.json";
import type { ObjectiveKind } from "./index";
import type { Bilingual } from "./vocabulary";

const ideas: Readonly<Record<ObjectiveKind | "custom" | "promotion", readonly Bilingual[]>> = full;

/** Subjects that serve an objective of this kind, "promotion": that sell. */
export function ideasFor(kind: ObjectiveKind | "custom" | "promotion"): readonly Bilingual[] {
  return ideas[kind];
}
