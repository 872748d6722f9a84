import { aPlan, aPost, daily, ruleTable } from "../plan.test-support";

/** So many promotional ones of all, from the first day of the period on, half of them on Facebook. */
const month = (count: number, all: number, over = {}) =>
  daily("linkedin", "2026-11-02", all).map((place, index) =>
    aPost(`p${index + 1}`, {
      promotional: index < count,
      on: [index % 2 ? place.replace("linkedin", "facebook") : place],
      ...over,
    }),
  );
const sample = "2026-11-02…2026-11-29";

ruleTable("mix.promotional", [
  ["a fifth", aPlan({ posts: month(2, 10) })],
  [
    "more than a fifth, on all channels together",
    aPlan({ posts: month(2, 9) }),
    `warning ${sample} ${2 / 9}/0.2 p1 p2`,
  ],
  ["seven publications are too few to tell", aPlan({ posts: month(7, 7) })],
  ["eight are not", aPlan({ posts: month(2, 8) }), `warning ${sample} 0.25/0.2 p1 p2`],
  [
    "as few as the workspace wants",
    aPlan({ posts: month(1, 2), workspace: { limits: { sampleSize: 2 } } }),
    `warning ${sample} 0.5/0.2 p1`,
  ],
  ["one fewer", aPlan({ posts: month(1, 2), workspace: { limits: { sampleSize: 3 } } })],
  [
    "a share that the workspace bears",
    aPlan({ posts: month(3, 10), workspace: { limits: { promotionShare: 0.3 } } }),
  ],
  [
    "none borne",
    aPlan({ posts: month(1, 8), workspace: { limits: { promotionShare: 0 } } }),
    `warning ${sample} 0.125/0 p1`,
  ],
  ["none borne and none there", aPlan({ posts: month(0, 8), workspace: { limits: { promotionShare: 0 } } })],
  [
    "an empty month, however few suffice",
    aPlan({ posts: [], workspace: { limits: { sampleSize: 1, promotionShare: 0 } } }),
  ],
  ["cancelled ones are not planned", aPlan({ posts: month(8, 8, { status: "cancelled" }) })],
  [
    "published ones are",
    aPlan({ posts: month(2, 8, { status: "published" }) }),
    `warning ${sample} 0.25/0.2 p1 p2`,
  ],
  [
    "every publication of a post counts",
    aPlan({
      posts: [
        ...month(0, 7),
        aPost("q", { promotional: true, on: ["linkedin 2026-11-20", "facebook 2026-11-20"] }),
      ],
    }),
    `warning ${sample} ${2 / 9}/0.2 q.1 q.2`,
  ],
  [
    "what lies before the period is of no sample",
    aPlan({ posts: month(8, 8), period: { from: "2026-11-03", to: "2026-11-29" } }),
  ],
  ["over with the sample", aPlan({ posts: month(8, 8), today: "2026-11-30" })],
]);
