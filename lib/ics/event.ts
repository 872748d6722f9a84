import { type Day, dayFromNumber } from "@/lib/platform/time";
import type { Component } from "./components";
import { ComponentFault, type Spot } from "./fault";
import { type Property, plainText, propertiesOf } from "./property";
import { type Rule, readRule } from "./rule";
import { type Moment, readDuration, readMoment } from "./values";
import { MOST_DAYS_LONG } from "./vocabulary";
import { type Clock, DAY_MINUTES, UTC, wallMinutes, type Zones } from "./zones";

/** A VEVENT as it is written, with everything in it read. */
export interface CalendarEvent {
  begins: number;
  uid: string;
  name: string;
  sequence: number;
  isCancelled: boolean;
  start: Moment;
  /** Of start and end; null: whatever the clock shows where one is (all day, or floating). */
  clock: Clock | null;
  /** Minutes on the wall until the end, which is no longer part of it. */
  lasts: number;
  endClock: Clock | null;
  /** The day, on its own wall, of the repetition that this one stands for. */
  insteadOf: Day | null;
  rules: readonly { rule: Rule; spot: Spot }[];
  extra: readonly Day[];
  except: ReadonlySet<Day>;
}

const READ: ReadonlySet<string> = new Set(
  "UID SUMMARY STATUS SEQUENCE DTSTART DTEND DURATION RECURRENCE-ID RRULE RDATE EXDATE EXRULE".split(" "),
);

/** Throws a `ComponentFault`. */
export function readEvent(component: Component, zones: Zones): CalendarEvent {
  const properties = propertiesOf(component, READ);
  const one = (name: string) => properties.find((each) => each.name === name);
  const all = (name: string) => properties.filter((each) => each.name === name);
  const exception = one("EXRULE");
  if (exception) throw new ComponentFault("not_supported", exception.spot(), { part: "EXRULE" });
  const given = one("DTSTART");
  if (!given) throw new ComponentFault("no_start", { line: component.begins, column: 1 });
  const start = readMoment(given.value, given.spot());
  const clock = clockFor(given, start, zones);
  const end = ending({ start, clock }, one("DTEND"), one("DURATION"), zones);
  if (end.lasts > MOST_DAYS_LONG * DAY_MINUTES)
    throw new ComponentFault("too_long", (one("DTEND") ?? one("DURATION") ?? given).spot());
  const name = plainText(one("SUMMARY")?.value ?? "");
  return {
    begins: component.begins,
    uid: plainText(one("UID")?.value ?? "") || `${given.value.trim()} ${name}`,
    name,
    sequence: Number.parseInt(one("SEQUENCE")?.value ?? "0", 10) || 0,
    isCancelled: one("STATUS")?.value.trim().toUpperCase() === "CANCELLED",
    start,
    clock,
    ...end,
    insteadOf: replacedDay(one("RECURRENCE-ID"), clock, zones),
    rules: all("RRULE").map((property) => ({ rule: readRule(property), spot: property.spot() })),
    extra: all("RDATE").flatMap((property) => daysIn(property, clock, zones)),
    except: new Set(all("EXDATE").flatMap((property) => daysIn(property, clock, zones))),
  };
}

function clockFor({ parameters, spot }: Property, { minutes, utc }: Moment, zones: Zones): Clock | null {
  if (minutes === null) return null;
  if (utc) return UTC;
  const zone = parameters.get("TZID");
  return zone === undefined ? null : zones.clock(zone, spot());
}

function ending(
  from: { start: Moment; clock: Clock | null },
  end: Property | undefined,
  duration: Property | undefined,
  zones: Zones,
): { lasts: number; endClock: Clock | null } {
  const { start, clock } = from;
  const least = start.minutes === null ? DAY_MINUTES : 0;
  if (!end) {
    const lasts = duration ? readDuration(duration.value, duration.spot()) : least;
    if (lasts < 0) throw new ComponentFault("ends_before_start", duration!.spot());
    return { lasts: Math.max(lasts, least), endClock: clock };
  }
  const moment = readMoment(end.value, end.spot());
  const endClock = clockFor(end, moment, zones);
  const lasts = wallMinutes(moment) - wallMinutes(start);
  const really =
    clock && endClock ? endClock.utcOf(wallMinutes(moment)) - clock.utcOf(wallMinutes(start)) : lasts;
  if (really < 0) throw new ComponentFault("ends_before_start", end.spot());
  // Some producers write the day itself for an end that should be the day after.
  return { lasts: Math.max(lasts, least), endClock };
}

function replacedDay(property: Property | undefined, clock: Clock | null, zones: Zones): Day | null {
  if (!property) return null;
  if (property.parameters.has("RANGE"))
    throw new ComponentFault("not_supported", property.spot(), { part: "RANGE" });
  return dayOnWall(property, property.value, clock, zones);
}

/** Of RDATE and EXDATE; of a PERIOD the day on which it begins. */
function daysIn(property: Property, clock: Clock | null, zones: Zones): Day[] {
  let at = 0;
  return property.value.split(",").map((text) => {
    const from = at;
    at += text.length + 1;
    return dayOnWall(property, text.split("/")[0]!, clock, zones, from);
  });
}

/** The day that the clock of the event shows at a moment, which may be told by another clock. */
function dayOnWall(property: Property, text: string, clock: Clock | null, zones: Zones, offset = 0): Day {
  const moment = readMoment(text, property.spot(offset));
  const its = clockFor(property, moment, zones);
  if (!its || !clock || its === clock) return moment.day;
  return dayAt(clock.wallOf(its.utcOf(wallMinutes(moment))));
}

export const dayAt = (wall: number): Day => dayFromNumber(Math.floor(wall / DAY_MINUTES));
