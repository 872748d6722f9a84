import type { PlanObjective, PlanPost } from "../../document";
import { anObjective, aPost, daily } from "../plan.test-support";

/** Objective o with that weight beside objective other, and posts of each: o1, o2, … on days from 2 November on. */
export function aSample(
  weight: number | null,
  counts: { o: number; other: number; none?: number },
  { objective, post, from = "2026-11-02" }: Sampling = {},
) {
  const posts = (prefix: string, count: number, of: string | null) =>
    daily("linkedin", from, count).map((place, index) =>
      aPost(`${prefix}${index + 1}`, { objective: of, on: [place], ...post }),
    );
  return {
    objectives: [anObjective("o", { weight, ...objective }), anObjective("other")],
    posts: [
      ...posts("o", counts.o, "o"),
      ...posts("x", counts.other, "other"),
      ...posts("n", counts.none ?? 0, null),
    ],
  };
}

type Sampling = {
  objective?: Partial<PlanObjective>;
  post?: Partial<Pick<PlanPost, "status">>;
  from?: string;
};
