import { Tally } from "@/lib/plan/prepared/tally";
import type { CampaignSpending, SpendingByKind, Spent } from "./view";
import { type CampaignMoney, COST_KINDS, type CostKind } from "./vocabulary";

/** So many posts that cost so much, of one campaign or of none, on one kind of thing. */
export interface Cost {
  campaignId: string | null;
  costKind: CostKind | null;
  cost: number;
  count: number;
}

/** What was spent on each campaign, and outside of them: also by posts whose campaign is in the bin. */
export function spendingOf(
  campaigns: readonly { id: string }[],
  costs: readonly Cost[],
): { campaigns: CampaignSpending[]; outside: Spent } {
  const there = new Set(campaigns.map(({ id }) => id));
  const by = Map.groupBy(costs, ({ campaignId }) =>
    campaignId !== null && there.has(campaignId) ? campaignId : null,
  );
  return {
    campaigns: campaigns.map(({ id }) => ({ id, ...spentOn(by.get(id) ?? []) })),
    outside: spentOn(by.get(null) ?? []),
  };
}

function spentOn(costs: readonly Cost[]): Spent {
  const byKind = Object.fromEntries(
    [...COST_KINDS, null].map((kind) => [
      kind ?? "unsaid",
      sumOf(costs.filter(({ costKind }) => costKind === kind)),
    ]),
  ) as SpendingByKind;
  return { byKind, sum: sumOf(costs) };
}

/** As the check sums what campaigns cost, so that both say the same to the cent. */
export function sumOf(costs: readonly Pick<Cost, "cost" | "count">[]): number {
  const tally = new Tally();
  for (const { cost, count } of costs) {
    if (Number.isInteger(cost)) tally.add(cost * count);
    else for (let times = 0; times < count; times++) tally.add(cost);
  }
  return tally.sum();
}

/** By how much the parts are more than the whole; null: they are not, or there is no whole. */
export function splitExcess(budget: number | null, money: CampaignMoney | null): number | null {
  if (budget === null || money === null) return null;
  const cents = (amount: number) => Math.round(amount * 100);
  const parts = COST_KINDS.reduce((all, kind) => all + cents(money[kind] ?? 0), 0);
  return parts > cents(budget) ? (parts - cents(budget)) / 100 : null;
}
