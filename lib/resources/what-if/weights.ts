import type { PlanObjective } from "@/lib/plan/document";
import { droppedIn, type Scenario, stepsThat } from "./scenario";

type Weighted = Pick<PlanObjective, "id" | "weight">;

/** To the hundredth of a percent: a third of the whole is written as somebody could have written it. */
const GRAIN = 10_000;

/**
 * The weights of the objectives that stay, where they are no longer what they were. New ones are served first; the others
 * share what is left of the whole in proportion, so they shrink where it was all given away, and take over what is dropped.
 */
export function weightsAfter(objectives: readonly Weighted[], scenario: Scenario): Map<string, number> {
  const dropped = droppedIn(scenario, "drop_objective");
  const added = stepsThat(scenario, "add_objective");
  if (dropped.size + added.length === 0) return new Map();
  const left = 1 - total(added);
  const kept = objectives.filter(({ id, weight }) => !dropped.has(id) && (weight ?? 0) > 0);
  const shares = shared(kept, Math.max(0, Math.min(total(objectives), left)));
  return new Map(
    kept.flatMap(({ id, weight }, place) => (weight === shares[place] ? [] : [[id, shares[place]!]])),
  );
}

/** As much in proportion: rounded, and what rounding leaves goes where it is missed most. Nothing is touched in vain. */
function shared(kept: readonly Weighted[], whole: number): number[] {
  const weights = kept.map(({ weight }) => weight ?? 0);
  const sum = total(kept);
  if (sum === 0 || Math.abs(sum - whole) < 1 / GRAIN / 2) return weights;
  const exact = weights.map((weight) => (weight / sum) * whole * GRAIN);
  const grains = exact.map(Math.floor);
  const missing = Math.round(whole * GRAIN) - grains.reduce((all, grain) => all + grain, 0);
  const hungry = exact
    .map((amount, place) => ({ place, lost: amount - grains[place]! }))
    .sort((a, b) => b.lost - a.lost || a.place - b.place);
  for (const { place } of hungry.slice(0, missing)) grains[place]! += 1;
  return grains.map((grain) => grain / GRAIN);
}

const total = (all: readonly { weight: number | null }[]): number =>
  all.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
