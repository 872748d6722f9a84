import type { Period } from "@/lib/plan/document";
import { type Day, formatMonth, type Locale } from "@/lib/platform/time";
import type { CalendarView } from "../store/view-state";

/** "Novembre" and "2026", "9 – 15 novembre" and "2026": the year is set apart. */
export function titleOf(
  view: CalendarView,
  date: Day,
  range: Period,
  locale: Locale,
): { title: string; year: string } {
  const year = (view === "month" || view === "list" ? date : range.to).slice(0, 4);
  if (view === "month" || view === "list") return { title: capital(monthName(date, locale)), year };
  const [first, last] = [range.from, range.to];
  const end = `${dayNumber(last)} ${monthName(last, locale)}`;
  if (first.slice(0, 7) === last.slice(0, 7)) return { title: `${dayNumber(first)} – ${end}`, year };
  return { title: `${dayNumber(first)} ${monthName(first, locale)} – ${end}`, year };
}

function monthName(day: Day, locale: Locale): string {
  return formatMonth(day, locale).replace(/\s*\d+$/, "");
}

const dayNumber = (day: Day) => Number(day.slice(8));
const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
