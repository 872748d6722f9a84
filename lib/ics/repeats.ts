import { civilFromNumber, civilToNumber } from "@/lib/platform/time";
import type { Rule, WeekdayRule } from "./rule";

/** Day numbers, both of them inside. */
export interface Window {
  from: number;
  to: number;
}

/**
 * The days on which a rule repeats, from `start` on, in their order and none twice. `start` is the first of them, whatever
 * the rule says. Goes through the calendar period by period and asks each day: what can never happen ends with the window.
 * `isOver`: behind the rule's UNTIL. `spend` is told how many days are looked at, and may throw.
 */
export function* repeats(
  rule: Rule,
  start: number,
  window: Window,
  isOver: (day: number) => boolean,
  spend: (days: number) => void,
): Generator<number> {
  if (start > window.to || isOver(start)) return;
  if (start >= window.from) yield start;
  const periods = periodsOf(rule, start);
  const matches = matcher(rule, start);
  let left = rule.count === null ? Number.POSITIVE_INFINITY : rule.count - 1;
  // Counted repetitions have to be counted from the first; others begin where somebody looks.
  let step = rule.count === null ? Math.max(0, periods.holding(window.from)) : 0;
  for (; left > 0; step++) {
    const days = periods.days(step);
    if (days.length === 0 || days[0]! > window.to) return;
    spend(days.length);
    for (const day of positioned(days.filter(matches), rule.positions)) {
      if (day <= start) continue;
      if (left-- <= 0 || isOver(day) || day > window.to) return;
      if (day >= window.from) yield day;
    }
  }
}

interface Periods {
  /** The days of the period that is `step` steps of the rule's interval away from the one of the start. */
  days(step: number): number[];
  /** The step whose period holds a day, or is the last before it. */
  holding(day: number): number;
}

function periodsOf({ frequency, interval, weekStart, months }: Rule, start: number): Periods {
  const { year, month } = civilFromNumber(start);
  switch (frequency) {
    case "DAILY":
      return {
        days: (step) => [start + step * interval],
        holding: (day) => Math.floor((day - start) / interval),
      };
    case "WEEKLY": {
      const week = weekOf(start, weekStart);
      return {
        days: (step) => span(week + 7 * step * interval, 7),
        holding: (day) => Math.floor((day - week) / (7 * interval)),
      };
    }
    case "MONTHLY": {
      const first = year * 12 + month - 1;
      return {
        days: (step) => monthDays(first + step * interval),
        holding(day) {
          const civil = civilFromNumber(day);
          return Math.floor((civil.year * 12 + civil.month - 1 - first) / interval);
        },
      };
    }
    case "YEARLY": {
      const only = [...new Set(months)].sort((a, b) => a - b);
      return {
        days: (step) => yearDays(year + step * interval, only),
        holding: (day) => Math.floor((civilFromNumber(day).year - year) / interval),
      };
    }
  }
}

const span = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

/** Of a month counted from the year 0. */
function monthDays(month: number): number[] {
  const first = firstOf(month);
  return span(first, firstOf(month + 1) - first);
}

const firstOf = (month: number) => civilToNumber(Math.floor(month / 12), (month % 12) + 1, 1);

function yearDays(year: number, months: readonly number[]): number[] {
  if (months.length > 0) return months.flatMap((month) => monthDays(year * 12 + month - 1));
  return span(civilToNumber(year, 1, 1), civilToNumber(year + 1, 1, 1) - civilToNumber(year, 1, 1));
}

/** Day 0, 1 January 1970, was a Thursday. */
const weekdayOf = (day: number) => (((day + 4) % 7) + 7) % 7;

/** The first day of the week that holds a day. */
const weekOf = (day: number, weekStart: number) => day - ((weekdayOf(day) - weekStart + 7) % 7);

/** What a rule asks of a day. A part that is not there is that of the start, where the frequency leaves it open (RFC 5545, 3.3.10). */
function matcher(given: Rule, start: number): (day: number) => boolean {
  const rule = withDefaults(given, start);
  const { months, monthDays: daysOfMonth, yearDays: daysOfYear, weeks, weekdays, weekStart } = rule;
  const inYear = rule.frequency === "YEARLY" && months.length === 0;
  return (day) => {
    const { year, month, day: date } = civilFromNumber(day);
    if (months.length > 0 && !months.includes(month)) return false;
    const monthLength = firstOf(year * 12 + month) - firstOf(year * 12 + month - 1);
    if (daysOfMonth.length > 0 && !isAmong(daysOfMonth, date, monthLength)) return false;
    const first = civilToNumber(year, 1, 1);
    const yearLength = civilToNumber(year + 1, 1, 1) - first;
    if (daysOfYear.length > 0 && !isAmong(daysOfYear, day - first + 1, yearLength)) return false;
    if (weeks.length > 0 && !isAmong(weeks, ...weekNumber(day, weekStart))) return false;
    if (weekdays.length === 0) return true;
    const place = inYear ? { at: day - first, length: yearLength } : { at: date - 1, length: monthLength };
    return weekdays.some((each) => isWeekday(each, weekdayOf(day), place, rule.frequency));
  };
}

function withDefaults(rule: Rule, start: number): Rule {
  const { months, monthDays: daysOfMonth, yearDays: daysOfYear, weeks, weekdays, frequency } = rule;
  const { month, day } = civilFromNumber(start);
  const ownWeekday = [{ nth: 0, weekday: weekdayOf(start) }];
  if (weekdays.length > 0 || daysOfMonth.length > 0 || daysOfYear.length > 0) return rule;
  if (frequency === "WEEKLY" || weeks.length > 0) return { ...rule, weekdays: ownWeekday };
  if (frequency === "MONTHLY") return { ...rule, monthDays: [day] };
  if (frequency === "YEARLY")
    return { ...rule, monthDays: [day], months: months.length > 0 ? months : [month] };
  return rule;
}

/** Counted from the front, or from behind where it is negative. */
const isAmong = (wanted: readonly number[], number: number, of: number) =>
  wanted.includes(number) || wanted.includes(number - of - 1);

/** Number of the week of a day, and how many weeks its year has: week 1 holds at least four days of the year. */
function weekNumber(day: number, weekStart: number): [number, number] {
  const middle = weekOf(day, weekStart) + 3;
  const { year } = civilFromNumber(middle);
  return [Math.floor((middle - firstWeek(year, weekStart)) / 7) + 1, weeksIn(year, weekStart)];
}

const firstWeek = (year: number, weekStart: number) => weekOf(civilToNumber(year, 1, 4), weekStart);
const weeksIn = (year: number, weekStart: number) =>
  (firstWeek(year + 1, weekStart) - firstWeek(year, weekStart)) / 7;

function isWeekday(
  { nth, weekday }: WeekdayRule,
  actual: number,
  { at, length }: { at: number; length: number },
  frequency: Rule["frequency"],
): boolean {
  if (weekday !== actual) return false;
  // "The second Monday" means something in a month or a year only.
  if (nth === 0 || frequency === "DAILY" || frequency === "WEEKLY") return true;
  return nth > 0 ? Math.floor(at / 7) + 1 === nth : Math.floor((length - 1 - at) / 7) + 1 === -nth;
}

function positioned(days: number[], positions: readonly number[]): number[] {
  if (positions.length === 0) return days;
  return days.filter((_, index) => isAmong(positions, index + 1, days.length));
}
