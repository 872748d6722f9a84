"use client";

import { isDay } from "@/lib/platform/time";
import { type EventValues, eventFrom } from "./event-values";
import { PhaseDates } from "./phase-dates";

/** What the figures mean in dates, as one types them. */
export function EventPreview({ values, today }: { values: EventValues; today: string }) {
  const event = eventFrom(values);
  if (!isDay(event.start) || !isDay(event.end) || event.end < event.start) return null;
  const figures = [event.preparationDays, event.communicationDays, event.freezeDays, event.followUpDays];
  if (figures.some((days) => days !== null && !(Number.isInteger(days) && days >= 0 && days <= 3650)))
    return null;
  return <PhaseDates event={event} today={today} />;
}
