import {
  civilFromNumber,
  civilToNumber,
  dayFromNumber,
  dayNumber,
  instantToWall,
  isZone,
  wallToInstant,
} from "@/lib/platform/time";
import type { Component } from "./components";
import { ComponentFault, quoted, type Spot } from "./fault";
import { plainText, propertiesOf } from "./property";
import { repeats } from "./repeats";
import { type Rule, readRule } from "./rule";
import { type Moment, readMoment, readOffset } from "./values";

/** A clock on some wall. Both sides are minutes since 1970; of the wall as if it were in UTC. */
export interface Clock {
  utcOf(wall: number): number;
  wallOf(utc: number): number;
}

export const DAY_MINUTES = 1_440;
const MINUTE = 60_000;

export const UTC: Clock = { utcOf: (wall) => wall, wallOf: (utc) => utc };

export function clockOf(zone: string): Clock {
  return {
    utcOf: (wall) => wallToInstant(wallText(wall), zone).at / MINUTE,
    wallOf: (utc) => minutesOf(instantToWall(utc * MINUTE, zone)),
  };
}

export const wallMinutes = ({ day, minutes }: Moment): number =>
  dayNumber(day) * DAY_MINUTES + (minutes ?? 0);

/**
 * The clocks that a file names by TZID. A name of the zone table counts before what the file says of it, as its own
 * VTIMEZONE is often years old; otherwise its X-LIC-LOCATION, and then the rules it brings.
 */
export class Zones {
  private readonly clocks = new Map<string, Clock>();
  private readonly given = new Map<string, Component>();

  constructor(
    components: readonly Component[],
    private readonly spend: (days: number) => void,
  ) {
    for (const component of components) {
      const id = propertiesOf(component, TZID)[0];
      if (id) this.given.set(plainText(id.value), component);
    }
  }

  /** Throws a `ComponentFault` where nobody knows it. */
  clock(name: string, spot: Spot): Clock {
    const known = this.clocks.get(name);
    if (known) return known;
    const clock = this.find(name);
    if (!clock) throw new ComponentFault("unknown_zone", spot, { zone: quoted(name) });
    this.clocks.set(name, clock);
    return clock;
  }

  private find(name: string): Clock | null {
    const component = this.given.get(name);
    const place = component && propertiesOf(component, LOCATION)[0]?.value;
    const zone = ianaName(name) ?? ianaName(place ?? "");
    if (zone) return clockOf(zone);
    return component ? describedClock(component, this.spend) : null;
  }
}

const TZID: ReadonlySet<string> = new Set(["TZID"]);
const LOCATION: ReadonlySet<string> = new Set(["X-LIC-LOCATION"]);
const LONGEST_NAME = 100;

/** "Europe/Paris", also at the end of "/example.org/20260101_1/Europe/Paris". */
function ianaName(name: string): string | null {
  if (name.length === 0 || name.length > LONGEST_NAME) return null;
  if (!name.startsWith("/")) return isZone(name) ? name : null;
  const parts = name.split("/");
  return [-3, -2].map((from) => parts.slice(from).join("/")).find((each) => isZone(each)) ?? null;
}

interface Observance {
  start: number;
  from: number;
  to: number;
  rules: Rule[];
  dates: number[];
}

type Onset = { at: number; offset: number };

/** The clock that the STANDARD and DAYLIGHT parts of a VTIMEZONE describe. */
function describedClock({ parts, begins }: Component, spend: (days: number) => void): Clock {
  const observances = parts.filter(({ name }) => OBSERVANCES.has(name)).map(observanceIn);
  if (observances.length === 0)
    throw new ComponentFault("bad_zone", { line: begins, column: 1 }, { text: "" });
  const first = observances.reduce((a, b) => (b.start < a.start ? b : a));
  const years = new Map<number, Onset[]>();
  function offsetAt(wall: number): number {
    const { year } = civilFromNumber(Math.floor(wall / DAY_MINUTES));
    const onsets = years.get(year) ?? onsetsBefore(observances, year, spend);
    years.set(year, onsets);
    return onsets.findLast(({ at }) => at <= wall)?.offset ?? first.from;
  }
  return {
    utcOf: (wall) => wall - offsetAt(wall),
    wallOf: (utc) => utc + offsetAt(utc + offsetAt(utc)),
  };
}

const OBSERVANCES: ReadonlySet<string> = new Set(["STANDARD", "DAYLIGHT"]);
const OBSERVED: ReadonlySet<string> = new Set(["DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RRULE", "RDATE"]);

function observanceIn(part: Component): Observance {
  const properties = propertiesOf(part, OBSERVED);
  const one = (name: string) => {
    const property = properties.find((each) => each.name === name);
    if (!property) throw new ComponentFault("bad_zone", { line: part.begins, column: 1 }, { text: name });
    return property;
  };
  const [start, from, to] = [one("DTSTART"), one("TZOFFSETFROM"), one("TZOFFSETTO")];
  return {
    start: wallMinutes(readMoment(start.value, start.spot())),
    from: readOffset(from.value, from.spot()),
    to: readOffset(to.value, to.spot()),
    rules: properties.filter(({ name }) => name === "RRULE").map(readRule),
    dates: properties
      .filter(({ name }) => name === "RDATE")
      .flatMap(({ value, spot }) => value.split(",").map((text) => wallMinutes(readMoment(text, spot())))),
  };
}

/** What was or comes into force until the end of a year, oldest first; from long before only what may still be in force. */
function onsetsBefore(
  observances: readonly Observance[],
  year: number,
  spend: (days: number) => void,
): Onset[] {
  const to = civilToNumber(year, 12, 31);
  spend(observances.reduce((count, { dates, rules }) => count + 1 + dates.length + rules.length, 0));
  return observances
    .flatMap(({ start, to: offset, rules, dates }) => [
      ...[start, ...dates].map((at) => ({ at, offset })),
      ...rules.flatMap((rule) => {
        const day = Math.floor(start / DAY_MINUTES);
        const last = rule.until === null ? Number.POSITIVE_INFINITY : dayNumber(rule.until.day);
        const from = Math.min(to, last) - 2 * 366;
        const days = repeats(rule, day, { from, to }, (each) => each > last, spend);
        return Array.from(days, (each) => ({ at: each * DAY_MINUTES + (start - day * DAY_MINUTES), offset }));
      }),
    ])
    .sort((a, b) => a.at - b.at);
}

function wallText(wall: number): string {
  const day = Math.floor(wall / DAY_MINUTES);
  const minutes = wall - day * DAY_MINUTES;
  const two = (number: number) => String(number).padStart(2, "0");
  return `${dayFromNumber(day)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const minutesOf = (wall: string): number =>
  dayNumber(wall) * DAY_MINUTES + Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
