import { ComponentFault, quoted } from "./fault";
import type { Property } from "./property";
import { type Moment, readMoment } from "./values";

export type Frequency = "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";
/** `weekday`: 0 = Sunday; `nth` of the month or the year, 0 for each. */
export type WeekdayRule = { nth: number; weekday: number };

/** An RRULE of days; an empty list is a part that is not there. */
export interface Rule {
  frequency: Frequency;
  interval: number;
  count: number | null;
  until: Moment | null;
  weekStart: number;
  months: readonly number[];
  weeks: readonly number[];
  yearDays: readonly number[];
  monthDays: readonly number[];
  weekdays: readonly WeekdayRule[];
  positions: readonly number[];
}

/** Throws a `ComponentFault` at the part that cannot be read. */
export function readRule(property: Property): Rule {
  const parts = partsOf(property);
  const frequency = parts.get("FREQ");
  if (!frequency) throw new ComponentFault("bad_rule", property.spot(), { text: quoted(property.value) });
  for (const name of parts.keys()) {
    if (!KNOWN.has(name))
      throw new ComponentFault("unknown_rule_part", parts.get(name)!.spot(), { part: name });
  }
  for (const name of ["BYHOUR", "BYMINUTE", "BYSECOND"]) {
    if (parts.get(name)?.text.includes(",")) throw new ComponentFault("too_often", parts.get(name)!.spot());
  }
  const { spot, text } = frequency;
  if (/^(HOURLY|MINUTELY|SECONDLY)$/i.test(text)) throw new ComponentFault("too_often", spot());
  return {
    frequency: wordOf(frequency, FREQUENCIES),
    interval: numbersOf(parts.get("INTERVAL"), 1, 10_000)[0] ?? 1,
    count: numbersOf(parts.get("COUNT"), 1, 1_000_000)[0] ?? null,
    until: parts.has("UNTIL") ? readMoment(parts.get("UNTIL")!.text, parts.get("UNTIL")!.spot()) : null,
    weekStart: parts.has("WKST") ? WEEKDAYS.indexOf(wordOf(parts.get("WKST")!, WEEKDAYS)) : 1,
    months: numbersOf(parts.get("BYMONTH"), 1, 12),
    weeks: numbersOf(parts.get("BYWEEKNO"), -53, 53),
    yearDays: numbersOf(parts.get("BYYEARDAY"), -366, 366),
    monthDays: numbersOf(parts.get("BYMONTHDAY"), -31, 31),
    weekdays: weekdaysOf(parts.get("BYDAY")),
    positions: numbersOf(parts.get("BYSETPOS"), -366, 366),
  };
}

const FREQUENCIES = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const;
const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"] as const;
const KNOWN: ReadonlySet<string> = new Set(
  "FREQ INTERVAL COUNT UNTIL WKST BYMONTH BYWEEKNO BYYEARDAY BYMONTHDAY BYDAY BYSETPOS BYHOUR BYMINUTE BYSECOND".split(
    " ",
  ),
);

type Part = { text: string; spot: Property["spot"] };

function partsOf({ value, spot }: Property): Map<string, Part> {
  const parts = new Map<string, Part>();
  let at = 0;
  for (const part of value.split(";")) {
    const from = at;
    at += part.length + 1;
    if (part.trim() === "") continue;
    const equals = part.indexOf("=");
    const name = part.slice(0, equals).trim().toUpperCase();
    if (equals < 1 || parts.has(name))
      throw new ComponentFault("bad_rule", spot(from), { text: quoted(part) });
    parts.set(name, {
      text: part.slice(equals + 1).trim(),
      spot: (offset = 0) => spot(from + equals + 1 + offset),
    });
  }
  return parts;
}

function wordOf<T extends string>({ text, spot }: Part, words: readonly T[]): T {
  const word = words.find((each) => each === text.toUpperCase());
  if (!word) throw new ComponentFault("bad_rule", spot(), { text: quoted(text) });
  return word;
}

/** Whole numbers other than 0 between the two. */
function numbersOf(part: Part | undefined, least: number, most: number): number[] {
  if (!part) return [];
  const numbers = part.text.split(",").map((text) => {
    const number = /^[+-]?\d{1,7}$/.test(text.trim()) ? Number(text) : 0;
    if (number === 0 || number < least || number > most)
      throw new ComponentFault("bad_rule", part.spot(), { text: quoted(text) });
    return number;
  });
  // A million times the same day is asked for once.
  return [...new Set(numbers)];
}

function weekdaysOf(part: Part | undefined): WeekdayRule[] {
  if (!part) return [];
  const asked = new Set(part.text.split(",").map((text) => text.trim().toUpperCase()));
  return [...asked].map((text) => {
    const [, nth = "", name = ""] = /^([+-]?\d{1,2})?([A-Z]{2})$/i.exec(text) ?? [];
    const weekday = (WEEKDAYS as readonly string[]).indexOf(name);
    if (weekday < 0 || Math.abs(Number(nth)) > 53)
      throw new ComponentFault("bad_rule", part.spot(), { text: quoted(text) });
    return { nth: Number(nth), weekday };
  });
}
