import { type Day, isDay, isOfOurTime } from "@/lib/platform/time";

const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T\s].*)?$/;
const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[,T\s].*)?$/;

/** A date as files have it, its time of day left out; null: it is none. */
export function readDay(cell: string, dayFirst: boolean): Day | null {
  const text = cell.trim();
  const iso = ISO.exec(text);
  if (iso) return written(iso[1]!, iso[2]!, iso[3]!);
  const slashed = SLASHED.exec(text);
  if (!slashed) return null;
  const [, first, second, year] = slashed as unknown as [string, string, string, string];
  const whole = year.length === 2 ? `20${year}` : year;
  return dayFirst ? written(whole, second, first) : written(whole, first, second);
}

/**
 * Whether 03/11 is the third of November. A column is written one way: as the month first only where the other way some
 * of its cells would be no dates. null: none of them leaves a doubt.
 */
export function isDayFirst(cells: readonly string[]): boolean | null {
  const doubtful = cells.map((cell) => cell.trim()).filter((cell) => SLASHED.test(cell));
  if (doubtful.length === 0) return null;
  const faults = (dayFirst: boolean) => doubtful.filter((cell) => readDay(cell, dayFirst) === null).length;
  return faults(true) <= faults(false);
}

function written(year: string, month: string, day: string): Day | null {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(text) && isOfOurTime(text) ? text : null;
}
