import type { PlanRule } from "../rule";
import { isActiveIn } from "./activity";

/**
 * objective.unmeasured (objective) — active in the period, kpi or target is null. Warning. from…to: the period. measured
 * 0, limit 1.
 */
export const unmeasured: PlanRule = {
  id: "objective.unmeasured",
  of: "plan",
  judge({ calendar, objectives }, findings) {
    for (const objective of objectives) {
      const isMeasured = objective.kpi !== null && objective.target !== null;
      if (isMeasured || !isActiveIn(objective, calendar)) continue;
      findings.add(this.id, {
        severity: "warning",
        subject: { objective: objective.id },
        span: calendar.period,
        measured: 0,
        limit: 1,
        publications: [],
      });
    }
  },
};
