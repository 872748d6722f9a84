import type { PlanPost } from "../../document";
import { aContributor, aPlan, aPost, daily, ruleTable, work } from "../plan.test-support";

type Kind = "ada" | "bob" | "both" | "nobody";
const authors: Record<Kind, string[]> = { ada: ["ada"], bob: ["bob"], both: ["ada", "bob"], nobody: [] };
/** A post a day from 2 November on, so many by each. */
const by = (counts: Partial<Record<Kind, number>>, over: Partial<Pick<PlanPost, "status">> = {}) => {
  const kinds = Object.entries(counts).flatMap(([kind, count]) => Array<Kind>(count).fill(kind as Kind));
  const places = daily("linkedin", "2026-11-02", kinds.length);
  return kinds.map((kind, index) =>
    aPost(`p${index + 1}`, {
      on: [places[index]!],
      assignments: authors[kind].map((id) => work(id)),
      ...over,
    }),
  );
};
const sample = "contributor=ada 2026-11-02…2026-11-29";
const nine = "p1 p2 p3 p4 p5 p6 p7 p8 p9";

ruleTable("contributor.single-voice", [
  ["eight of ten", aPlan({ posts: by({ ada: 8, bob: 2 }) })],
  ["nine of ten", aPlan({ posts: by({ ada: 9, bob: 1 }) }), `info ${sample} 0.9/0.8 ${nine}`],
  ["seven posts are too few to tell", aPlan({ posts: by({ ada: 7 }) })],
  ["those without an author do not make them enough", aPlan({ posts: by({ ada: 7, nobody: 5 }) })],
  [
    "nor do they count in the share",
    aPlan({ posts: by({ ada: 9, bob: 1, nobody: 9 }) }),
    `info ${sample} 0.9/0.8 ${nine}`,
  ],
  [
    "two authors: the post is of both",
    aPlan({ posts: by({ ada: 8, both: 2 }) }),
    `info ${sample} 1/0.8 ${nine} p10`,
  ],
  [
    "where both write all, both are flagged",
    aPlan({ posts: by({ both: 2 }), workspace: { limits: { sampleSize: 2 } } }),
    `info ${sample} 1/0.8 p1 p2`,
    "info contributor=bob 2026-11-02…2026-11-29 1/0.8 p1 p2",
  ],
  [
    "what two others write together is not named",
    aPlan({
      contributors: ["ada", "bob", "cleo"].map((id) => aContributor(id)),
      posts: [
        ...by({ ada: 9 }),
        aPost("q", { assignments: [work("bob"), work("cleo")], on: ["linkedin 2026-11-20"] }),
      ],
    }),
    `info ${sample} 0.9/0.8 ${nine}`,
  ],
  [
    "a share that the workspace bears",
    aPlan({ posts: by({ ada: 9, bob: 1 }), workspace: { limits: { singleVoiceShare: 0.9 } } }),
  ],
  [
    "a plan of one contributor has but one voice",
    aPlan({ contributors: [aContributor("ada")], posts: by({ ada: 10 }) }),
  ],
  [
    "posts are counted, not publications",
    aPlan({
      posts: [
        ...by({ ada: 6, bob: 1 }),
        aPost("q", { assignments: [work("ada")], on: daily("linkedin", "2026-11-10", 3) }),
      ],
      workspace: { limits: { singleVoiceShare: 0.87 } },
    }),
    `info ${sample} 0.875/0.87 p1 p2 p3 p4 p5 p6 q.1 q.2 q.3`,
  ],
  [
    "author twice of one post is author of it once",
    aPlan({
      posts: by({ ada: 1, bob: 1 }).map((post) => ({
        ...post,
        assignments: [...(post.assignments ?? []), work("bob"), work("bob")],
      })),
      workspace: { limits: { sampleSize: 2, singleVoiceShare: 0.5 } },
    }),
    "info contributor=bob 2026-11-02…2026-11-29 1/0.5 p1 p2",
  ],
  [
    "who reviews is no author",
    aPlan({
      posts: by({ nobody: 8 }).map((post) => ({ ...post, assignments: [work("ada", { role: "reviewer" })] })),
    }),
  ],
  ["ideas are not planned", aPlan({ posts: by({ ada: 10 }, { status: "idea" }) })],
  [
    "what lies before the period is of no sample",
    aPlan({ posts: by({ ada: 8 }), period: { from: "2026-11-03", to: "2026-11-29" } }),
  ],
  ["over with the sample", aPlan({ posts: by({ ada: 10 }), today: "2026-11-30" })],
]);
