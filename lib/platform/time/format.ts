import { civilFromNumber, type Day, dayNumber, weekdayOf } from "./day";
import { dayOf, type TimeOfDay, timeOf, type Wall } from "./wall";
import { instantToWall } from "./zone";

/** The languages of the screens. English is British: day before month. */
export type Locale = "fr" | "en";
type Width = "long" | "short";

/** For what formats by itself: Intl, and what stands on it. */
export const LANGUAGE_TAG: Record<Locale, string> = { fr: "fr-FR", en: "en-GB" };
const EN_DASH = "–";

/** "lundi 9 novembre 2026" · "Monday 9 November 2026" */
export function formatLongDay(day: Day, locale: Locale): string {
  return `${formatWeekday(day, locale, "long")} ${formatDay(day, locale)}`;
}

/** "9 novembre 2026" · "9 November 2026" */
export function formatDay(day: Day, locale: Locale): string {
  return `${dayAndMonth(day, locale, "long")} ${yearOf(day)}`;
}

/** "9 nov." · "9 Nov" */
export function formatShortDay(day: Day, locale: Locale): string {
  return dayAndMonth(day, locale, "short");
}

/** "lundi" · "Monday", or "lun." · "Mon" */
export function formatWeekday(day: Day, locale: Locale, width: Width = "short"): string {
  return namesOf(locale)[width].weekdays[weekdayOf(day)]!;
}

/** "novembre 2026" · "November 2026" */
export function formatMonth(day: Day, locale: Locale): string {
  return `${namesOf(locale).long.months[monthIndex(day)]} ${yearOf(day)}`;
}

/**
 * "du 9 au 15 novembre" · "9–15 November"; "du 30 novembre au 6 décembre" · "30 November – 6 December"; a single day is
 * "le 9 novembre" · "9 November". Years show when they differ, or when `withYear` asks for the last one.
 */
export function formatDayRange(
  from: Day,
  to: Day,
  locale: Locale,
  options: { withYear?: boolean } = {},
): string {
  const last =
    dayAndMonth(to, locale, "long") +
    (options.withYear || yearOf(from) !== yearOf(to) ? ` ${yearOf(to)}` : "");
  if (from === to) return locale === "fr" ? `le ${last}` : last;
  const first = firstOfRange(from, to, locale);
  if (locale === "fr") return `du ${first} au ${last}`;
  return first.includes(" ") ? `${first} ${EN_DASH} ${last}` : `${first}${EN_DASH}${last}`;
}

/** "09:00" in both languages, from a Wall or a time of day. */
export function formatTime(wall: Wall | TimeOfDay): string {
  return wall.length > 5 ? timeOf(wall) : wall;
}

/** "9 nov. 2026, 09:00" · "9 Nov 2026, 09:00", as clocks in the zone showed it. */
export function formatInstant(ms: number, zone: string, locale: Locale): string {
  return formatWall(instantToWall(ms, zone), locale);
}

/** As formatInstant, for a time that is already local. */
export function formatWall(wall: Wall, locale: Locale): string {
  return `${formatShortDay(dayOf(wall), locale)} ${yearOf(wall)}, ${timeOf(wall)}`;
}

function firstOfRange(from: Day, to: Day, locale: Locale): string {
  if (yearOf(from) !== yearOf(to)) return `${dayAndMonth(from, locale, "long")} ${yearOf(from)}`;
  if (monthIndex(from) !== monthIndex(to)) return dayAndMonth(from, locale, "long");
  return dayOfMonth(from, locale);
}

function dayAndMonth(day: Day, locale: Locale, width: Width): string {
  return `${dayOfMonth(day, locale)} ${namesOf(locale)[width].months[monthIndex(day)]}`;
}

/** French says "1er" where Intl says "1". */
function dayOfMonth(day: Day, locale: Locale): string {
  const number = Number(day.slice(8, 10));
  return number === 1 && locale === "fr" ? "1er" : String(number);
}

function monthIndex(day: Day): number {
  return Number(day.slice(5, 7)) - 1;
}

function yearOf(day: Day): string {
  return String(civilFromNumber(dayNumber(day)).year);
}

type Names = Record<Width, { months: string[]; weekdays: string[] }>;
const names = new Map<Locale, Names>();

/**
 * Intl gives the words, we put them in order: engines differ in how they join a range or a date and a time, and server
 * and browser must write the same text.
 */
function namesOf(locale: Locale): Names {
  let found = names.get(locale);
  if (!found) {
    found = { long: namesOfWidth(locale, "long"), short: namesOfWidth(locale, "short") };
    names.set(locale, found);
  }
  return found;
}

function namesOfWidth(locale: Locale, width: Width): Names[Width] {
  const month = new Intl.DateTimeFormat(LANGUAGE_TAG[locale], { month: width, timeZone: "UTC" });
  const weekday = new Intl.DateTimeFormat(LANGUAGE_TAG[locale], { weekday: width, timeZone: "UTC" });
  return {
    months: Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2026, index, 1))),
    // 1 November 2026 was a Sunday.
    weekdays: Array.from({ length: 7 }, (_, index) => weekday.format(Date.UTC(2026, 10, 1 + index))),
  };
}
