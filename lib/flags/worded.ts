import { type Flag, flagKey, type Severity } from "@/lib/plan/flag";
import type { Translator } from "@/lib/platform/i18n/translator";
import type { Locale } from "@/lib/platform/time";
import { describeFlag } from "./describe";
import type { FlagNames } from "./names";

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
