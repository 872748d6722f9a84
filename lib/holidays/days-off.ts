import { type Day, dayNumber } from "@/lib/platform/time";
import { holidaysOf } from "./almanac";
import { type HolidayPlace, partOf } from "./vocabulary";

/** The days of these years, as numbers, on which nobody works because they are public holidays there. */
export async function daysOff(place: HolidayPlace, years: Iterable<number>): Promise<ReadonlySet<number>> {
  const days = new Set<number>();
  for (const year of new Set(years)) for (const day of await daysOffIn(place, year)) days.add(day);
  return days;
}

/** The years in which the preparation of an event may lie, and what follows it. */
export function yearsAround({ start, end }: { start: Day; end: Day }, today: Day): number[] {
  const [now, first, last] = [today, start, end].map((day) => Number(day.slice(0, 4))) as [
    number,
    number,
    number,
  ];
  return [now, first - 1, first, last, last + 1].filter((year) => year >= now);
}

async function daysOffIn(place: HolidayPlace, year: number): Promise<readonly number[]> {
  const key = `${place.country} ${partOf(place)} ${year}`;
  const known = kept.get(key);
  if (known) return known;
  const days = (await holidaysOf(place, year, "en"))
    .filter(({ isPublic }) => isPublic)
    .flatMap(({ start, end }) => daysFrom(dayNumber(start), dayNumber(end)));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, days);
  return days;
}

const daysFrom = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** The almanac reckons all rules of a country for each question; a year of it never changes. */
const kept = new Map<string, readonly number[]>();
const MOST_KEPT = 500;
