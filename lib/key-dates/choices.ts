import { daysByRule, type Holiday, holidaysOf } from "@/lib/holidays/almanac";
import type { HolidayPlace } from "@/lib/holidays/vocabulary";
import { addDays, type Day, type Locale } from "@/lib/platform/time";
import { type EventKind, preparation } from "@/lib/reference";
import { type KeyDate, keyDates } from "@/lib/reference/key-dates";
import type { DateChoice } from "./view";

export type Proposed = Omit<DateChoice, "event">;

/** Of calendars that people import, none has such names. */
const OURS = "marronnier:";
/** Of a country's own days. */
export const HOLIDAY_UID = `${OURS}holiday/`;

/** The occasions and the country's own days between two days, in order. `place`: null where no country is known. */
export async function choicesBetween(
  { from, to }: { from: Day; to: Day },
  place: HolidayPlace | null,
  locale: Locale,
): Promise<Proposed[]> {
  const years: number[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year++) years.push(year);
  const all = await Promise.all(years.map((year) => choicesIn(year, place, locale)));
  return all
    .flat()
    .filter(({ start }) => start >= from && start <= to)
    .sort((a, b) =>
      a.start === b.start ? a.name.localeCompare(b.name, locale) : a.start < b.start ? -1 : 1,
    );
}

const yearOf = (day: Day) => Number(day.slice(0, 4));

async function choicesIn(year: number, place: HolidayPlace | null, locale: Locale): Promise<Proposed[]> {
  const days = await occasionDays(year);
  const occasions = keyDates.flatMap((date) =>
    (days.get(date.rule) ?? []).map((day, index) => occasion(date, day, instanceOf(year, index), locale)),
  );
  const known = new Set(keyDates.map(({ rule }) => rule));
  const holidays = place ? await holidaysOf(place, year, locale) : [];
  // What is a key date already is not proposed a second time, unless nobody works on it.
  const own = holidays.filter(({ rule, isPublic }) => isPublic || !known.has(rule));
  return [...occasions, ...own.map((each, index) => holidayChoice(each, own.slice(0, index), place!, year))];
}

const computed = new Map<number, ReturnType<typeof daysByRule>>();

/** Some of them follow the moon, which takes a while: once a year and process. */
function occasionDays(year: number) {
  const days =
    computed.get(year) ??
    daysByRule(
      keyDates.map(({ rule }) => rule),
      year,
    );
  computed.set(year, days);
  return days;
}

const instanceOf = (year: number, index: number) => (index === 0 ? String(year) : `${year}-${index + 1}`);

function occasion(date: KeyDate, day: Day, instance: string, locale: Locale): Proposed {
  const kind = KINDS[date.id] ?? "key_date";
  const { communicationDays, freezeDays, followUpDays } = preparation(kind);
  const within = (days: number | null) => days && Math.min(days, date.leadDays);
  return {
    uid: `${OURS}key-date/${date.id}`,
    instance,
    name: date.name[locale],
    start: day,
    end: addDays(day, (LENGTHS[date.id] ?? 1) - 1),
    category: date.category,
    kind,
    leadDays: date.leadDays,
    isApproximate: date.approximate,
    isSolemn: date.solemn,
    preparationDays: date.leadDays,
    communicationDays: within(communicationDays),
    freezeDays: within(freezeDays),
    followUpDays,
  };
}

function holidayChoice(
  holiday: Holiday,
  before: readonly Holiday[],
  place: HolidayPlace,
  year: number,
): Proposed {
  const same = before.filter(({ rule }) => rule === holiday.rule).length;
  const { rule, name, start, end, isPublic } = holiday;
  return {
    uid: `${HOLIDAY_UID}${place.country}/${rule}`,
    instance: instanceOf(year, same),
    name,
    start,
    end,
    category: isPublic ? "public" : "observance",
    kind: "note",
    leadDays: 0,
    isApproximate: false,
    isSolemn: false,
    preparationDays: null,
    communicationDays: null,
    freezeDays: null,
    followUpDays: null,
  };
}

/** Occasions that are more than a day to speak of; the others are key dates. */
const KINDS: Readonly<Record<string, EventKind>> = {
  "soldes-hiver": "sales_period",
  "soldes-ete": "sales_period",
  "black-friday": "commercial",
  "cyber-monday": "commercial",
  "singles-day": "commercial",
  "saint-valentin": "seasonal_holiday",
  paques: "seasonal_holiday",
  "fete-des-grands-meres": "seasonal_holiday",
  "fete-des-peres": "seasonal_holiday",
};

/** Days of those whose name says that they last; the rule gives the first. */
const LENGTHS: Readonly<Record<string, number>> = {
  "soldes-hiver": 28,
  "soldes-ete": 28,
  "semaine-qualite-de-vie-au-travail": 5,
  "semaine-de-la-mobilite": 7,
  "journees-du-patrimoine": 2,
  "octobre-rose": 31,
  movember: 30,
  "emploi-personnes-handicapees": 7,
};
