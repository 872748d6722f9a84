import type { PlanChange } from "@/lib/calendar/view";

/** A change that is known here, from an answer to this page or from somebody else. */
export interface Told {
  change: PlanChange;
  /** Of this page: shown at once, whether or not what came before it is known. */
  own: boolean;
  /** Something between it and what is held is missing. */
  waits: boolean;
  /** It waited when the plan was read anew. */
  outlived: boolean;
}

/** More than can be under way at once. */
const KEPT = 100;

export const isKnown = (told: readonly Told[], revision: string | null): boolean =>
  told.some(({ change }) => change.revision === revision);

export const withTold = (told: readonly Told[], change: PlanChange, own: boolean): readonly Told[] => [
  ...told.slice(1 - KEPT),
  { change, own, waits: true, outlived: false },
];

/** What is known to come after a revision, each following the one before. */
export function after(told: readonly Told[], revision: string | null): readonly Told[] {
  const chain: Told[] = [];
  for (let last = revision; chain.length < told.length; ) {
    const next = told.find(({ change }) => change.previous === last);
    if (!next) break;
    chain.push(next);
    last = next.change.revision;
  }
  return chain;
}

export const arrived = (told: readonly Told[], there: readonly Told[]): readonly Told[] =>
  there.length === 0 ? told : told.map((one) => (there.includes(one) ? { ...one, waits: false } : one));

/**
 * After the plan was read anew: what waits still may be newer than what was read, which was asked for before it came. It
 * waits for one reading more, which holds it for certain. Ids sort by time, which settles all but what clocks muddle.
 */
export function outliving(told: readonly Told[], revision: string | null): readonly Told[] {
  return told.map((one) => {
    if (!one.waits) return one;
    const within = one.outlived || (one.change.revision ?? "") <= (revision ?? "");
    return within ? { ...one, waits: false } : { ...one, outlived: true };
  });
}
