import { share } from "@/lib/flags/quantities";
import type { LimitName } from "@/lib/plan/vocabulary";
import type { Translator } from "@/lib/platform/i18n/translator";
import type { Locale } from "@/lib/platform/time";
import { LIMITS } from "./vocabulary";

/** "20 %", "3 objectifs", "48 heures". */
export function limitText(limit: LimitName, value: number, t: Translator<"rules">, locale: Locale): string {
  const { unit } = LIMITS[limit];
  return unit === "share" ? share(value, locale) : t(`unit.${unit}`, { value });
}
