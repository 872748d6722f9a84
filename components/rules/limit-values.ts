import { readNumber, readPercent, writeNumber, writePercent } from "@/components/forms/numbers";
import { DEFAULT_LIMITS, LIMIT_NAMES, type LimitName } from "@/lib/plan/vocabulary";
import type { Locale } from "@/lib/platform/time";
import type { Tuning } from "@/lib/tuning/view";
import { LIMITS } from "@/lib/tuning/vocabulary";

/** As they are typed: shares in percent. */
export type LimitValues = Record<LimitName, string>;

export function limitValues(limits: Tuning["limits"], locale: Locale): LimitValues {
  const typed = LIMIT_NAMES.map((name) => [
    name,
    written(name, limits[name] ?? DEFAULT_LIMITS[name], locale),
  ]);
  return Object.fromEntries(typed) as LimitValues;
}

/** Of these limits; an emptied field is the default. */
export function limitsFrom(values: LimitValues, names: readonly LimitName[]) {
  return Object.fromEntries(
    names.map((name) => [name, isShare(name) ? readPercent(values[name]) : readNumber(values[name])]),
  ) as Partial<Record<LimitName, number | null>>;
}

export function written(name: LimitName, value: number, locale: Locale): string {
  return isShare(name) ? writePercent(value, locale) : writeNumber(value, locale);
}

const isShare = (name: LimitName) => LIMITS[name].unit === "share";
