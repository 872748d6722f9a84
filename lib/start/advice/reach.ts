import type { Network } from "@/lib/plan/vocabulary";
import type { ObjectiveKind } from "@/lib/reference";
import { type Ages, type Standing, usage } from "@/lib/reference/usage";
import { readAges, sharedAges } from "./ages";
import { isNearby } from "./nearby";
import type { AdviceQuestion } from "./question";

type Audience = AdviceQuestion["audiences"][number];

/** How a network stands to one audience. */
export interface Meeting {
  audience: Audience;
  /** null: nobody said whether firms or people at home. */
  standing: Standing | null;
  /** Whether they are of the age that is mostly there; null: nobody said, it does not matter, or they are so in part. */
  age: { ages: Ages; fits: boolean } | null;
  /** Whether they live near, and the network serves those who do. */
  local: boolean;
}

/** An audience with what its words say. */
export interface Public {
  audience: Audience;
  ages: Ages | null;
  nearby: boolean;
}

/** In an order of their own, so that nothing depends on that of the list. */
export function publicsOf({ audiences }: Pick<AdviceQuestion, "audiences">): Public[] {
  const ordered = audiences.map((audience) => {
    const { name, market, age, place } = audience;
    return { audience, order: JSON.stringify([name, market, age, place]) };
  });
  return ordered
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ audience }) => ({
      audience,
      ages: audience.age === null ? null : readAges(audience.age),
      nearby: isNearby(audience.place),
    }));
}

export const meetingsOf = (publics: readonly Public[], network: Network): Meeting[] =>
  publics.map(({ audience, ages, nearby }) => {
    const { market, ages: there, local } = usage(network);
    return {
      audience,
      standing: audience.market && market[audience.market],
      age: ages && there && ageMet(ages, there),
      local: local && nearby,
    };
  });

function ageMet(ages: Ages, there: Ages): Meeting["age"] {
  const shared = sharedAges(ages, there);
  if (shared >= 0.5) return { ages, fits: true };
  return shared < 0.25 ? { ages, fits: false } : null;
}

/** Whoever looks for work, works here, or buys for a firm is met at work, also where the audience is people at home. */
const AT_WORK: ReadonlySet<ObjectiveKind> = new Set([
  "employer_brand",
  "involve_employees",
  "social_selling",
]);

const REACHES: Readonly<Record<Standing, number>> = { strong: 1, some: 0.7, weak: 0.3 };
const OF_AGE = 1.2;
const APART = 0.4;
const NEAR = 1.2;

/** How well the audiences are reached there with content of this kind: about 0.1 to 1.5. The best counts like all of them. */
export function reachOf(kind: ObjectiveKind, network: Network, meetings: readonly Meeting[]): number {
  const usual = usualReach(kind, network);
  if (meetings.length === 0) return usual;
  const reaches = meetings.map((meeting) => {
    const standing = standingFor(kind, network, meeting);
    const met = standing === null ? usual : REACHES[standing];
    const age = meeting.age === null ? 1 : meeting.age.fits ? OF_AGE : APART;
    return met * age * (meeting.local ? NEAR : 1);
  });
  const mean = reaches.reduce((all, one) => all + one, 0) / reaches.length;
  return (Math.max(...reaches) + mean) / 2;
}

/** Whether nobody who is meant is well met there. */
export const isApart = (kind: ObjectiveKind, network: Network, meetings: readonly Meeting[]): boolean =>
  meetings.length > 0 &&
  meetings.every((meeting) => meeting.age?.fits === false || standingFor(kind, network, meeting) === "weak");

function standingFor(kind: ObjectiveKind, network: Network, { standing }: Meeting): Standing | null {
  return AT_WORK.has(kind) ? bestStanding(network) : standing;
}

function usualReach(kind: ObjectiveKind, network: Network): number {
  if (AT_WORK.has(kind)) return REACHES[bestStanding(network)];
  const { b2b, b2c } = usage(network).market;
  return (REACHES[b2b] + REACHES[b2c]) / 2;
}

function bestStanding(network: Network): Standing {
  const { b2b, b2c } = usage(network).market;
  return REACHES[b2b] > REACHES[b2c] ? b2b : b2c;
}
