import type { Network } from "@/lib/plan/vocabulary";
import { usage } from "@/lib/reference/usage";
import type { Candidate } from "./candidates";
import { type Goal, isServing } from "./goals";

/** Few, but well kept. */
export const MOST_NETWORKS = 4;
/** Of the hours there are: the rest is for what nobody foresaw. */
export const ROOM_SHARE = 0.8;

/** What a further network brings to a goal that others serve already. */
const DISCOUNTS = [1, 0.4, 0.15, 0.05];
/** What each network costs in attention, and each of its minutes. */
const PER_NETWORK = 0.1;
const PER_MINUTE = 1 / 2400;

interface Choice {
  members: readonly Candidate[];
  minutes: number;
  covered: number;
  value: number;
}

/**
 * The networks to be on: they serve as many goals as the minutes allow, as well as they allow, and no more networks than
 * that takes. All sets of at most four are walked from the cheapest to the dearest, and the choice moves on only to one
 * that serves no goal less well: so more hours never leave a goal worse served. Where not even the cheapest fits, it is
 * chosen alone.
 */
export function chooseNetworks(
  candidates: readonly Candidate[],
  goals: readonly Goal[],
  present: readonly Network[],
  minutesPerWeek: number | null,
): Candidate[] {
  const choices = choicesFrom(candidates, goals, present);
  const most = minutesPerWeek === null ? Number.POSITIVE_INFINITY : minutesPerWeek * ROOM_SHARE;
  let chosen: Choice | undefined;
  for (const choice of choices) {
    if (choice.minutes > most) break;
    if (!chosen || (isBetter(choice, chosen) && servesNoLess(choice, chosen))) chosen = choice;
  }
  return [...((chosen ?? choices[0])?.members ?? [])];
}

/** Some thousands of sets at each key that is pressed: what is asked of each of them is kept short. */
function choicesFrom(
  candidates: readonly Candidate[],
  goals: readonly Goal[],
  present: readonly Network[],
): Choice[] {
  const choices: Choice[] = [];
  const seen = new Set<number>();
  const items = itemsFrom(candidates, present);
  const bits = new Map(candidates.map((candidate, at) => [candidate, 1 << at]));
  const bitsOf = (members: readonly Candidate[]) =>
    members.reduce((all, member) => all | bits.get(member)!, 0);
  const extend = (members: readonly Candidate[], key: number, from: number) => {
    for (let at = from; at < items.length; at++) {
      const added = items[at]!.filter((candidate) => (key & bits.get(candidate)!) === 0);
      if (added.length === 0 || members.length + added.length > MOST_NETWORKS) continue;
      const wider = [...members, ...added];
      const widerKey = key | bitsOf(added);
      if (!seen.has(widerKey)) choices.push(choiceOf(wider, goals, present));
      seen.add(widerKey);
      if (wider.length < MOST_NETWORKS) extend(wider, widerKey, at + 1);
    }
  };
  extend([], 0, 0);
  return choices.sort((a, b) => a.minutes - b.minutes || b.covered - a.covered || b.value - a.value);
}

/**
 * What can be chosen: networks that suit some goal; for a goal that none suits, whatever serves it at all, with the network
 * on whose account it lives.
 */
function itemsFrom(candidates: readonly Candidate[], present: readonly Network[]): Candidate[][] {
  const count = candidates[0]?.fits.length ?? 0;
  const wanted = Array.from({ length: count }, (_, goal) => goal).flatMap((goal) => {
    const suited = candidates.filter(({ suits }) => suits[goal]);
    if (suited.length > 0) return suited;
    return candidates.filter(({ fits, barred }) => isServing(fits[goal] ?? null) && !barred);
  });
  return candidates
    .filter((candidate) => wanted.includes(candidate))
    .map((candidate) => {
      const { with: parent } = usage(candidate.network);
      const host = present.includes(candidate.network)
        ? []
        : candidates.filter(({ network }) => network === parent);
      return [...host, candidate];
    });
}

function choiceOf(
  members: readonly Candidate[],
  goals: readonly Goal[],
  present: readonly Network[],
): Choice {
  let [minutes, attention] = [0, 0];
  for (const { cost, network } of members) {
    minutes += cost.total;
    if (!present.includes(network)) attention += PER_NETWORK;
  }
  let [covered, served] = [0, 0];
  for (let goal = 0; goal < goals.length; goal++) {
    if (rankIn(members, goal) > 0) covered += 1;
    served += goals[goal]!.share * serviceOf(members, goal);
  }
  return { members, minutes, covered, value: served - attention - minutes * PER_MINUTE };
}

/** The best counts whole, each further one less; where the matrix warns, it counts against. */
function serviceOf(members: readonly Candidate[], goal: number): number {
  const best = [0, 0, 0, 0];
  let all = 0;
  for (const { services } of members) {
    let service = services[goal]!;
    if (service < 0) all += service;
    // It takes its place among the best, and the one that stood there the next.
    for (let rank = 0; service > 0 && rank < MOST_NETWORKS; rank++) {
      const there = best[rank]!;
      if (service <= there) continue;
      best[rank] = service;
      service = there;
    }
  }
  for (let rank = 0; rank < MOST_NETWORKS; rank++) all += best[rank]! * DISCOUNTS[rank]!;
  return all;
}

const isBetter = (one: Choice, other: Choice): boolean =>
  one.covered > other.covered || (one.covered === other.covered && one.value > other.value);

const servesNoLess = (one: Choice, other: Choice): boolean =>
  (other.members[0]?.fits ?? []).every((_, goal) => rankIn(one.members, goal) >= rankIn(other.members, goal));

/** 2: somebody is primary for the goal; 1: secondary; 0: nobody serves it. */
export function rankIn(members: readonly Candidate[], goal: number): 0 | 1 | 2 {
  let rank: 0 | 1 | 2 = 0;
  for (const { fits } of members) {
    if (fits[goal] === "primary") return 2;
    if (fits[goal] === "secondary") rank = 1;
  }
  return rank;
}
