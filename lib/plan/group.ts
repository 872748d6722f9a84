import { type Flag, type RuleId, SEVERITIES, type Severity } from "./flag";
import { type Cause, FOLDS, type Fold, keysOf } from "./folds";
import type { Places } from "./places";

/** Flags of one cause: the strongest, and those that say the same thing in smaller pieces or that follow from it. */
export type FlagGroup<F extends Flag = Flag> = {
  /** The gravest of all in the group, which may be one of `under`. */
  severity: Severity;
  cause: F;
  under: F[];
};

/**
 * Every flag once, in the order of the list: groups by severity, then by their cause; within a group as listed.
 * `places` ties the flags of one post together; without it they stand apart where they name publications only.
 * What is folded under what, and why: docs/decisions/flags-grouping.md.
 */
export function groupFlags<F extends Flag>(
  flags: readonly F[],
  places: Places = () => undefined,
): FlagGroup<F>[] {
  const groups = new Map<F, FlagGroup<F>>();
  const parents = parentsOf(flags, places);
  for (const flag of flags) {
    if (!parents.has(flag)) groups.set(flag, { severity: flag.severity, cause: flag, under: [] });
  }
  for (const flag of flags) {
    const group = groups.get(rootOf(flag, parents))!;
    if (group.cause === flag) continue;
    group.under.push(flag);
    if (rank(flag.severity) < rank(group.severity)) group.severity = flag.severity;
  }
  return [...groups.values()].sort((a, b) => rank(a.severity) - rank(b.severity));
}

/** The flag that takes each folded one in. */
function parentsOf<F extends Flag>(flags: readonly F[], places: Places): Map<F, F> {
  const causes = causesOf(flags, places);
  const parents = new Map<F, F>();
  for (const [place, flag] of flags.entries()) {
    for (const fold of FOLDS_UNDER.get(flag.rule) ?? []) {
      const parent = parentBy(fold, flag, place, causes, places);
      if (!parent) continue;
      parents.set(flag, parent);
      break;
    }
  }
  return parents;
}

const FOLDS_UNDER = byRule(({ under }) => under);
const FOLDS_FROM = byRule(({ cause }) => cause);

/** By what it has in common with others; `place` in the list. */
type Causes<F extends Flag> = Map<string, (Cause<F> & { place: number })[]>;

/** Flags may number thousands on one channel, causes a few: each flag is tried against these alone. */
function causesOf<F extends Flag>(flags: readonly F[], places: Places): Causes<F> {
  const causes: Causes<F> = new Map();
  for (const [place, flag] of flags.entries()) {
    const folds = FOLDS_FROM.get(flag.rule);
    if (!folds) continue;
    const cause = { flag, publications: new Set(flag.publications), place };
    for (const link of new Set(folds.map(({ same }) => same))) {
      for (const key of keysOf(flag, link, places)) {
        const known = causes.get(`${flag.rule} ${link} ${key}`);
        if (known) known.push(cause);
        else causes.set(`${flag.rule} ${link} ${key}`, [cause]);
      }
    }
  }
  return causes;
}

/** Among flags of its own rule, only one that is listed earlier: else two would take each other in. */
function parentBy<F extends Flag>(
  { cause: rule, under, same, when }: Fold,
  flag: F,
  place: number,
  causes: Causes<F>,
  places: Places,
): F | undefined {
  for (const key of keysOf(flag, same, places)) {
    for (const cause of causes.get(`${rule} ${same} ${key}`) ?? []) {
      if (rule === under && cause.place >= place) break;
      if (!when || when(cause, flag)) return cause.flag;
    }
  }
  return undefined;
}

function rootOf<F extends Flag>(flag: F, parents: ReadonlyMap<F, F>): F {
  let root = flag;
  for (let parent = parents.get(root); parent; parent = parents.get(root)) root = parent;
  return root;
}

function byRule(ruleOf: (fold: Fold) => RuleId): ReadonlyMap<RuleId, readonly Fold[]> {
  const folds = new Map<RuleId, Fold[]>();
  for (const fold of FOLDS) folds.set(ruleOf(fold), [...(folds.get(ruleOf(fold)) ?? []), fold]);
  return folds;
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}
