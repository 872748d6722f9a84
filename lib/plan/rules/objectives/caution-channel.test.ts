import { aChannel, anObjective, aPlan, aPost, ruleTable } from "../plan.test-support";

/** Of the matrix, for the employer's name: Facebook caution, LinkedIn primary, X nothing. */
const plan = (on: string[], { kind = "employer_brand" as "employer_brand" | "custom", ...over } = {}) => ({
  objectives: [anObjective("o", { kind })],
  channels: [aChannel("linkedin"), aChannel("facebook"), aChannel("x")],
  posts: [aPost("p", { on, objective: "o", ...over })],
});

ruleTable("objective.caution-channel", [
  ["where caution is asked", aPlan(plan(["facebook 2026-11-09"])), "warning publication=p 2026-11-09 1/0 p"],
  ["where it is at home", aPlan(plan(["linkedin 2026-11-09"]))],
  ["where nothing is said of it", aPlan(plan(["x 2026-11-09"]))],
  [
    "a flag for each publication there, none for the others",
    aPlan(plan(["facebook 2026-11-10", "linkedin 2026-11-09", "facebook 2026-11-09"])),
    "warning publication=p.3 2026-11-09 1/0 p.3",
    "warning publication=p.1 2026-11-10 1/0 p.1",
  ],
  ["a kind of one's own", aPlan(plan(["facebook 2026-11-09"], { kind: "custom" }))],
  ["no objective", aPlan({ ...plan([]), posts: [aPost("p", { on: ["facebook 2026-11-09"] })] })],
  [
    "an idea",
    aPlan({
      ...plan([]),
      posts: [aPost("p", { status: "idea", objective: "o", on: ["facebook 2026-11-09"] })],
    }),
  ],
  ["the day before the period", aPlan(plan(["facebook 2026-11-01"]))],
  ["its last day", aPlan(plan(["facebook 2026-11-29"])), "warning publication=p 2026-11-29 1/0 p"],
  ["the past is over", aPlan({ ...plan(["facebook 2026-11-09"]), today: "2026-11-10" })],
  [
    "published or not",
    aPlan({
      ...plan([]),
      posts: [aPost("p", { status: "published", objective: "o", on: ["facebook 2026-11-09"] })],
    }),
    "warning publication=p 2026-11-09 1/0 p",
  ],
]);
