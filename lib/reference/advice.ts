// What is said of each kind of objective, beside the matrix. Not for the calendar's bundle: objectives.json is behind this import.
import type { NetworkId } from "@/lib/networks";
import full from "./data/objectives.json";
import type { ObjectiveKind } from "./index";
import type { Bilingual } from "./vocabulary";

export type ObjectiveAdvice = {
  readonly description: Bilingual;
  /** Measures that such an objective is usually held against. */
  readonly suggestedKpis: readonly Bilingual[];
  /** Under which condition, or why with caution. */
  readonly notes: Readonly<Partial<Record<NetworkId, Bilingual>>>;
};

const byKind = full.kinds as unknown as Readonly<Record<ObjectiveKind, ObjectiveAdvice>>;

export function objectiveAdvice(kind: ObjectiveKind): ObjectiveAdvice {
  return byKind[kind];
}
