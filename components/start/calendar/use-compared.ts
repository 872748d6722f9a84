"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatDayRange } from "@/lib/platform/time";
import { periodFrom, typedRows } from "./calendar-answer";
import type { AbsenceRow, CalendarValues, ClosureRow, StoredCalendar } from "./calendar-values";

/** How the answer reads where somebody else's stands beside one's own. */
export function useCompared({ contributors }: StoredCalendar) {
  const t = useTranslations("startContent");
  const locale = useLocale();
  const days = (row: AbsenceRow | ClosureRow) => {
    const { from, to } = periodFrom(row);
    return from && to >= from ? formatDayRange(from, to, locale, { withYear: true }) : from;
  };
  const nameOf = (id: string) => contributors.find((each) => each.id === id)?.name ?? "";
  return [
    {
      label: t("holidays.title"),
      show: ({ country, part }: CalendarValues) => [country, part].filter(Boolean).join(" "),
    },
    {
      label: t("events.title"),
      show: (values: CalendarValues) =>
        typedRows(values)
          .events.map(({ name }) => name)
          .join(", "),
    },
    {
      label: t("absences.title"),
      show: (values: CalendarValues) =>
        typedRows(values)
          .absences.map((row) => `${nameOf(row.contributor)} ${days(row)}`)
          .join(", "),
    },
    {
      label: t("closures.title"),
      show: (values: CalendarValues) => typedRows(values).closures.map(days).join(", "),
    },
  ];
}
