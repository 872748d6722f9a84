import { isAbove } from "../../numbers";
import type { MonthRule } from "../rule";
import { idsOfObjective, sharesIn } from "./shares";

/**
 * objective.dominant (objective) — same sample as objective.neglected, share above 1.5 × weight. Info. limit: 1.5 ×
 * weight.
 */
export const dominant: MonthRule = {
  id: "objective.dominant",
  of: "month",
  judge(month, places, plan, findings) {
    for (const { objective, weight, share } of sharesIn(month, places, plan)) {
      if (!isAbove(share, 1.5 * weight)) continue;
      findings.add(this.id, {
        severity: "info",
        subject: { objective: objective.id },
        span: month,
        measured: share,
        limit: 1.5 * weight,
        publications: () => idsOfObjective(objective.id, places, plan),
      });
    }
  },
};
