import { aPlan, ruleTable } from "../plan.test-support";
import { aSample } from "./samples.test-support";

const sample = "2026-11-02…2026-11-29";

ruleTable("objective.dominant", [
  ["one and a half times its weight", aPlan(aSample(0.5, { o: 6, other: 2 }))],
  [
    "more than that",
    aPlan(aSample(0.5, { o: 7, other: 1 })),
    `info objective=o ${sample} 0.875/0.75 o1 o2 o3 o4 o5 o6 o7`,
  ],
  [
    "nine tenths are not more than 1.5 × 0.6, which a computer makes a little less",
    aPlan(aSample(0.6, { o: 9, other: 1 })),
  ],
  ["all of them", aPlan(aSample(0.9, { o: 8, other: 0 }))],
  ["seven publications are too few to tell", aPlan(aSample(0.5, { o: 7, other: 0 }))],
  ["those without an objective do not make them enough", aPlan(aSample(0.5, { o: 7, other: 0, none: 1 }))],
  [
    "nor do they count in the share",
    aPlan(aSample(0.5, { o: 7, other: 1, none: 8 })),
    `info objective=o ${sample} 0.875/0.75 o1 o2 o3 o4 o5 o6 o7`,
  ],
  ["no weight", aPlan(aSample(null, { o: 8, other: 0 }))],
  ["a weight of nothing", aPlan(aSample(0, { o: 8, other: 0 }))],
  [
    "active from the sample's second day",
    aPlan(aSample(0.5, { o: 8, other: 0 }, { objective: { from: "2026-11-03" } })),
  ],
  [
    "published ones count",
    aPlan(aSample(0.1, { o: 2, other: 6 }, { post: { status: "published" } })),
    `info objective=o ${sample} 0.25/${1.5 * 0.1} o1 o2`,
  ],
]);
