import { NETWORK_IDS } from "@/lib/networks";
import { effortOf } from "@/lib/plan/effort";
import type { Network } from "@/lib/plan/vocabulary";
import type { Fit } from "@/lib/reference";
import { MADE_OF, usage } from "@/lib/reference/usage";
import { fitFor, type Goal, isServing } from "./goals";
import type { AdviceQuestion } from "./question";
import { isApart, type Meeting, meetingsOf, publicsOf, reachOf } from "./reach";

/** What a network takes a week, by its own rhythm. */
export interface WeeklyCost {
  /** Publications; a month's are spread over its weeks. */
  posts: number;
  /** Minutes, as are the next two. */
  making: number;
  answering: number;
  total: number;
}

/** A network before the question: what it would bring and take. */
export interface Candidate {
  network: Network;
  cost: WeeklyCost;
  meetings: Meeting[];
  /** Goal by goal, in their order. */
  fits: (Fit | null)[];
  /** What it does for each goal, 0 to about 1.5; below 0 where the matrix warns. */
  services: number[];
  /** Goals for which it is advised to those who have the choice: it meets their public and needs nothing beside it. */
  suits: boolean[];
  /** It takes what is not made here. */
  barred: boolean;
  /** Money is too little for what it takes there. */
  poor: boolean;
}

const FIT_VALUES: Readonly<Record<Fit, number>> = { primary: 1, secondary: 0.6, caution: -0.3 };
/** What is left of a network without the money that it takes; of advertising there, less. */
const UNPAID = 0.85;
const UNPAID_ADS = 0.4;

/** All networks, in the order of the reference. */
export function candidatesFor(question: AdviceQuestion, goals: readonly Goal[]): Candidate[] {
  const publics = publicsOf(question);
  return NETWORK_IDS.map((network) => candidateFor(question, goals, network, meetingsOf(publics, network)));
}

function candidateFor(
  question: AdviceQuestion,
  goals: readonly Goal[],
  network: Network,
  meetings: Meeting[],
): Candidate {
  const { needs, niche, with: parent, sponsoringPerMonth } = usage(network);
  const fits = goals.map((goal) => fitFor(question, goal, network));
  const barred = needs !== null && question.formats !== null && !makes(question.formats, needs);
  const poor = (question.moneyPerMonth ?? Number.POSITIVE_INFINITY) < (sponsoringPerMonth ?? 0);
  const here = question.present.includes(network);
  const alone = here || (parent === null && !niche);
  return {
    network,
    cost: costOf(network),
    meetings,
    fits,
    services: goals.map(({ kind }, at) => {
      const fit = fits[at] ?? null;
      if (fit === null) return 0;
      if (fit === "caution") return FIT_VALUES.caution;
      const paid = poor ? (kind === "targeted_ads" ? UNPAID_ADS : UNPAID) : 1;
      return FIT_VALUES[fit] * reachOf(kind, network, meetings) * paid;
    }),
    suits: goals.map(
      ({ kind }, at) => isServing(fits[at] ?? null) && !barred && alone && !isApart(kind, network, meetings),
    ),
    barred,
    poor,
  };
}

const makes = (formats: readonly string[], needs: keyof typeof MADE_OF): boolean =>
  MADE_OF[needs].some((format) => formats.includes(format));

function costOf(network: Network): WeeklyCost {
  const { owed, making, answering } = effortOf({ network, cadence: null, careMinutesPerWeek: null });
  return { posts: owed, making, answering, total: making + answering };
}
