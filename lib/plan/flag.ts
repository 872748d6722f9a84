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

/** The rules that checkPlan judges. */
export const RULE_IDS = [...CADENCE_RULES, ...EVENT_RULES] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** What a flag is about, by id: exactly the keys that its rule lists, in that order. */
export type FlagSubject = Partial<
  Record<
    "channel" | "publication" | "event" | "other" | "objective" | "post" | "contributor" | "campaign",
    string
  >
>;

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

/** Which flag it is, whatever it measures just now: by this key it is ignored, and found again after a change. */
export function flagKey(flag: Pick<Flag, "rule" | "subject" | "from" | "to">): string {
  return JSON.stringify([flag.rule, ...Object.values(flag.subject), flag.from, flag.to]);
}

/** What a change of the plan did to its flags; `changed` holds those, as they are now, that got more or less severe. */
export type FlagChanges = { came: Flag[]; went: Flag[]; changed: Flag[] };

export function diffFlags(before: readonly Flag[], after: readonly Flag[]): FlagChanges {
  const old = new Map(before.map((flag) => [flagKey(flag), flag]));
  const came: Flag[] = [];
  const changed: Flag[] = [];
  for (const flag of after) {
    const key = flagKey(flag);
    const was = old.get(key);
    if (!was) came.push(flag);
    else if (was.severity !== flag.severity) changed.push(flag);
    old.delete(key);
  }
  return { came, went: [...old.values()], changed };
}
