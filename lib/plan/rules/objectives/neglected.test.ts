import { aPlan, ruleTable } from "../plan.test-support";
import { aSample } from "./samples.test-support";

const sample = "2026-11-02…2026-11-29";

ruleTable("objective.neglected", [
  ["half of its weight", aPlan(aSample(0.5, { o: 2, other: 6 }))],
  [
    "less than half of it",
    aPlan(aSample(0.5, { o: 1, other: 7 })),
    `warning objective=o ${sample} 0.125/0.25 o1`,
  ],
  [
    "nothing at all is an error",
    aPlan(aSample(0.5, { o: 0, other: 8 })),
    `error objective=o ${sample} 0/0.25`,
  ],
  ["seven publications are too few to tell", aPlan(aSample(0.5, { o: 0, other: 7 }))],
  ["those without an objective do not make them enough", aPlan(aSample(0.5, { o: 0, other: 7, none: 9 }))],
  ["nor do they count in the share", aPlan(aSample(0.5, { o: 2, other: 6, none: 9 }))],
  [
    "as few as the workspace wants to judge by",
    aPlan({ ...aSample(0.5, { o: 0, other: 3 }), workspace: { limits: { sampleSize: 3 } } }),
    `error objective=o ${sample} 0/0.25`,
  ],
  ["no weight", aPlan(aSample(null, { o: 0, other: 8 }))],
  ["a weight of nothing", aPlan(aSample(0, { o: 0, other: 8 }))],
  [
    "active on all days of the sample",
    aPlan(aSample(0.5, { o: 0, other: 8 }, { objective: { from: "2026-11-02", to: "2026-11-29" } })),
    `error objective=o ${sample} 0/0.25`,
  ],
  ["from its second day", aPlan(aSample(0.5, { o: 0, other: 8 }, { objective: { from: "2026-11-03" } }))],
  ["until the last but one", aPlan(aSample(0.5, { o: 0, other: 8 }, { objective: { to: "2026-11-28" } }))],
  ["ideas are not planned", aPlan(aSample(0.5, { o: 0, other: 8 }, { post: { status: "idea" } }))],
  [
    "the month is cut to the period: what it leaves out is no part of the sample",
    aPlan({ ...aSample(0.5, { o: 0, other: 8 }), period: { from: "2026-11-03", to: "2026-11-29" } }),
  ],
  [
    "each month is a sample of its own",
    aPlan({
      ...aSample(0.5, { o: 0, other: 11 }, { from: "2026-11-23" }),
      period: { from: "2026-11-02", to: "2026-12-06" },
    }),
    `error objective=o 2026-11-02…2026-11-30 0/0.25`,
  ],
  [
    "due on its last day",
    aPlan({ ...aSample(0.5, { o: 0, other: 8 }), today: "2026-11-29" }),
    `error objective=o ${sample} 0/0.25`,
  ],
]);
