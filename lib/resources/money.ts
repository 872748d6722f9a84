import { Tally } from "@/lib/plan/prepared/tally";
import type { SpendingByKind, Spent } from "./view";
import { type CampaignMoney, COST_KINDS, type CostKind } from "./vocabulary";

/** So many posts that cost so much, on one kind of thing. */
export interface Cost {
  costKind: CostKind | null;
  cost: number;
  count: number;
}

export function spentOn(costs: readonly Cost[]): Spent {
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
