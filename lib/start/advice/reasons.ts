import { network as networkFacts } from "@/lib/networks";
import { editIn } from "@/lib/objectives/matrix";
import type { Market, Network } from "@/lib/plan/vocabulary";
import type { Fit, ObjectiveKind } from "@/lib/reference";
import { type Ages, type Need, type Standing, usage } from "@/lib/reference/usage";
import type { Candidate } from "./candidates";
import type { Goal } from "./goals";
import type { AdviceQuestion } from "./question";

/** Why a network is advised, or not: facts, which the screen puts into sentences. Names are of audiences or objectives. */
export type Reason =
  | { kind: "present" }
  /** `note`: the workspace's own; null: what the reference says there, if anything. */
  | { kind: "objective"; objective: ObjectiveKind; names: string[]; fit: Fit; note: string | null }
  /** Nobody named an objective: of how many usual ones it serves best. */
  | { kind: "usual"; primary: number; of: number }
  | { kind: "market"; market: Market; standing: Standing; names: string[] }
  | { kind: "age"; fits: boolean; who: { name: string; ages: Ages }[] }
  | { kind: "local"; names: string[] }
  | { kind: "owned" }
  | { kind: "niche" }
  | { kind: "format"; needs: Need; made: boolean }
  | { kind: "parent"; parent: Network }
  | { kind: "money"; from: number; has: number }
  /** Minutes a week: what it takes, what there is, what is left beside the others; below 0, by how much it is over. */
  | { kind: "hours"; minutes: number; of: number; left: number };

/** All reasons but the hours, the most telling first. */
export function reasonsFor(question: AdviceQuestion, goals: readonly Goal[], candidate: Candidate): Reason[] {
  const { network } = candidate;
  const { niche, with: parent } = usage(network);
  return [
    ...(question.present.includes(network) ? [{ kind: "present" } as const] : []),
    ...objectiveReasons(question, goals, candidate),
    ...audienceReasons(candidate),
    ...(networkFacts(network).owned ? [{ kind: "owned" } as const] : []),
    ...(niche ? [{ kind: "niche" } as const] : []),
    ...(parent ? [{ kind: "parent", parent } as const] : []),
    ...formatReasons(question, candidate),
    ...moneyReasons(question, candidate),
  ];
}

/** `others`: minutes a week of the networks beside it. */
export const hoursReason = (minutes: number, others: number, of: number): Reason & { kind: "hours" } => ({
  kind: "hours",
  minutes,
  of,
  left: of - others - minutes,
});

function objectiveReasons(
  { matrix }: AdviceQuestion,
  goals: readonly Goal[],
  { network, fits }: Candidate,
): Reason[] {
  if (goals.every(({ names }) => names.length === 0)) {
    const primary = fits.filter((fit) => fit === "primary").length;
    return primary > 0 ? [{ kind: "usual", primary, of: goals.length }] : [];
  }
  return goals.flatMap(({ kind, names }, at) => {
    const fit = fits[at] ?? null;
    const note = editIn(matrix, kind, network)?.note || null;
    return fit === null ? [] : [{ kind: "objective" as const, objective: kind, names, fit, note }];
  });
}

/** What is so of several audiences is said once. */
function audienceReasons({ meetings }: Candidate): Reason[] {
  const local = meetings.filter((meeting) => meeting.local).map(({ audience }) => audience.name);
  return [
    ...marketReasons(meetings),
    ...[true, false].flatMap((fits): Reason[] => {
      const who = meetings.flatMap(({ age, audience: { name } }) =>
        age?.fits === fits ? [{ name, ages: age.ages }] : [],
      );
      return who.length > 0 ? [{ kind: "age", fits, who }] : [];
    }),
    ...(local.length > 0 ? [{ kind: "local" as const, names: local }] : []),
  ];
}

function marketReasons(meetings: Candidate["meetings"]): Reason[] {
  const reasons = new Map<string, Reason & { names: string[] }>();
  for (const { audience, standing } of meetings) {
    const { name, market } = audience;
    if (!market || !standing || standing === "some") continue;
    const said = reasons.get(market) ?? { kind: "market", market, standing, names: [] };
    said.names.push(name);
    reasons.set(market, said);
  }
  return [...reasons.values()];
}

function formatReasons({ formats }: AdviceQuestion, { network, barred }: Candidate): Reason[] {
  const { needs } = usage(network);
  return needs && formats ? [{ kind: "format", needs, made: !barred }] : [];
}

function moneyReasons({ moneyPerMonth }: AdviceQuestion, { network }: Candidate): Reason[] {
  const { sponsoringPerMonth } = usage(network);
  return sponsoringPerMonth !== null && moneyPerMonth !== null
    ? [{ kind: "money", from: sponsoringPerMonth, has: moneyPerMonth }]
    : [];
}
