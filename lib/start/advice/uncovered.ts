import type { Network } from "@/lib/plan/vocabulary";
import type { ObjectiveKind } from "@/lib/reference";
import { type Need, usage } from "@/lib/reference/usage";
import type { Candidate } from "./candidates";
import { MOST_NETWORKS, ROOM_SHARE, rankIn } from "./choose";
import { type Goal, isServing } from "./goals";

/** An objective that no advised network serves, and why. */
export type Uncovered = { objective: ObjectiveKind; names: string[] } & (
  | { why: "no_network" }
  /** It takes what is not made here. */
  | { why: "format"; network: Network; needs: Need }
  /** `minutes`: more a week with which this network would fit in. */
  | { why: "hours"; network: Network; minutes: number }
  /** Few but well kept: it would be one too many. */
  | { why: "too_many"; network: Network }
);

export function uncoveredBy(
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
  goals: readonly Goal[],
  minutesPerWeek: number | null,
): Uncovered[] {
  return goals.flatMap(({ kind: objective, names }, goal) => {
    if (names.length === 0 || rankIn(chosen, goal) > 0) return [];
    const reason = reasonFor(chosen, servingAt(candidates, goal), minutesPerWeek);
    return [{ objective, names, ...reason }];
  });
}

/** Those that suit before the others, the cheapest first. */
const servingAt = (candidates: readonly Candidate[], goal: number): Candidate[] =>
  candidates
    .filter(({ fits }) => isServing(fits[goal] ?? null))
    .sort(
      (a, b) =>
        Number(a.barred) - Number(b.barred) ||
        Number(b.suits[goal]) - Number(a.suits[goal]) ||
        a.cost.total - b.cost.total,
    );

function reasonFor(
  chosen: readonly Candidate[],
  serving: readonly Candidate[],
  minutesPerWeek: number | null,
) {
  const [first] = serving;
  if (!first) return { why: "no_network" as const };
  const { network, barred, cost } = first;
  if (barred) return { why: "format" as const, network, needs: usage(network).needs! };
  const asked = chosen.reduce((all, { cost }) => all + cost.total, cost.total);
  const missing = minutesPerWeek === null ? 0 : Math.ceil(asked / ROOM_SHARE - minutesPerWeek);
  if (missing <= 0 || chosen.length >= MOST_NETWORKS) return { why: "too_many" as const, network };
  return { why: "hours" as const, network, minutes: missing };
}
