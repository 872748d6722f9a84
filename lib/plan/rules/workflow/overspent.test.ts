import { aCampaign, aPlan, aPost, type Row, ruleTable } from "../plan.test-support";

const spent = (budget: number | null, ...costs: number[]) => ({
  campaigns: [aCampaign("k", { budget }), aCampaign("other", { budget: 1 })],
  posts: costs.map((cost, index) => aPost(`p${index}`, { campaign: "k", cost })),
});
const period = "campaign=k 2026-11-02…2026-11-29";
const costing = (cost: number, over: object) => ({
  ...spent(100),
  posts: [aPost("p", { campaign: "k", cost, ...over })],
});

ruleTable("budget.overspent", [
  ["all of it", aPlan(spent(100, 60, 40))],
  ["half a euro more", aPlan(spent(100, 60, 40.5)), `error ${period} 100.5/100`],
  ["dimes add up to what they are", aPlan(spent(0.3, 0.1, 0.2))],
  ["no budget", aPlan(spent(null, 1000))],
  ["a budget of nothing, and nothing spent", aPlan(spent(0, 0))],
  ["a budget of nothing", aPlan(spent(0, 5)), `error ${period} 5/0`],
  ...(["failed", "cancelled"] as const).map(
    (status): Row => [`${status} ones cost nothing`, aPlan(costing(101, { status }))],
  ),
  ...(["idea", "draft", "published"] as const).map(
    (status): Row => [`${status} ones do`, aPlan(costing(101, { status })), `error ${period} 101/100`],
  ),
  ["of no campaign", aPlan(costing(101, { campaign: null }))],
  [
    "dated outside the period",
    aPlan(costing(101, { on: ["linkedin 2027-02-01"] })),
    `error ${period} 101/100`,
  ],
  [
    "due until the period is over",
    aPlan({ ...spent(100, 101), today: "2026-11-29" }),
    `error ${period} 101/100`,
  ],
  ["not any more then", aPlan({ ...spent(100, 101), today: "2026-11-30" })],
]);
