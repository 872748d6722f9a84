import { isBelow } from "../../numbers";
import type { MonthRule } from "../rule";
import { idsOfObjective, sharesIn } from "./shares";

/**
 * objective.neglected (objective) — month sample with at least sampleSize planned publications that have an objective; the
 * objective is active on all its days and has a weight above 0; its share of them is below weight / 2. Warning; error at
 * 0. from…to: the sample. measured: the share; limit: weight / 2.
 */
export const neglected: MonthRule = {
  id: "objective.neglected",
  of: "month",
  judge(month, places, plan, findings) {
    for (const { objective, weight, share } of sharesIn(month, places, plan)) {
      if (!isBelow(share, weight / 2)) continue;
      findings.add(this.id, {
        severity: share === 0 ? "error" : "warning",
        subject: { objective: objective.id },
        span: month,
        measured: share,
        limit: weight / 2,
        publications: () => idsOfObjective(objective.id, places, plan),
      });
    }
  },
};
