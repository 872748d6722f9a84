import { aPlan, aPost, at, type Row, ruleTable } from "../plan.test-support";

const today = "2026-11-24";
const on = (day: string, result: number | null = null, over = {}) => ({
  posts: [aPost("p", { status: "published", on: [at(`linkedin ${day}`, { result })], ...over })],
});

ruleTable("results.missing", [
  ["fourteen days since", aPlan({ today, ...on("2026-11-10T00:00") })],
  [
    "fifteen",
    aPlan({ today, ...on("2026-11-09T23:59") }),
    "info publication=p 2026-11-09…2026-11-24 15/14 p",
  ],
  ["known", aPlan({ today, ...on("2026-11-09", 12) })],
  ["known to be nothing", aPlan({ today, ...on("2026-11-09", 0) })],
  [
    "as many days as the workspace wants",
    aPlan({ today, ...on("2026-11-09"), workspace: { limits: { resultDays: 15 } } }),
  ],
  [
    "yesterday's where no day is left",
    aPlan({ today, ...on("2026-11-23"), workspace: { limits: { resultDays: 0 } } }),
    "info publication=p 2026-11-23…2026-11-24 1/0 p",
  ],
  ...(["approved", "scheduled", "failed", "cancelled"] as const).map(
    (status): Row => [`not published: ${status}`, aPlan({ today, ...on("2026-11-09", null, { status }) })],
  ),
  ["before the period", aPlan({ today, ...on("2026-11-01") })],
  ["without a today", aPlan(on("2026-11-09"))],
  [
    "each publication by itself",
    aPlan({
      today,
      posts: [
        aPost("p", {
          status: "published",
          on: [at("linkedin 2026-11-03", { result: 4 }), "facebook 2026-11-03", "linkedin 2026-11-20"],
        }),
      ],
    }),
    "info publication=p.2 2026-11-03…2026-11-24 21/14 p.2",
  ],
  [
    "the period over, and still unknown",
    aPlan({ ...on("2026-11-29"), today: "2026-12-24" }),
    "info publication=p 2026-11-29…2026-12-24 25/14 p",
  ],
]);
