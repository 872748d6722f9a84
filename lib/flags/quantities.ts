import type { Translator } from "@/lib/platform/i18n/translator";
import type { Locale } from "@/lib/platform/time";

/** 510 → "8 h 30", 45 → "45 min", 120 → "2 h". To the minute: loads are shared out in fractions. */
export function duration(minutes: number, t: Translator<"flags">): string {
  const whole = Math.round(minutes);
  const rest = whole % 60;
  const hours = (whole - rest) / 60;
  if (hours === 0) return t("duration.minutes", { minutes: rest });
  if (rest === 0) return t("duration.hours", { hours });
  return t("duration.both", { hours, minutes: String(rest).padStart(2, "0") });
}

/** 0.6 → "60 %" · "60%"; one decimal where it says something, so that 60.4 % over a limit of 60 % can be seen. */
export function share(ratio: number, locale: Locale): string {
  return percents[locale].format(ratio);
}

/** "A, B et C" · "A, B and C" */
export function list(names: readonly string[], locale: Locale): string {
  return lists[locale].format(names);
}

const lists: Record<Locale, Intl.ListFormat> = {
  fr: new Intl.ListFormat("fr-FR"),
  en: new Intl.ListFormat("en-GB"),
};

const percents: Record<Locale, Intl.NumberFormat> = {
  fr: new Intl.NumberFormat("fr-FR", { style: "percent", maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 1 }),
};
