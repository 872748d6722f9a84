// Which networks to be on: the reasoning is in docs/decisions/network-advice.md. Pure: the screen asks again at each change.
import type { Network } from "@/lib/plan/vocabulary";
import { usage } from "@/lib/reference/usage";
import { type Candidate, candidatesFor, type WeeklyCost } from "./candidates";
import { chooseNetworks } from "./choose";
import { type Goal, goalsOf, isServing, usualGoals } from "./goals";
import type { AdviceQuestion } from "./question";
import { isApart } from "./reach";
import { hoursReason, type Reason, reasonsFor } from "./reasons";
import { type Uncovered, uncoveredBy } from "./uncovered";

export const VERDICTS = ["advised", "possible", "caution", "unfit"] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface NetworkAdvice {
  network: Network;
  verdict: Verdict;
  cost: WeeklyCost;
  reasons: Reason[];
}

/** What the advice would be better for. `matrix`: there are objectives, but none of a kind that the matrix knows. */
export type Lack = "objectives" | "matrix" | "audiences" | "hours" | "money";

export interface Advice {
  /** All of them, in the order of advice. */
  networks: NetworkAdvice[];
  uncovered: Uncovered[];
  lacks: Lack[];
}

export function adviseNetworks(question: AdviceQuestion): Advice {
  const named = goalsOf(question);
  const goals = named.length > 0 ? named : usualGoals();
  const candidates = candidatesFor(question, goals);
  const { minutesPerWeek, present } = question;
  const chosen = chooseNetworks(candidates, goals, present, minutesPerWeek);
  const asked = chosen.reduce((all, { cost }) => all + cost.total, 0);
  const networks = candidates
    .map((candidate) => {
      const verdict = verdictOn(candidate, { question, goals, chosen });
      const { network, cost } = candidate;
      const others = asked - (verdict === "advised" ? cost.total : 0);
      const reasons = reasonsFor(question, goals, candidate);
      if (minutesPerWeek !== null) reasons.push(hoursReason(cost.total, others, minutesPerWeek));
      return { advice: { network, verdict, cost, reasons }, standing: standingOf(candidate, goals) };
    })
    .sort((a, b) => placeOf(a.advice) - placeOf(b.advice) || b.standing - a.standing)
    .map(({ advice }) => advice);
  return {
    networks,
    uncovered: uncoveredBy(chosen, candidates, goals, minutesPerWeek),
    lacks: lacksOf(question, named),
  };
}

const placeOf = ({ verdict }: NetworkAdvice): number => VERDICTS.indexOf(verdict);

interface Setting {
  question: AdviceQuestion;
  goals: readonly Goal[];
  chosen: readonly Candidate[];
}

function verdictOn(candidate: Candidate, setting: Setting): Verdict {
  const { network, fits, barred, meetings } = candidate;
  if (setting.chosen.includes(candidate)) return "advised";
  if (barred || isOutOfPlace(candidate, setting)) return "unfit";
  const serves = setting.goals.filter((_, at) => isServing(fits[at] ?? null));
  if (serves.length === 0 && fits.includes("caution")) return "caution";
  const others = meetings.length > 0 && serves.every(({ kind }) => isApart(kind, network, meetings));
  if (others) return meetings.some(({ local }) => local) ? "possible" : "unfit";
  if (serves.length === 0) return meetings.some(({ local }) => local) ? "possible" : "unfit";
  const forAds = serves.every(({ kind }) => kind === "targeted_ads");
  return forAds && candidate.poor ? "caution" : "possible";
}

/** Its host is not there, or its public is one of its own and it would serve nothing first of all. */
function isOutOfPlace({ network, fits }: Candidate, { question, goals, chosen }: Setting): boolean {
  const { with: parent, niche } = usage(network);
  const there = [...question.present, ...chosen.map(({ network }) => network)];
  if (there.includes(network)) return false;
  if (parent !== null && !there.includes(parent)) return true;
  return niche && (goals.every(({ names }) => names.length === 0) || !fits.includes("primary"));
}

/** How much it would do by itself. */
const standingOf = ({ services, cost }: Candidate, goals: readonly Goal[]): number =>
  goals.reduce((all, { share }, at) => all + share * (services[at] ?? 0), 0) - cost.total / 2400;

function lacksOf({ objectives, audiences, minutesPerWeek, moneyPerMonth }: AdviceQuestion, named: Goal[]) {
  const lacks: (Lack | false)[] = [
    objectives.length === 0 && "objectives",
    objectives.length > 0 && named.length === 0 && "matrix",
    audiences.length === 0 && "audiences",
    minutesPerWeek === null && "hours",
    moneyPerMonth === null && "money",
  ];
  return lacks.filter((lack) => lack !== false);
}
