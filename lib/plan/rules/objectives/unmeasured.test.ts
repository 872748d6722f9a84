import type { PlanObjective } from "../../document";
import { anObjective, aPlan, ruleTable } from "../plan.test-support";

const one = (over: Partial<PlanObjective>) => ({
  objectives: [anObjective("o", { kpi: "candidatures", target: 12, ...over })],
});
const flag = "warning objective=o 2026-11-02…2026-11-29 0/1";

ruleTable("objective.unmeasured", [
  ["an indicator and a target", aPlan(one({}))],
  ["no target", aPlan(one({ target: null })), flag],
  ["no indicator", aPlan(one({ kpi: null })), flag],
  ["neither: one flag", aPlan(one({ kpi: null, target: null })), flag],
  ["a target of nothing is a target", aPlan(one({ target: 0 }))],
  ["over before the period", aPlan(one({ kpi: null, to: "2026-11-01" }))],
  ["over on its first day", aPlan(one({ kpi: null, to: "2026-11-02" })), flag],
  ["begun on its last day", aPlan(one({ kpi: null, from: "2026-11-29" })), flag],
  ["begun after it", aPlan(one({ kpi: null, from: "2026-11-30" }))],
  [
    "the flag is about the period, whatever today",
    aPlan({ ...one({ kpi: null }), today: "2026-11-29" }),
    flag,
  ],
  ["until it is over", aPlan({ ...one({ kpi: null }), today: "2026-11-30" })],
]);
