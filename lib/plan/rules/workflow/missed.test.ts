import { aPlan, postsOn, type Row, ruleTable } from "../plan.test-support";

const today = "2026-11-09";
const on = (day: string, over = {}) => ({ posts: postsOn([`linkedin ${day}`], over) });

ruleTable("workflow.missed", [
  [
    "yesterday",
    aPlan({ today, ...on("2026-11-08T23:59") }),
    "error publication=p1 2026-11-08…2026-11-09 1/0 p1",
  ],
  ["today it can still be published", aPlan({ today, ...on("2026-11-09T00:00") })],
  [
    "on the period's first day",
    aPlan({ today, ...on("2026-11-02") }),
    "error publication=p1 2026-11-02…2026-11-09 7/0 p1",
  ],
  ["the day before the period", aPlan({ today, ...on("2026-11-01") })],
  ...(["draft", "in_review", "changes_requested", "scheduled"] as const).map(
    (status): Row => [
      `still ${status}`,
      aPlan({ today, ...on("2026-11-08", { status }) }),
      "error publication=p1 2026-11-08…2026-11-09 1/0 p1",
    ],
  ),
  ...(["published", "idea", "failed", "cancelled"] as const).map(
    (status): Row => [`not ${status}`, aPlan({ today, ...on("2026-11-08", { status }) })],
  ),
  ["without a today", aPlan(on("2026-11-08"))],
  [
    "the period over, and still missed",
    aPlan({ today: "2026-12-24", ...on("2026-11-29") }),
    "error publication=p1 2026-11-29…2026-12-24 25/0 p1",
  ],
]);
