import { anObjective, aPlan, aPost, ruleTable } from "../plan.test-support";

const post = (on: string[], over = {}) => ({ posts: [aPost("p", { on, ...over })] });

ruleTable("objective.missing", [
  ["a post without one", aPlan(post(["linkedin 2026-11-09"])), "warning post=p 2026-11-09 0/1 p"],
  [
    "a post with one",
    aPlan({ objectives: [anObjective("o")], ...post(["linkedin 2026-11-09"], { objective: "o" }) }),
  ],
  [
    "one flag from its first to its last day",
    aPlan(post(["linkedin 2026-11-12", "facebook 2026-11-09"])),
    "warning post=p 2026-11-09…2026-11-12 0/1 p.2 p.1",
  ],
  [
    "days outside the period are not such days",
    aPlan(post(["linkedin 2026-11-01", "linkedin 2026-11-02", "linkedin 2026-11-29", "linkedin 2026-11-30"])),
    "warning post=p 2026-11-02…2026-11-29 0/1 p.2 p.3",
  ],
  ["only outside the period", aPlan(post(["linkedin 2026-11-01", "linkedin 2026-11-30"]))],
  ["undated", aPlan(post(["linkedin"]))],
  ["nowhere yet", aPlan(post([]))],
  ["an idea", aPlan(post(["linkedin 2026-11-09"], { status: "idea" }))],
  [
    "a published one",
    aPlan(post(["linkedin 2026-11-09"], { status: "published" })),
    "warning post=p 2026-11-09 0/1 p",
  ],
  [
    "due on its last day",
    aPlan({ today: "2026-11-12", ...post(["linkedin 2026-11-09", "linkedin 2026-11-12"]) }),
    "warning post=p 2026-11-09…2026-11-12 0/1 p.1 p.2",
  ],
  ["over then", aPlan({ today: "2026-11-13", ...post(["linkedin 2026-11-09", "linkedin 2026-11-12"]) })],
]);
