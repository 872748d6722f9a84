"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatDayRange, formatShortDay, isDay } from "@/lib/platform/time";
import { axisAround } from "./axis";
import { type EventValues, eventFrom } from "./event-values";
import { PhaseTrack } from "./phase-track";
import { type EventDates, extentOf, spansOf } from "./spans";

/** What the figures mean in dates, as one types them. */
export function EventPreview({ values, today }: { values: EventValues; today: string }) {
  const event = eventFrom(values);
  if (!isDay(event.start) || !isDay(event.end) || event.end < event.start) return null;
  const figures = [event.preparationDays, event.communicationDays, event.freezeDays, event.followUpDays];
  if (figures.some((days) => days !== null && !(Number.isInteger(days) && days >= 0 && days <= 3650)))
    return null;
  return <PhaseDates event={event} today={today} />;
}

/** The phases of one event, drawn and written. */
export function PhaseDates({ event, today }: { event: EventDates; today: string }) {
  const t = useTranslations("events");
  const locale = useLocale();
  const extent = extentOf(event);
  const axis = axisAround(extent.from, extent.to);
  return (
    <div className="grid gap-2">
      <PhaseTrack event={event} axis={axis} today={today} className="h-7!" />
      <div aria-hidden="true" className="flex justify-between text-2xs text-ink-3">
        <span>{formatShortDay(axis.from, locale)}</span>
        {today > axis.from && today < axis.to && (
          <span>{t("today", { day: formatShortDay(today, locale) })}</span>
        )}
        <span>{formatShortDay(axis.to, locale)}</span>
      </div>
      <dl className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-2 lg:grid-cols-3">
        {spansOf(event).map(({ phase, from, to }) => (
          <div key={phase} className="flex flex-wrap gap-x-2">
            <dt className="text-ink-2">{t(`phase.${phase}`)}</dt>
            <dd>{formatDayRange(from, to, locale)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
