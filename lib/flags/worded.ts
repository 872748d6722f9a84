import type { Plan } from "@/lib/plan/document";
import { type Flag, flagKey, type Severity } from "@/lib/plan/flag";
import { groupFlags } from "@/lib/plan/group";
import { placesOf } from "@/lib/plan/places";
import type { Translator } from "@/lib/platform/i18n/translator";
import type { Locale } from "@/lib/platform/time";
import { describeFlag } from "./describe";
import { type FlagNames, namesOf } from "./names";

/** A flag by what it says: for screens that do not hold the plan it is of. */
export type WordedFlag = { key: string; rule: string; severity: Severity; title: string; sentence: string };

export const wordedFlags = (
  flags: readonly Flag[],
  names: FlagNames,
  t: Translator<"flags">,
  locale: Locale,
): WordedFlag[] =>
  flags.map((flag) => {
    const { title, sentence } = describeFlag(flag, names, t, locale);
    return { key: flagKey(flag), rule: flag.rule, severity: flag.severity, title, sentence };
  });

/** One of each cause, as grave as the gravest under it: as many as the calendar counts of the same plan. */
export function wordedCauses(
  flags: readonly Flag[],
  plan: Plan,
  t: Translator<"flags">,
  locale: Locale,
): WordedFlag[] {
  const groups = groupFlags(flags, placesOf(plan));
  const causes = groups.map(({ cause }) => cause);
  return wordedFlags(causes, namesOf(plan), t, locale).map((flag, at) => ({
    ...flag,
    severity: groups[at]!.severity,
  }));
}
