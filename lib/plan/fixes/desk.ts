import { dayNumber, type Locale } from "@/lib/platform/time";
import { editsOf } from "../changes/apply";
import type { PlanChange } from "../changes/change";
import { type NewIds, newIdsOf } from "../changes/new-ids";
import type { Plan, PlanPost, PlanPublication } from "../document";
import { byCodeUnit, type Flag, flagIdentity, RULE_IDS, type RuleId, SEVERITIES } from "../flag";
import type { PreparedPlan } from "../prepared/prepare";
import { flagsOf, type PlanEdit, type PlanIndex, planIndex, recheck, withEdit } from "../recheck";

export type PlacedPublication = { post: PlanPost; publication: PlanPublication };

/** What fixes of one plan are sought with. */
export type Desk = {
  plan: Plan;
  index: PlanIndex;
  today: number | null;
  /** In which titles of a schedule are written. */
  locale: Locale;
  publications: ReadonlyMap<string, PlacedPublication>;
  newIds: NewIds;
  editOf(changes: readonly PlanChange[]): PlanEdit;
  /** How many flags of each identity there are; looked up once, for the first fix. */
  identities(): ReadonlyMap<string, number>;
};

/** The search for a fix of one flag in one way: so much may still be tried. */
export type Search = { desk: Desk; flag: Flag; left: number };

/**
 * A candidate costs about as much as the part of the plan it touches; one of the setting, two full checks. Crowds of many
 * publications take many steps.
 */
const TRIES = 40;
const MOST_STEPS = 60;
const SETTING_COST = 4;

/** Rules that only ever inform: no need to ask them when something graver is to be mended. */
const INFORMING: ReadonlySet<RuleId> = new Set<RuleId>([
  "cadence.bunched",
  "event.no-coverage",
  "event.no-follow-up",
  "objective.dominant",
  "mix.monotony",
  "content.same-text",
  "contributor.single-voice",
  "workflow.rushed",
  "results.missing",
]);
const GRAVE_RULES = RULE_IDS.filter((id) => !INFORMING.has(id));

export function deskOf(given: Plan, locale: Locale): Desk {
  const plan = inOrder(given);
  const index = planIndex(plan);
  let identities: Map<string, number> | undefined;
  return {
    plan,
    index,
    today: plan.today === null ? null : dayNumber(plan.today),
    locale,
    publications: new Map(
      plan.posts.flatMap((post) =>
        post.publications.map((publication) => [publication.id, { post, publication }]),
      ),
    ),
    newIds: newIdsOf(plan),
    editOf: editsOf(plan),
    identities: () => {
      identities ??= counted(flagsOf(index));
      return identities;
    },
  };
}

/** Whatever the order of its lists, a plan gets the same fixes. */
function inOrder(plan: Plan): Plan {
  return {
    ...plan,
    channels: plan.channels.toSorted(byId),
    objectives: plan.objectives.toSorted(byId),
    events: plan.events.toSorted(byId),
    contributors: plan.contributors.toSorted(byId),
    posts: plan.posts.toSorted(byId),
  };
}

function byId(a: { id: string }, b: { id: string }): number {
  return byCodeUnit(a.id, b.id);
}

export function searchFor(desk: Desk, flag: Flag): Search {
  return { desk, flag, left: TRIES + Math.min(MOST_STEPS, flag.publications.length) };
}

/** What changes do to the flag and to the others. */
export type Outcome = {
  isGone: boolean;
  /** Flags as grave or graver that have come or got worse, and are no residue. */
  harm: readonly Flag[];
  /**
   * As grave, but what is left of the flag, or of a silence that the changes have broken: the next step of a fix of
   * several can see to it.
   */
  residue: Flag[];
};

export function outcomeOf(search: Search, changes: readonly PlanChange[]): Outcome {
  const { desk, flag } = search;
  if (search.left <= 0) return { isGone: false, harm: [flag], residue: [] };
  const edit = desk.editOf(changes);
  search.left -= edit.setting ? SETTING_COST : 1;
  const { came, went } = recheck(desk.index, edit, flag.severity === "info" ? RULE_IDS : GRAVE_RULES);
  const identity = flagIdentity(flag);
  const grave = worse(came, went).filter(
    (other) => rankOf(other) <= rankOf(flag) && flagIdentity(other) !== identity,
  );
  const isResidue = (other: Flag) => isAlike(other, flag) || isLeftOfSilence(other, went);
  const harm = grave.filter((other) => !isResidue(other));
  return { isGone: isGone(desk, flag, came, went), harm, residue: grave.filter(isResidue) };
}

/** `mends`: the flag is gone and nothing as grave has come. `harmless`: nothing as grave but residue. */
export type Verdict = "mends" | "harmless" | "harms";

export function verdictOf(search: Search, changes: readonly PlanChange[]): Verdict {
  return verdictIn(outcomeOf(search, changes));
}

export function verdictIn({ isGone, harm, residue }: Outcome): Verdict {
  if (harm.length > 0) return "harms";
  return isGone && residue.length === 0 ? "mends" : "harmless";
}

/** What can be seen of the plan after the changes. Only for changes of posts and tasks. */
export function seenAfter<T>(
  { index, editOf }: Desk,
  changes: readonly PlanChange[],
  look: (prepared: PreparedPlan) => T,
): T {
  return withEdit(index, editOf(changes), look);
}

/** Flags that were not there, that got more severe, or that count more than before: one crowd is not moved into another. */
function worse(came: readonly Flag[], went: readonly Flag[]): Flag[] {
  if (came.length === 0) return [];
  const before = Map.groupBy(went, flagIdentity);
  return came.filter((flag) => {
    const was = before.get(flagIdentity(flag))?.shift();
    if (!was || rankOf(flag) < rankOf(was)) return true;
    return COUNTS.test(flag.rule) && excessOf(flag) > excessOf(was);
  });
}

const COUNTS = /^(cadence|load)\./;

function excessOf({ measured, limit }: Flag): number {
  return Math.abs(measured - limit);
}

function isGone(desk: Desk, flag: Flag, came: readonly Flag[], went: readonly Flag[]): boolean {
  const identity = flagIdentity(flag);
  const of = (flags: readonly Flag[]) => flags.filter((other) => flagIdentity(other) === identity).length;
  return (desk.identities().get(identity) ?? 0) - of(went) + of(came) === 0;
}

function isAlike(a: Flag, b: Flag): boolean {
  return a.rule === b.rule && JSON.stringify(a.subject) === JSON.stringify(b.subject);
}

function isLeftOfSilence(flag: Flag, went: readonly Flag[]): boolean {
  if (flag.rule !== "cadence.silence") return false;
  return went.some((was) => isAlike(was, flag) && was.from <= flag.from && flag.to <= was.to);
}

function rankOf({ severity }: Flag): number {
  return SEVERITIES.indexOf(severity);
}

function counted(flags: readonly Flag[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const flag of flags) {
    const identity = flagIdentity(flag);
    counts.set(identity, (counts.get(identity) ?? 0) + 1);
  }
  return counts;
}
