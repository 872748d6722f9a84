// biome-ignore-all lint/a11y/useSemanticElements: a grid of cards that arrows walk over, laid out by CSS grid, is no <table>
"use client";

import { useLocale, useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { holds } from "@/lib/calendar/periods";
import type { Period } from "@/lib/plan/document";
import { type Day, formatLongDay, formatWeekday, weekdayOf, weekNumber } from "@/lib/platform/time";

/** The row of days: "lun. 9", today on a chestnut ground, days beyond the horizon said to be so. */
export function DayHeads({ days, today, horizon }: { days: readonly Day[]; today: Day; horizon: Period }) {
  const t = useTranslations("lanes");
  const locale = useLocale();
  return (
    <div role="row" tabIndex={-1} className="grid grid-cols-(--lanes-columns) border-line border-y bg-paper">
      <span role="columnheader" tabIndex={-1} className="eyebrow sticky left-0 z-10 bg-paper px-1 py-2.5">
        {t("week", { number: weekNumber(days[0] ?? today) })}
        <span className="sr-only"> {t("channels")}</span>
      </span>
      {days.map((day) => (
        <span
          key={day}
          role="columnheader"
          tabIndex={-1}
          aria-label={formatLongDay(day, locale)}
          aria-current={day === today ? "date" : undefined}
          className={classes(
            "flex min-w-0 items-baseline gap-1.5 border-line-2 border-l px-2.5 py-1.5 text-sm",
            isWeekend(day) && "bg-weekend",
          )}
        >
          <span className="text-ink-2">{formatWeekday(day, locale)}</span>
          <span
            className={classes(
              "font-display font-semibold text-lg tabular-nums",
              day === today && "-my-0.5 rounded-md bg-chestnut px-1.5 text-on-chestnut",
            )}
          >
            {Number(day.slice(8))}
          </span>
          {!holds(horizon, day) && (
            <span className="min-w-0 truncate text-2xs text-ink-3" title={t("unjudged.why")}>
              {t("unjudged.short")}
            </span>
          )}
        </span>
      ))}
    </div>
  );
}

export function isWeekend(day: Day): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}
