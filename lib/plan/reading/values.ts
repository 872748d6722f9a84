import {
  type Day,
  FIRST_YEAR,
  isDay,
  isInstant,
  isOfOurTime,
  isWall,
  isZone,
  type Wall,
} from "@/lib/platform/time";
import { type Form, optional, plain, wrongType } from "./forms";
import { type Reading, shown } from "./reading";

export const anyText = plain<string>((value, reading) => isText(value, reading));
/** Left out, it reads "". */
export const text = optional(anyText, () => "");

export const id = plain<string>((value, reading) => {
  if (!isText(value, reading)) return false;
  if (value !== "") return true;
  reading.fault("empty", "must not be empty");
  return false;
});

/** Left out, it reads false. */
export const flag = optional(
  plain<boolean>((value, reading) => typeof value === "boolean" || refuse(reading, "boolean", value)),
  () => false,
);

export const day = plain<Day>((value, reading) => {
  if (!isText(value, reading)) return false;
  if (isDay(value)) return isNotTooEarly(value, reading);
  reading.fault("day", `is not a date (YYYY-MM-DD): ${shown(value)}`, { value: shown(value) });
  return false;
});

export const wall = plain<Wall>((value, reading) => {
  if (!isText(value, reading)) return false;
  if (isWall(value)) return isNotTooEarly(value, reading);
  reading.fault("wall", `is not a date and time (YYYY-MM-DDTHH:MM): ${shown(value)}`, {
    value: shown(value),
  });
  return false;
});

export const instant = plain<string>((value, reading) => {
  if (!isText(value, reading)) return false;
  if (isInstant(value)) return isNotTooEarly(value, reading);
  reading.fault("instant", `is not an instant in UTC (YYYY-MM-DDTHH:MM:SSZ): ${shown(value)}`, {
    value: shown(value),
  });
  return false;
});

export const zone = plain<string>((value, reading) => {
  if (!isText(value, reading)) return false;
  if (isZone(value)) return true;
  reading.fault("zone", `is not a time zone: ${shown(value)}`, { value: shown(value) });
  return false;
});

/** One of a list of words. */
export function choice<T extends string>(words: readonly T[]): Form<T> {
  const known: ReadonlySet<unknown> = new Set(words);
  return plain<T>((value, reading) => {
    if (known.has(value)) return true;
    const message = `is not one of ${words.join(", ")}: ${shown(value)}`;
    reading.fault("choice", message, { words: words.join(", "), value: shown(value) });
    return false;
  });
}

/** A number between the two, both included. */
export function number(least = -Infinity, most = Infinity): Form<number> {
  return unsigned((value, reading) => isNumber(value, reading) && isBetween(value, least, most, reading));
}

/** A whole number between the two, both included. */
export function count(least = 0, most = Infinity): Form<number> {
  return unsigned((value, reading) => {
    if (!isNumber(value, reading)) return false;
    if (!Number.isSafeInteger(value)) return refuse(reading, "whole", value);
    return isBetween(value, least, most, reading);
  });
}

/** JSON can say −0 and never writes it: it is read as 0. */
function unsigned(check: (value: unknown, reading: Reading) => boolean): Form<number> {
  const form = plain<number>(check);
  return { ...form, read: (value, reading) => form.read(value === 0 ? 0 : value, reading) };
}

function isText(value: unknown, reading: Reading): value is string {
  if (typeof value !== "string") return refuse(reading, "text", value);
  // Half a character and the null character: no database keeps them, and what is not kept cannot come out again.
  if (value.isWellFormed() && !value.includes("\0")) return true;
  reading.fault("unreadable", "holds characters that cannot be stored");
  return false;
}

function isNumber(value: unknown, reading: Reading): value is number {
  return (typeof value === "number" && Number.isFinite(value)) || refuse(reading, "number", value);
}

function isBetween(value: number, least: number, most: number, reading: Reading): boolean {
  if (value >= least && value <= most) return true;
  if (most === Infinity)
    reading.fault("too_small", `must be at least ${least}, not ${value}`, { least, value });
  else reading.fault("outside", `must be between ${least} and ${most}, not ${value}`, { least, most, value });
  return false;
}

function isNotTooEarly(value: string, reading: Reading): boolean {
  if (isOfOurTime(value)) return true;
  reading.fault("too_early", `is before ${FIRST_YEAR}: ${shown(value)}`, {
    value: shown(value),
    year: String(FIRST_YEAR),
  });
  return false;
}

function refuse(reading: Reading, expected: Parameters<typeof wrongType>[1], value: unknown): false {
  wrongType(reading, expected, value);
  return false;
}
