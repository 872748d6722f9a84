import type { Day, Locale } from "@/lib/platform/time";
import { addDays, dayNumber, daysBetween, weekdayOf } from "@/lib/platform/time";
import { type HolidayPlace, partOf } from "./vocabulary";
import zones from "./zones.json";

/** A day of a country's own calendar. */
export interface Holiday {
  /** The rule it comes from, which stays the same from year to year. */
  rule: string;
  name: string;
  start: Day;
  /** Inside. */
  end: Day;
  /** Nobody works; or it is only kept, such as Mother's Day. */
  isPublic: boolean;
}

/** The days of a rule in date-holidays' grammar in a year, mostly one; a lunar one may have two, or none. */
export async function daysByRule(rules: readonly string[], year: number): Promise<Map<string, Day[]>> {
  const Holidays = await holidays();
  const almanac = new Holidays();
  const days = new Map<string, Day[]>();
  for (const rule of new Set(rules)) {
    if (!almanac.setHoliday(rule, { name: rule, type: "observance" }))
      throw new Error(`Not a rule of date-holidays: ${rule}`);
  }
  for (const { rule, date } of almanac.getHolidays(year)) {
    days.set(rule, [...(days.get(rule) ?? []), date.slice(0, 10)]);
  }
  return days;
}

/** Of a year, in order; substitute days are days of their own. Names are in the language where the data have them. */
export async function holidaysOf(place: HolidayPlace, year: number, locale: Locale): Promise<Holiday[]> {
  const Holidays = await holidays();
  const almanac = new Holidays(place.country, place.state ?? "", place.region ?? "");
  almanac.setLanguages([locale, "en", ...almanac.getLanguages()]);
  return almanac
    .getHolidays(year)
    .filter(({ type }) => type !== "school")
    .map(({ rule, name, date, start, end, type }) => {
      const day = date.slice(0, 10);
      const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
      const said = name.replaceAll("'", "’");
      return { rule, name: said, start: day, end: addDays(day, length - 1), isPublic: type === "public" };
    })
    .map((holiday) => (place.country === "FR" ? asInFrance(holiday, almanac, year) : holiday))
    .sort((a, b) => dayNumber(a.start) - dayNumber(b.start));
}

/** A country or a part of one; `code` of a part: "57", or "LA/NO" for a region of it. */
export interface PlaceChoice {
  code: string;
  name: string;
}
export interface CountryChoice extends PlaceChoice {
  parts: PlaceChoice[];
}

/** All there are, by name; their parts are named as the data have them. */
export async function countryChoices(locale: Locale): Promise<CountryChoice[]> {
  const known = choicesIn.get(locale);
  if (known) return known;
  const Holidays = await holidays();
  const almanac = new Holidays();
  const all = byName(almanac.getCountries(), locale).map(({ code, name }) => ({
    code,
    name: localName(code, locale) ?? name,
    parts: byName(almanac.getStates(code, locale), locale).flatMap((state) => [
      state,
      ...byName(almanac.getRegions(code, state.code, locale), locale).map((region) => ({
        code: `${state.code}/${region.code}`,
        name: `${state.name} · ${region.name}`,
      })),
    ]),
  }));
  all.sort((a, b) => a.name.localeCompare(b.name, locale));
  choicesIn.set(locale, all);
  return all;
}

const choicesIn = new Map<Locale, CountryChoice[]>();

/** Whether the almanac has this country, and the part of it that is named. */
export async function isPlace(place: HolidayPlace): Promise<boolean> {
  const country = (await countryChoices("en")).find(({ code }) => code === place.country);
  const part = partOf(place);
  return country !== undefined && (part === "" || country.parts.some(({ code }) => code === part));
}

/** The country that lives by a zone; null where several do, or none. */
export const countryOfZone = (zone: string): string | null =>
  Object.hasOwn(zones, zone) ? ((zones as Record<string, string>)[zone] ?? null) : null;

const DAY_MS = 86_400_000;

/** Twelve megabytes of data: read when somebody asks, and on the server only. */
const holidays = async () => (await import("date-holidays")).default;

type Almanac = InstanceType<Awaited<ReturnType<typeof holidays>>>;

/**
 * Where the last Sunday of May is Pentecost, Mother's Day is the first of June (code de l'action sociale, D215-1).
 * date-holidays 3.37 does not know it.
 */
function asInFrance(holiday: Holiday, almanac: Almanac, year: number): Holiday {
  if (holiday.rule !== MOTHERS_DAY) return holiday;
  const pentecost = almanac
    .getHolidays(year)
    .find(({ rule }) => rule === "easter 49")
    ?.date.slice(0, 10);
  if (pentecost === undefined || daysBetween(pentecost, holiday.start) !== 0) return holiday;
  const day = addDays(holiday.start, 7);
  return weekdayOf(day) === 0 ? { ...holiday, start: day, end: day } : holiday;
}

const MOTHERS_DAY = "sunday before 06-01";

function byName(named: Record<string, string> | undefined, locale: Locale): PlaceChoice[] {
  return Object.entries(named ?? {})
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** The data name countries in their own languages. */
function localName(code: string, locale: Locale): string | undefined {
  return new Intl.DisplayNames(locale, { type: "region", fallback: "none" }).of(code);
}
