import { Temporal } from "temporal-polyfill";
import type { Plan } from "../document";
import type { Flag } from "../flag";
import { CLOSE, daysBetween, flagMaker, type Item, inSpan, isAbove, isBelow, limitOf, sum } from "./words";

export function workflowFlags(plan: Plan, all: Item[]): Flag[] {
  const { today } = plan;
  const flags = overspent(plan);
  if (today === null) return flags;
  flags.push(...all.flatMap((item) => unapproved(plan, today, item)));
  for (const item of inSpan(all, plan.period))
    flags.push(...missed(today, item), ...rushed(plan, today, item), ...noResult(plan, today, item));
  return flags;
}

function unapproved(plan: Plan, today: string, item: Item): Flag[] {
  const left = daysBetween(today, item.day);
  const limit = limitOf(plan, "approvalDays");
  if (left < 0 || left > limit) return [];
  if (!["draft", "in_review", "changes_requested"].includes(item.post.status)) return [];
  const flag = flagMaker({ publication: item.publication.id });
  return [flag("workflow.unapproved", "warning", { from: item.day, to: item.day }, left, limit, [item])];
}

function missed(today: string, item: Item): Flag[] {
  if (item.day >= today || item.post.status === "published") return [];
  const flag = flagMaker({ publication: item.publication.id });
  const since = daysBetween(item.day, today);
  return [flag("workflow.missed", "error", { from: item.day, to: today }, since, 0, [item])];
}

function rushed(plan: Plan, today: string, item: Item): Flag[] {
  if (item.day < today || item.post.createdAt === null) return [];
  const created = Temporal.Instant.from(item.post.createdAt);
  const hours = (item.instant - created.epochMilliseconds) / 3_600_000;
  const limit = limitOf(plan, "rushedHours");
  if (!isBelow(hours, limit)) return [];
  const measured = Math.max(0, Math.floor(hours + CLOSE));
  const flag = flagMaker({ publication: item.publication.id });
  return [flag("workflow.rushed", "info", { from: item.day, to: item.day }, measured, limit, [item])];
}

function noResult(plan: Plan, today: string, item: Item): Flag[] {
  const since = daysBetween(item.day, today);
  const limit = limitOf(plan, "resultDays");
  if (item.post.status !== "published" || item.publication.result !== null || since <= limit) return [];
  const flag = flagMaker({ publication: item.publication.id });
  return [flag("results.missing", "info", { from: item.day, to: today }, since, limit, [item])];
}

function overspent(plan: Plan): Flag[] {
  const flags: Flag[] = [];
  for (const { id, budget } of plan.campaigns) {
    if (budget === null) continue;
    const posts = plan.posts.filter(
      (post) => post.campaign === id && post.status !== "failed" && post.status !== "cancelled",
    );
    const cost = sum(posts.map((post) => post.cost));
    if (isAbove(cost, budget))
      flags.push(flagMaker({ campaign: id })("budget.overspent", "error", plan.period, cost, budget, []));
  }
  return flags;
}
