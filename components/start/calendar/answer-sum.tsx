"use client";

import { useLocale, useTranslations } from "next-intl";
import type { DateChoice } from "@/lib/key-dates/view";
import { typedRows } from "./calendar-answer";
import { type CalendarValues, publicDays } from "./calendar-values";

interface AnswerSumProps {
  values: CalendarValues;
  choices: DateChoice[];
}

/** What saving puts on the calendar. */
export function AnswerSum({ values, choices }: AnswerSumProps) {
  const t = useTranslations("startContent");
  const locale = useLocale();
  const holidays = values.notes ? publicDays(choices).filter(({ event }) => event === null).length : 0;
  const dates = Object.keys(values.picks).length;
  const events = typedRows(values).events.length;
  const parts = [
    holidays > 0 && t("sum.holidays", { count: holidays }),
    dates > 0 && t("sum.dates", { count: dates }),
    events > 0 && t("sum.events", { count: events }),
  ].filter((part) => part !== false);
  const list = new Intl.ListFormat(locale === "fr" ? "fr-FR" : "en-GB").format(parts);
  return (
    <p role="status" className="text-ink-2 text-sm">
      {parts.length > 0 ? t("sum.adds", { list }) : t("sum.nothing")}
    </p>
  );
}
