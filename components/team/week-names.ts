"use client";

import { useLocale, useTranslations } from "next-intl";
import { useCallback } from "react";
import type { Period } from "@/lib/plan/document";
import type { WeekLoad } from "@/lib/plan/load";
import { formatDayRange, weekNumber } from "@/lib/platform/time";
import { hoursOf } from "./hours";

/** "semaine 46, 9–15 novembre" */
export function useWeekName(): (week: Period) => string {
  const t = useTranslations("team");
  const locale = useLocale();
  return useCallback(
    // Weeks that begin on a Sunday or a Saturday are known by the number of most of their days.
    ({ from, to }) => t("week_long", { number: weekNumber(to), range: formatDayRange(from, to, locale) }),
    [t, locale],
  );
}

/** What a cell says, for those who do not see it. */
export function useCellName(): (name: string, week: Period, load: WeekLoad) => string {
  const t = useTranslations("team");
  const locale = useLocale();
  const weekName = useWeekName();
  return useCallback(
    (name, week, { load, room }) =>
      t("cell", {
        name,
        week: weekName(week),
        load: hoursOf(load, locale),
        room: hoursOf(room, locale),
      }),
    [t, locale, weekName],
  );
}
