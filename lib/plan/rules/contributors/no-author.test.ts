import { aPlan, aPost, ruleTable, work } from "../plan.test-support";

const post = (days: string[], over = {}) => ({
  posts: [aPost("p", { on: days.map((day) => `linkedin ${day}`), ...over })],
});
const today = "2026-11-09";

ruleTable("contributor.no-author", [
  ["nobody at all", aPlan(post(["2026-11-20"])), "warning post=p 2026-11-20 0/1 p"],
  ["an author", aPlan(post(["2026-11-20"], { assignments: [work("ada")] }))],
  ["an author who is done", aPlan(post(["2026-11-20"], { assignments: [work("ada", { done: true })] }))],
  [
    "an expert, a designer and a reviewer write nothing",
    aPlan(
      post(["2026-11-20"], {
        assignments: (["expert", "visual", "reviewer"] as const).map((role) => work("ada", { role })),
      }),
    ),
    "warning post=p 2026-11-20 0/1 p",
  ],
  ["today", aPlan({ today, ...post(["2026-11-09"]) }), "warning post=p 2026-11-09 0/1 p"],
  ["in seven days", aPlan({ today, ...post(["2026-11-16T23:59"]) }), "warning post=p 2026-11-16 0/1 p"],
  ["in eight", aPlan({ today, ...post(["2026-11-17"]) })],
  ["yesterday", aPlan({ today, ...post(["2026-11-08"]) })],
  [
    "as many days as the workspace wants",
    aPlan({ today, ...post(["2026-11-09", "2026-11-10"]), workspace: { limits: { authorDays: 0 } } }),
    "warning post=p 2026-11-09 0/1 p.1",
  ],
  [
    "only such days make the flag's",
    aPlan({ today, ...post(["2026-11-08", "2026-11-16", "2026-11-10", "2026-11-17"]) }),
    "warning post=p 2026-11-10…2026-11-16 0/1 p.3 p.2",
  ],
  [
    "outside the period",
    aPlan({ today, ...post(["2026-11-10"]), period: { from: "2026-11-11", to: "2026-11-29" } }),
  ],
  ["published", aPlan(post(["2026-11-20"], { status: "published" }))],
  ["an idea", aPlan(post(["2026-11-20"], { status: "idea" }))],
  ["undated", aPlan({ posts: [aPost("p", { on: ["linkedin"] })] })],
]);
