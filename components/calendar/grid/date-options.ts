import type { CalendarOptions } from "@fullcalendar/react";
import {
  addDays,
  formatLongDay,
  LANGUAGE_TAG,
  type Locale,
  type WeekStart,
  weekNumber,
} from "@/lib/platform/time";
import { dayOfCell } from "./to-event";

const FIRST_DAY = { sunday: 0, monday: 1, saturday: 6 } as const;

/**
 * Dates as everywhere in the product. A bare "en" is American to FullCalendar: 11/9, "9 Mon", and 24:00 for midnight.
 * Its own language files bring a first day of the week and a numbering of weeks; ours are the workspace's.
 */
export function dateOptions(locale: Locale, weekStart: WeekStart): CalendarOptions {
  return {
    locale: LANGUAGE_TAG[locale],
    // Everything is told on the clock on the wall, and FullCalendar has nothing to convert.
    timeZone: "UTC",
    firstDay: FIRST_DAY[weekStart],
    // The middle of the week says which one it is, as in the gutter beside it.
    weekNumberCalculation: (date) => weekNumber(addDays(dayOfCell({ date }), 3)),
    popoverFormat: ({ date }) => formatLongDay(dayOfCell({ date: date.marker }), locale),
  };
}

/** "Mon 9" · "lun. 9" */
export const HOURS_HEADER = { weekday: "short", day: "numeric" } as const;
/** "09:00" */
export const SLOT_HEADER = { hour: "2-digit", minute: "2-digit", hour12: false } as const;
