import type { MatrixEdits } from "@/lib/objectives/matrix";
import type { PlanAudience, PlanObjective } from "@/lib/plan/document";
import type { Format, Network } from "@/lib/plan/vocabulary";

/** All that the advice on networks looks at. */
export interface AdviceQuestion {
  objectives: readonly Pick<PlanObjective, "kind" | "name" | "weight">[];
  audiences: readonly Pick<PlanAudience, "name" | "market" | "age" | "place">[];
  /** What the workspace advises in place of the reference. */
  matrix: MatrixEdits | null;
  /** Of all who make content and answer; null: nobody said. */
  minutesPerWeek: number | null;
  moneyPerMonth: number | null;
  /** What is made here; null: nobody said. */
  formats: readonly Format[] | null;
  /** Where there are channels already. */
  present: readonly Network[];
}
