import { type Flag, type RuleId, SEVERITIES, type Severity } from "./flag";

/** Flags of one cause: the strongest, and those that say the same thing in smaller pieces or that follow from it. */
export type FlagGroup<F extends Flag = Flag> = {
  /** The gravest of all in the group, which may be one of `under`. */
  severity: Severity;
  cause: F;
  under: F[];
};

/**
 * Every flag once, in the order of the list: groups by severity, then by their cause; within a group as listed.
 * What is folded under what, and why: docs/decisions/flags-grouping.md.
 */
export function groupFlags<F extends Flag>(flags: readonly F[]): FlagGroup<F>[] {
  const groups = new Map<F, FlagGroup<F>>();
  const parents = parentsOf(flags);
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

/** A flag that may take others in; its publications as a set, because a crowded week can have hundreds. */
type Cause<F extends Flag = Flag> = { flag: F; publications: ReadonlySet<string> };

/** `cause` takes in `under` where `when` holds; both are about the same channel or event. */
type Fold = { cause: RuleId; under: RuleId; when: (cause: Cause, under: Flag) => boolean };

/** Strongest cause first: a flag that two causes would take goes to the one that is named first. */
const FOLDS: readonly Fold[] = [
  { cause: "cadence.over-posting", under: "cadence.over-day", when: holdsAll },
  { cause: "cadence.over-posting", under: "cadence.bunched", when: holdsAll },
  // One of the two is enough: a pair across midnight on Sunday is of the crowded week as well.
  { cause: "cadence.over-posting", under: "cadence.too-close", when: holdsSome },
  { cause: "cadence.over-day", under: "cadence.bunched", when: holdsAll },
  { cause: "cadence.over-day", under: "cadence.too-close", when: holdsAll },
  { cause: "cadence.bunched", under: "cadence.too-close", when: holdsAll },
  { cause: "cadence.silence", under: "cadence.under-posting", when: covers },
  { cause: "cadence.under-posting", under: "cadence.silence", when: isLongerThan },
  { cause: "event.unprepared", under: "event.no-coverage", when: always },
  { cause: "event.unprepared", under: "event.no-follow-up", when: always },
  { cause: "event.no-window", under: "event.no-coverage", when: always },
  { cause: "event.no-window", under: "event.no-follow-up", when: always },
  { cause: "event.late-preparation", under: "event.short-window", when: always },
];

const FOLDING_RULES = new Set<RuleId>(FOLDS.map(({ cause }) => cause));

/** The flag that takes each folded one in. */
function parentsOf<F extends Flag>(flags: readonly F[]): Map<F, F> {
  const causes = causesBySubject(flags);
  const parents = new Map<F, F>();
  for (const flag of flags) {
    const parent = parentOf(flag, causes.get(subjectOf(flag)) ?? []);
    if (parent) parents.set(flag, parent);
  }
  return parents;
}

/** Flags may number thousands on one channel, causes a few: each flag is tried against these alone. */
function causesBySubject<F extends Flag>(flags: readonly F[]): Map<string, Cause<F>[]> {
  const causes = new Map<string, Cause<F>[]>();
  for (const flag of flags) {
    if (!FOLDING_RULES.has(flag.rule)) continue;
    const subject = subjectOf(flag);
    const known = causes.get(subject) ?? [];
    known.push({ flag, publications: new Set(flag.publications) });
    causes.set(subject, known);
  }
  return causes;
}

function parentOf<F extends Flag>(flag: F, causes: readonly Cause<F>[]): F | undefined {
  for (const fold of FOLDS) {
    if (fold.under !== flag.rule) continue;
    const cause = causes.find((other) => other.flag.rule === fold.cause && fold.when(other, flag));
    if (cause) return cause.flag;
  }
  return undefined;
}

function rootOf<F extends Flag>(flag: F, parents: ReadonlyMap<F, F>): F {
  let root = flag;
  for (let parent = parents.get(root); parent; parent = parents.get(root)) root = parent;
  return root;
}

function subjectOf({ subject }: Flag): string {
  return JSON.stringify(Object.entries(subject));
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

function holdsAll(cause: Cause, under: Flag): boolean {
  return under.publications.every((id) => cause.publications.has(id));
}

function holdsSome(cause: Cause, under: Flag): boolean {
  return under.publications.some((id) => cause.publications.has(id));
}

function covers({ flag }: Cause, under: Flag): boolean {
  return flag.from <= under.from && under.to <= flag.to;
}

/** As `covers`, but not where both are the same days: then each would take the other. */
function isLongerThan(cause: Cause, under: Flag): boolean {
  return covers(cause, under) && (cause.flag.from !== under.from || cause.flag.to !== under.to);
}

function always(): boolean {
  return true;
}
