/** A local calendar date, "YYYY-MM-DD". Strings, so that they compare, store and travel as they are. */
export type Day = string;
export type WeekStart = "monday" | "sunday" | "saturday";
export type DayRange = { from: Day; to: Day };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Weekday (0 = Sunday) on which a week begins. */
const FIRST_WEEKDAY: Record<WeekStart, number> = { sunday: 0, monday: 1, saturday: 6 };
/** 1 January 1970 was a Thursday. */
const EPOCH_WEEKDAY = 4;

export function isDay(text: unknown): text is Day {
  const parts = typeof text === "string" ? DAY.exec(text) : null;
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** A plan is about our time: an older year is a slip of the keyboard, such as 0026 for 2026. */
export const FIRST_YEAR = 1900;

/** Of a Day, or of a text that begins with one. */
export function isOfOurTime(text: Day): boolean {
  return digits(text, 0, 4) >= FIRST_YEAR;
}

/** Days since 1970-01-01 of a Day, or of the date part of a Wall. Trusts its shape: made for loops over many. */
export function dayNumber(text: Day): number {
  return civilToNumber(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
}

export function dayFromNumber(number: number): Day {
  const { year, month, day } = civilFromNumber(number);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count);
}

/** Days from a to b, counted on the calendar; negative when b is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return dayNumber(b) - dayNumber(a);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: Day): number {
  return mod(dayNumber(day) + EPOCH_WEEKDAY, 7);
}

export function weekOf(day: Day, weekStart: WeekStart): DayRange {
  const from = weekStartNumber(dayNumber(day), weekStart);
  return { from: dayFromNumber(from), to: dayFromNumber(from + 6) };
}

/** The day number of the first day of the week that holds a day number. */
export function weekStartNumber(number: number, weekStart: WeekStart): number {
  return number - mod(number + EPOCH_WEEKDAY - FIRST_WEEKDAY[weekStart], 7);
}

/** The ISO 8601 week of a day: weeks begin on Monday, week 1 holds the year's first Thursday. */
export function weekNumber(day: Day): number {
  const thursday = weekStartNumber(dayNumber(day), "monday") + 3;
  const { year } = civilFromNumber(thursday);
  return Math.floor((thursday - civilToNumber(year, 1, 1)) / 7) + 1;
}

export function monthOf(day: Day): DayRange {
  const { year, month } = civilFromNumber(dayNumber(day));
  const first = civilToNumber(year, month, 1);
  return { from: dayFromNumber(first), to: dayFromNumber(first + daysInMonth(year, month) - 1) };
}

/** Every day from the first to the last, both included; none when they are the wrong way round. */
export function eachDay(from: Day, to: Day): Day[] {
  const first = dayNumber(from);
  return Array.from({ length: Math.max(0, dayNumber(to) - first + 1) }, (_, index) =>
    dayFromNumber(first + index),
  );
}

/** Proleptic Gregorian date to days since 1970-01-01 (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
export function civilToNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function civilFromNumber(number: number): { year: number; month: number; day: number } {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The number written in text[from, to). Reads char codes: no slice is made. */
export function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index++) value = value * 10 + text.charCodeAt(index) - 48;
  return value;
}

export function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}
