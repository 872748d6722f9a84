import type { PlanObjective } from "../../document";
import { anObjective, aPlan, ruleTable } from "../plan.test-support";

const some = (count: number, over: Partial<PlanObjective> = {}, first = 1) =>
  Array.from({ length: count }, (_, index) => anObjective(`o${first + index}`, over));
const until = (to: string) => some(2, { to });
const since = (from: string) => some(2, { from }, 3);
const period = "2026-11-02…2026-11-29";

ruleTable("objective.too-many", [
  ["three", aPlan({ objectives: some(3) })],
  ["four", aPlan({ objectives: some(4) }), `warning ${period} 4/3`],
  ["twice three", aPlan({ objectives: some(6) }), `warning ${period} 6/3`],
  ["more than twice three", aPlan({ objectives: some(7) }), `error ${period} 7/3`],
  [
    "as many as the workspace wants",
    aPlan({ objectives: some(4), workspace: { limits: { objectives: 4 } } }),
  ],
  [
    "one more than it wants",
    aPlan({ objectives: some(5), workspace: { limits: { objectives: 4 } } }),
    `warning ${period} 5/4`,
  ],
  [
    "none wanted",
    aPlan({ objectives: some(1), workspace: { limits: { objectives: 0 } } }),
    `error ${period} 1/0`,
  ],
  [
    "two, and two when those are over",
    aPlan({ objectives: [...until("2026-11-15"), ...since("2026-11-16")] }),
  ],
  [
    "four on a single day",
    aPlan({ objectives: [...until("2026-11-16"), ...since("2026-11-16")] }),
    `warning ${period} 4/3`,
  ],
  ["four on a day before the period", aPlan({ objectives: some(4, { to: "2026-11-01" }) })],
  ["four on a day after it", aPlan({ objectives: some(4, { from: "2026-11-30" }) })],
  ["on its last day", aPlan({ objectives: some(4, { from: "2026-11-29" }) }), `warning ${period} 4/3`],
  [
    "what is active before today alone plays its part",
    aPlan({ objectives: some(4, { to: "2026-11-02" }), today: "2026-11-29" }),
    `warning ${period} 4/3`,
  ],
  ["when the period is over nothing is due", aPlan({ objectives: some(4), today: "2026-11-30" })],
]);
