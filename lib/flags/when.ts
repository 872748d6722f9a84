import type { Translator } from "@/lib/platform/i18n/translator";
import {
  addDays,
  type Day,
  daysBetween,
  formatDayRange,
  formatMonth,
  formatShortDay,
  formatWeekday,
  type Locale,
  monthOf,
  weekNumber,
} from "@/lib/platform/time";

type Span = { from: Day; to: Day };

/** A span of days in the ways that sentences need it. The examples are French; English has its own prepositions. */
export type When = {
  /** "jeudi 12 novembre", the first day. */
  firstDay: string;
  /** "du 9 au 15 novembre". */
  range: string;
  /** "le jeudi 12 novembre", or "du 9 au 15 novembre". */
  days: string;
  /** "le jeudi 12 novembre", or "le 9 et le 10 novembre": of two things, the day of each. */
  pairDays: string;
  /** "en novembre 2026" where it is the whole month, else as `days`. */
  period: string;
  /** "la semaine 46 (9–15 nov.)", or "novembre 2026". */
  bucket: string;
  /** "S46", or "novembre 2026". */
  shortBucket: string;
  /** How many days, both ends included. */
  spanDays: number;
};

export function whenOf(span: Span, t: Translator<"flags">, locale: Locale): When {
  const { from, to } = span;
  const firstDay = weekdayAndDay(from, locale);
  const range = formatDayRange(from, to, locale);
  const ends = endsOf(range);
  const days = from === to ? t("when.day", { day: firstDay }) : t("when.range", ends);
  const month = isMonth(span) ? formatMonth(from, locale) : null;
  return {
    firstDay,
    range,
    days,
    pairDays: from === to ? days : t("when.pair", ends),
    period: month ? t("when.inMonth", { month }) : days,
    bucket: month ?? t("when.week", { number: weekOfSpan(span), range: shortRange(span, locale) }),
    shortBucket: month ?? t("when.shortWeek", { number: weekOfSpan(span) }),
    spanDays: daysBetween(from, to) + 1,
  };
}

/** The year is left out: flags speak of the months around today. formatDayRange adds it where a span crosses one. */
function weekdayAndDay(day: Day, locale: Locale): string {
  const dayAndMonth = formatDayRange(day, day, locale).replace(/^le /, "");
  return `${formatWeekday(day, locale, "long")} ${dayAndMonth}`;
}

/** "du 9 au 15 novembre" → 9, 15 novembre · "30 November – 6 December" → 30 November, 6 December */
function endsOf(range: string): { from: string; to: string } {
  const [from = "", to = ""] = range.replace(/^du /, "").split(/ au |\s*–\s*/);
  return { from, to };
}

/** "9–15 nov." · "30 nov. – 6 déc." */
function shortRange({ from, to }: Span, locale: Locale): string {
  const last = formatShortDay(to, locale);
  if (from === to) return last;
  if (from.slice(0, 7) !== to.slice(0, 7)) return `${formatShortDay(from, locale)} – ${last}`;
  return `${formatShortDay(from, locale).split(" ")[0]}–${last}`;
}

/** The ISO week that holds most of it, so that a week from Sunday to Saturday has the number of its Monday. */
function weekOfSpan({ from }: Span): number {
  return weekNumber(addDays(from, 3));
}

function isMonth({ from, to }: Span): boolean {
  const month = monthOf(from);
  return month.from === from && month.to === to;
}
