import { tzOffset } from "@date-fns/tz/tzOffset";
import { civilFromNumber, civilToNumber, type Day, digits } from "./day";
import { dayOf, type Wall, wallFromNumber, wallNumber } from "./wall";

/** `at` is ms since the epoch. A skipped time moves forward by the gap, a repeated one is the first of the two. */
export type WallInstant = { kind: "exact" | "skipped" | "ambiguous"; at: number };

/**
 * One stretch of a zone's offset. On the wall, `wallFrom`…`wallSure` are the walls that the change at its start skipped
 * or repeats: they are still read with the offset before, which moves a skipped time forward and picks the first of two.
 */
type Stretch = {
  from: number;
  offset: number;
  wallFrom: number;
  wallSure: number;
  change: "skipped" | "ambiguous";
};

const MINUTE = 60_000;
const DAY_MS = 86_400_000;
/** Finer than the shortest stretch any zone has had since 1973: the week of summer time of Boa Vista in 2000. */
const PROBE = 5 * DAY_MS;
/** Walls and instants of a year reach over its ends by less than the largest offset and the largest jump together. */
const MARGIN = 3 * DAY_MS;

/** Per zone, then per year, since asking Intl costs 2 µs and a plan asks for the same years again and again. */
const zones = new Map<string, Map<number, Stretch[]>>();
const known = new Map<string, boolean>();

/**
 * Whether this machine can tell time there. Asks Intl with the name itself: `supportedValuesOf` lacks UTC and
 * Asia/Kolkata on some engines. Bare offsets ("+01:00"), which newer engines take, are no zones: they have no clock changes.
 */
export function isZone(name: unknown): name is string {
  if (typeof name !== "string" || !/^[A-Za-z]/.test(name)) return false;
  let answer = known.get(name);
  if (answer === undefined) {
    answer = intlKnows(name);
    if (known.size < 2000) known.set(name, answer);
  }
  return answer;
}

/** Not asked of tzOffset: it takes "Nope+01:00" for an offset and "constructor" for a zone. */
function intlKnows(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export function wallToInstant(wall: Wall, zone: string): WallInstant {
  const shown = wallNumber(wall);
  const stretches = stretchesOf(zone, digits(wall, 0, 4));
  let index = stretches.length - 1;
  while (index > 0 && shown < stretches[index]!.wallFrom) index--;
  const stretch = stretches[index]!;
  if (index === 0 || shown >= stretch.wallSure) return { kind: "exact", at: shown - stretch.offset };
  return { kind: stretch.change, at: shown - stretches[index - 1]!.offset };
}

export function instantToWall(ms: number, zone: string): Wall {
  const { year } = civilFromNumber(Math.floor(ms / DAY_MS));
  const stretches = stretchesOf(zone, year);
  let index = stretches.length - 1;
  while (index > 0 && ms < stretches[index]!.from) index--;
  return wallFromNumber(ms + stretches[index]!.offset);
}

/** The local date at an instant. */
export function dayIn(ms: number, zone: string): Day {
  return dayOf(instantToWall(ms, zone));
}

function stretchesOf(zone: string, year: number): Stretch[] {
  let years = zones.get(zone);
  if (!years) {
    if (!isZone(zone)) throw new RangeError(`Not a time zone: ${zone}`);
    years = new Map();
    zones.set(zone, years);
  }
  let stretches = years.get(year);
  if (!stretches) {
    stretches = probeYear(zone, year);
    years.set(year, stretches);
  }
  return stretches;
}

function probeYear(zone: string, year: number): Stretch[] {
  const from = civilToNumber(year, 1, 1) * DAY_MS - MARGIN;
  const to = civilToNumber(year + 1, 1, 1) * DAY_MS + MARGIN;
  const stretches = [stretchAt(from, offsetAt(zone, from), 0)];
  for (let low = from; low < to; low += PROBE) {
    const before = stretches[stretches.length - 1]!.offset;
    const high = Math.min(low + PROBE, to);
    const after = offsetAt(zone, high);
    if (after !== before) stretches.push(stretchAt(changeBetween(zone, low, high, before), after, before));
  }
  return stretches;
}

function stretchAt(from: number, offset: number, before: number): Stretch {
  return {
    from,
    offset,
    wallFrom: from + Math.min(before, offset),
    wallSure: from + Math.max(before, offset),
    change: offset > before ? "skipped" : "ambiguous",
  };
}

/** The first minute after `low`, at most `high`, from which the offset is no longer `before`. */
function changeBetween(zone: string, low: number, high: number, before: number): number {
  let [same, other] = [Math.floor(low / MINUTE), Math.ceil(high / MINUTE)];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (offsetAt(zone, middle * MINUTE) === before) same = middle;
    else other = middle;
  }
  return other * MINUTE;
}

function offsetAt(zone: string, ms: number): number {
  return Math.round(tzOffset(zone, new Date(ms)) * MINUTE);
}
