import { dayNumber, type Locale } from "@/lib/platform/time";
import { editsOf } from "../changes/apply";
import type { PlanChange } from "../changes/change";
import { type NewIds, newIdsOf } from "../changes/new-ids";
import type { Plan, PlanPost, PlanPublication } from "../document";
import { type Flag, flagIdentity, SEVERITIES } from "../flag";
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

/** A candidate costs about as much as the part of the plan it touches; one of the setting, two full checks. */
const TRIES = 60;
const SETTING_COST = 8;

export function deskOf(plan: Plan, locale: Locale): Desk {
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

export function searchFor(desk: Desk, flag: Flag): Search {
  return { desk, flag, left: TRIES };
}

/**
 * What changes do: `mends`, the flag is gone and nothing as grave has come; `harmless`, nothing as grave has come but the
 * same rule's about the same thing, as on the way to a fix of several steps; `harms`.
 */
export type Verdict = "mends" | "harmless" | "harms";

export function verdictOf(search: Search, changes: readonly PlanChange[]): Verdict {
  const { desk, flag } = search;
  if (search.left <= 0) return "harms";
  const edit = desk.editOf(changes);
  search.left -= edit.setting ? SETTING_COST : 1;
  const { came, went } = recheck(desk.index, edit);
  const grave = graverOrWorse(came, went).filter(
    (other) => rankOf(other) <= rankOf(flag) && flagIdentity(other) !== flagIdentity(flag),
  );
  if (!grave.every((other) => isAlike(other, flag))) return "harms";
  return grave.length === 0 && isGone(desk, flag, came, went) ? "mends" : "harmless";
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
function graverOrWorse(came: readonly Flag[], went: readonly Flag[]): Flag[] {
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
