import type { PlanPost } from "@/lib/plan/document";
import type { Flag } from "@/lib/plan/flag";
import type { PreparedPlan } from "@/lib/plan/prepared/prepare";
import { Tally } from "@/lib/plan/prepared/tally";
import type { Dated } from "./counted";
import type { ObjectiveResult, Spending } from "./view";

/**
 * Campaigns that the month has to do with: one of their posts is dated in it. A post costs once, in the month of its first
 * publication; what is compared with the budget is what the rule compares, all of the campaign.
 */
export function spendingIn(
  prepared: PreparedPlan,
  dated: readonly Dated[],
  flags: readonly Flag[],
): Spending[] {
  const posts = new Map(dated.map(({ post }) => [post.id, post]));
  const inMonth = new Map<string, Tally>();
  for (const post of posts.values()) {
    if (post.campaign === null) continue;
    const tally = inMonth.get(post.campaign) ?? new Tally();
    if (costs(post) && isFirstIn(post, prepared.setting.period.from)) tally.add(post.cost);
    inMonth.set(post.campaign, tally);
  }
  return prepared.setting.campaigns
    .filter(({ id }) => inMonth.has(id))
    .map(({ id, name, budget }) => ({
      id,
      name,
      inMonth: inMonth.get(id)!.sum(),
      spent: budget === null ? null : prepared.campaigns.get(id)!.spent.sum(),
      budget,
      over: flags.some(({ rule, subject }) => rule === "budget.overspent" && subject.campaign === id),
    }));
}

/**
 * What the publications of the month brought, by objective, also where nothing is out yet: the one number of each that the plan document knows. The KPI of
 * an objective has a target for all its days, not for a month: both stand side by side, and nobody divides them.
 */
export function resultsIn(prepared: PreparedPlan, planned: readonly Dated[]): ObjectiveResult[] {
  const published = planned.filter(({ post }) => post.status === "published");
  return prepared.objectives.map(({ id, name, kpi, target }) => {
    const own = published.filter(({ post }) => post.objective === id);
    const results = own.flatMap(({ publication }) => publication.result ?? []);
    const sum = new Tally();
    for (const result of results) sum.add(result);
    return {
      id,
      name,
      kpi,
      target,
      value: null,
      sum: sum.sum(),
      measured: results.length,
      published: own.length,
    };
  });
}

const costs = ({ status }: PlanPost) => status !== "failed" && status !== "cancelled";

/** Whether nothing of it is dated before the month: it has a publication in it. */
const isFirstIn = ({ publications }: PlanPost, from: string) =>
  publications.every(({ at }) => at === null || at >= from);
