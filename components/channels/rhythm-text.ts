import type { PlanCadence } from "@/lib/plan/document";
import type { Translator } from "@/lib/platform/i18n/translator";

/** "2 à 5 par semaine" */
export function owedText({ per, min, max }: PlanCadence, t: Translator<"channels">): string {
  if (!min && max === null) return t(`owed.free.${per}`);
  if (!min) return t(`owed.at_most.${per}`, { max: max ?? 0 });
  if (max === null) return t(`owed.at_least.${per}`, { min });
  return min === max ? t(`owed.exactly.${per}`, { max }) : t(`owed.between.${per}`, { min, max });
}

/** "1 par jour au plus · 18 h d’écart · 7 jours de silence au plus": what a rhythm limits besides. */
export function limitTexts(
  { maxPerDay, minGapHours, maxSilenceDays }: PlanCadence,
  t: Translator<"channels">,
): string[] {
  return [
    maxPerDay !== null && t("limit.per_day", { max: maxPerDay }),
    minGapHours !== null && t("limit.gap", { hours: minGapHours }),
    maxSilenceDays !== null && t("limit.silence", { days: maxSilenceDays }),
  ].filter((text) => text !== false);
}
