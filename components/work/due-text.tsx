"use client";

import { useLocale, useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { addDays, type Day, daysBetween, formatShortDay, formatWeekday } from "@/lib/platform/time";

/** "demain", "pour le jeu. 12 nov.", "depuis 3 jours, attendu le ven. 6 nov." */
export function DueText({ due, today, overdue = false }: { due: Day | null; today: Day; overdue?: boolean }) {
  const t = useTranslations("work");
  const locale = useLocale();
  if (due === null) return <span className="text-ink-3 text-sm">{t("due.none")}</span>;
  const day = `${formatWeekday(due, locale)} ${formatShortDay(due, locale)}`;
  const text = overdue
    ? t("due.late", { days: daysBetween(due, today), day })
    : due === today
      ? t("due.today")
      : due === addDays(today, 1)
        ? t("due.tomorrow")
        : t("due.by", { day });
  return (
    <time dateTime={due} className={classes("text-sm", overdue ? "font-medium text-bad" : "text-ink")}>
      {text}
    </time>
  );
}
