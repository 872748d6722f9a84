import { aPlan, postsOn, type Row, ruleTable } from "../plan.test-support";

const today = "2026-11-09";
const on = (day: string, over = {}) => ({
  posts: postsOn([`linkedin ${day}`], { status: "draft", ...over }),
});

ruleTable("workflow.unapproved", [
  ["a draft of today", aPlan({ today, ...on("2026-11-09") }), "warning publication=p1 2026-11-09 0/1 p1"],
  ["of tomorrow", aPlan({ today, ...on("2026-11-10T23:59") }), "warning publication=p1 2026-11-10 1/1 p1"],
  ["of the day after tomorrow", aPlan({ today, ...on("2026-11-11T00:00") })],
  ["of yesterday", aPlan({ today, ...on("2026-11-08") })],
  ...(["in_review", "changes_requested"] as const).map(
    (status): Row => [
      status,
      aPlan({ today, ...on("2026-11-10", { status }) }),
      "warning publication=p1 2026-11-10 1/1 p1",
    ],
  ),
  ...(["idea", "approved", "scheduled", "published", "failed", "cancelled"] as const).map(
    (status): Row => [`not ${status}`, aPlan({ today, ...on("2026-11-10", { status }) })],
  ),
  [
    "as many days as the workspace wants",
    aPlan({ today, ...on("2026-11-12"), workspace: { limits: { approvalDays: 3 } } }),
    "warning publication=p1 2026-11-12 3/3 p1",
  ],
  ["one fewer", aPlan({ today, ...on("2026-11-12"), workspace: { limits: { approvalDays: 2 } } })],
  [
    "none: today all the same",
    aPlan({ today, ...on("2026-11-09"), workspace: { limits: { approvalDays: 0 } } }),
    "warning publication=p1 2026-11-09 0/0 p1",
  ],
  ["without a today", aPlan(on("2026-11-09"))],
  ["undated", aPlan({ today, posts: postsOn(["linkedin"], { status: "draft" }) })],
]);
