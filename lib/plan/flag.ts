import type { Day } from "@/lib/platform/time";

/** In the order in which flags are listed. */
export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CADENCE_RULES = [
  "cadence.over-posting",
  "cadence.under-posting",
  "cadence.over-day",
  "cadence.too-close",
  "cadence.silence",
  "cadence.bunched",
  "cadence.inactive-channel",
] as const;

export const EVENT_RULES = [
  "event.no-window",
  "event.unprepared",
  "event.late-preparation",
  "event.short-window",
  "event.not-frozen",
  "event.no-coverage",
  "event.no-follow-up",
  "event.owner-clash",
] as const;

export const OBJECTIVE_RULES = [
  "objective.missing",
  "objective.too-many",
  "objective.unmeasured",
  "objective.no-channel",
  "objective.caution-channel",
  "objective.neglected",
  "objective.dominant",
] as const;

export const MIX_RULES = ["mix.promotional", "mix.promotional-run", "mix.monotony"] as const;

export const CONTENT_RULES = [
  "content.too-long",
  "content.no-media",
  "content.no-alt",
  "content.no-own-link",
  "content.same-text",
  "content.repeated",
] as const;

export const CONTRIBUTOR_RULES = [
  "load.overload",
  "load.unsustainable",
  "contributor.absent",
  "contributor.no-author",
  "contributor.self-review",
  "contributor.late",
  "contributor.single-voice",
  "channel.unmonitored",
] as const;

export const WORKFLOW_RULES = [
  "workflow.unapproved",
  "workflow.missed",
  "workflow.rushed",
  "budget.overspent",
  "results.missing",
] as const;

/** The rules that checkPlan judges, in the order of the specification. */
export const RULE_IDS = [
  ...CADENCE_RULES,
  ...EVENT_RULES,
  ...OBJECTIVE_RULES,
  ...MIX_RULES,
  ...CONTENT_RULES,
  ...CONTRIBUTOR_RULES,
  ...WORKFLOW_RULES,
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** All that flags can be about; where a rule lists several, it lists them in this order. */
export const SUBJECT_KEYS = [
  "channel",
  "publication",
  "event",
  "other",
  "objective",
  "post",
  "contributor",
  "campaign",
] as const;

/** What a flag is about, by id: exactly the keys that its rule lists, in that order. */
export type FlagSubject = Partial<Record<(typeof SUBJECT_KEYS)[number], string>>;

/** What the check found. `measured` and `limit` are in the unit of the rule; `publications` by instant, then id. */
export type Flag = {
  rule: RuleId;
  severity: Severity;
  subject: FlagSubject;
  from: Day;
  to: Day;
  measured: number;
  limit: number;
  publications: string[];
};

/** What a flag is about, whatever it measures just now: by this key it is ignored until a date. */
export function flagKey({ rule, subject, from, to }: Pick<Flag, "rule" | "subject" | "from" | "to">): string {
  return JSON.stringify([rule, ...Object.values(subject), from, to]);
}

/** Of these rules, one thing can have several flags for the same days: each is about other publications. */
const ABOUT_PUBLICATIONS: ReadonlySet<RuleId> = new Set<RuleId>([
  "cadence.too-close",
  "content.same-text",
  "mix.monotony",
]);

/** Which flag it is: finer than its key where one day has several crowded pairs. */
export function flagIdentity(flag: Omit<Flag, "severity" | "measured" | "limit">): string {
  return ABOUT_PUBLICATIONS.has(flag.rule)
    ? `${flagKey(flag)} ${flag.publications.join(" ")}`
    : flagKey(flag);
}

/** Flags of the one list that are not in the other, by all that they say; both in their order. */
export type FlagDifference = { came: Flag[]; went: Flag[] };

/** Of two lists in order. */
export function difference(before: readonly Flag[], after: readonly Flag[]): FlagDifference {
  const changes: FlagDifference = { came: [], went: [] };
  let [old, fresh] = [0, 0];
  while (old < before.length || fresh < after.length) {
    const order =
      old >= before.length ? 1 : fresh >= after.length ? -1 : compareFlags(before[old]!, after[fresh]!);
    if (order < 0) changes.went.push(before[old++]!);
    else if (order > 0) changes.came.push(after[fresh++]!);
    else [old, fresh] = [old + 1, fresh + 1];
  }
  return changes;
}

/** What a change of the plan did to its flags; `changed` holds those, as they are now, that got more or less severe. */
export type FlagChanges = { came: Flag[]; went: Flag[]; changed: Flag[] };

/** Of two lists in order. What is about the same thing, and says something else of it now, has neither come nor gone. */
export function diffFlags(before: readonly Flag[], after: readonly Flag[]): FlagChanges {
  const fresh = difference(before, after);
  // Several can be the same thing: two late assignments of one person on one post.
  const old = Map.groupBy(fresh.went, flagIdentity);
  const came: Flag[] = [];
  const changed: Flag[] = [];
  for (const flag of fresh.came) {
    const was = old.get(flagIdentity(flag))?.shift();
    if (!was) came.push(flag);
    else if (was.severity !== flag.severity) changed.push(flag);
  }
  return { came, went: [...old.values()].flat(), changed };
}

/** The order of the specification; 0 only for flags that are equal in every field. */
export function compareFlags(a: Flag, b: Flag): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    byCodeUnit(a.from, b.from) ||
    byCodeUnit(a.rule, b.rule) ||
    bySubject(a.subject, b.subject) ||
    byCodeUnit(a.to, b.to) ||
    a.measured - b.measured ||
    byTexts(a.publications, b.publications) ||
    a.limit - b.limit
  );
}

/** Flags of one rule have the same keys, in the same order. */
function bySubject(a: FlagSubject, b: FlagSubject): number {
  if (a === b) return 0;
  for (const key in a) {
    const order = byCodeUnit(a[key as keyof FlagSubject]!, b[key as keyof FlagSubject]!);
    if (order !== 0) return order;
  }
  return 0;
}

function byTexts(a: readonly string[], b: readonly string[]): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const order = byCodeUnit(a[index]!, b[index]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

export function byCodeUnit(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
