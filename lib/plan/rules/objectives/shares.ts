import type { PlanObjective } from "../../document";
import type { Span } from "../../prepared/calendar";
import type { PreparedPlan } from "../../prepared/prepare";
import { daysOf } from "./activity";

/** An objective's part in a month sample: `share` of its publications that have an objective. */
type Part = { objective: PlanObjective; weight: number; share: number };

/**
 * The part of each objective that has a weight above 0 and is active on all days of the sample; none where fewer than
 * sampleSize publications have an objective.
 */
export function sharesIn(
  month: Span,
  places: readonly number[],
  { timeline, objectives, limits }: PreparedPlan,
): Part[] {
  const counts = new Int32Array(objectives.length);
  let total = 0;
  for (const place of places) {
    const objective = timeline.objectives[place]!;
    if (objective < 0) continue;
    counts[objective]! += 1;
    total += 1;
  }
  if (total === 0 || total < limits.sampleSize) return [];
  const parts: Part[] = [];
  objectives.forEach((objective, which) => {
    const { from, to } = daysOf(objective);
    const weight = objective.weight ?? 0;
    if (weight > 0 && from <= month.from && to >= month.to)
      parts.push({ objective, weight, share: counts[which]! / total });
  });
  return parts;
}

/** The publications of the sample that are of the objective. */
export function idsOfObjective(id: string, places: readonly number[], { timeline }: PreparedPlan): string[] {
  return places
    .filter((place) => timeline.posts[place]!.post.objective === id)
    .map((place) => timeline.ids[place]!);
}
