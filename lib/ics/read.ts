import { type Day, dayFromNumber, dayNumber } from "@/lib/platform/time";
import { type Component, type Outline, outline } from "./components";
import { type CalendarEvent, dayAt, readEvent } from "./event";
import { ComponentFault, type RefusedComponent } from "./fault";
import { plainText, propertiesOf } from "./property";
import { repeats } from "./repeats";
import { MOST_OCCURRENCES } from "./vocabulary";
import { type Clock, clockOf, DAY_MINUTES, wallMinutes, Zones } from "./zones";

/** One thing on the calendar: an event, or one of its repetitions. */
export interface Occurrence {
  uid: string;
  /** Which repetition, by the day it was meant for; null: it has none. */
  instance: Day | null;
  /** "" where it says none. */
  name: string;
  /** In the zone of the reader, both inside. */
  start: Day;
  end: Day;
  /** Where its component begins. */
  line: number;
  isCancelled: boolean;
}

export interface CalendarReading {
  /** Nothing could be read at all. */
  unreadable: Outline["unreadable"];
  occurrences: Occurrence[];
  refused: RefusedComponent[];
  /** Of the events that were read as wholes: what they no longer hold is gone. */
  wholes: ReadonlySet<string>;
}

export interface ReadingOptions {
  /** Where its days are days: floating times are of this zone. */
  zone: string;
  /** Repetitions are followed within it; what does not repeat is read wherever it is. */
  window: { from: Day; to: Day };
}

/** Days that may be looked at to follow all repetitions of a file: some seconds of work. */
const MOST_DAYS = 5_000_000;

/**
 * The events of an iCalendar file (RFC 5545) as days. Never throws: what cannot be read is refused component by component,
 * with its line, and the rest is read on. The time it takes is bounded, whatever the file says.
 */
export function readCalendar(file: string, options: ReadingOptions): CalendarReading {
  const { components, refused, unreadable } = outline(file);
  if (unreadable) return { unreadable, occurrences: [], refused, wholes: new Set() };
  const reader = new CalendarReader(options, components, refused);
  const events = reader.events(components);
  const occurrences = reader.occurrences(events);
  refused.sort((a, b) => a.line - b.line);
  const wholes = new Set(events.filter(({ insteadOf }) => insteadOf === null).map(({ uid }) => uid));
  for (const event of reader.given) wholes.delete(event);
  return { unreadable: null, occurrences, refused, wholes };
}

class CalendarReader {
  /** Uids of which something was refused: they are no wholes. */
  readonly given = new Set<string>();
  private readonly zones: Zones;
  private readonly here: Clock;
  private daysLeft = MOST_DAYS;
  private placesLeft = MOST_OCCURRENCES;

  constructor(
    private readonly options: ReadingOptions,
    components: readonly Component[],
    private readonly refused: RefusedComponent[],
  ) {
    this.here = clockOf(options.zone);
    const described = components.filter(({ name }) => name === "VTIMEZONE");
    this.zones = new Zones(described, (days) => this.spend(days));
  }

  events(components: readonly Component[]): CalendarEvent[] {
    const kept = new Map<string, { event: CalendarEvent; component: Component }>();
    for (const component of components) {
      if (component.name === "VTIMEZONE") continue;
      this.trying(component, () => {
        if (component.name !== "VEVENT")
          throw new ComponentFault("not_an_event", { line: component.begins, column: 1 });
        const event = readEvent(component, this.zones);
        const key = JSON.stringify([event.uid, event.insteadOf]);
        const other = kept.get(key);
        const older = other && other.event.sequence > event.sequence ? component : other?.component;
        if (older !== component) kept.set(key, { event, component });
        if (older) this.trying(older, () => refuseDouble(older));
      });
    }
    this.components = new Map([...kept.values()].map(({ event, component }) => [event, component]));
    return [...this.components.keys()];
  }

  private components = new Map<CalendarEvent, Component>();

  occurrences(events: readonly CalendarEvent[]): Occurrence[] {
    const replaced = new Map<string, Set<Day>>();
    for (const { uid, insteadOf } of events) {
      if (insteadOf !== null) replaced.set(uid, (replaced.get(uid) ?? new Set()).add(insteadOf));
    }
    const all: Occurrence[] = [];
    for (const event of events) {
      this.trying(this.components.get(event)!, () => {
        const found = this.occurrencesOf(event, replaced.get(event.uid));
        this.placesLeft -= found.length;
        if (this.placesLeft < 0) {
          this.placesLeft += found.length;
          throw new ComponentFault("too_much", event.rules[0]?.spot ?? { line: event.begins, column: 1 });
        }
        for (const each of found) all.push(each);
      });
    }
    return all;
  }

  private occurrencesOf(event: CalendarEvent, replaced: ReadonlySet<Day> = new Set()): Occurrence[] {
    const repeating = event.rules.length > 0 || event.extra.length > 0;
    if (event.insteadOf !== null || !repeating || event.isCancelled)
      return [this.occurrence(event, event.start.day, event.insteadOf)];
    return this.repetitionDays(event)
      .filter((day) => !event.except.has(day) && !replaced.has(day))
      .map((day) => this.occurrence(event, day, day));
  }

  private repetitionDays(event: CalendarEvent): Day[] {
    const start = dayNumber(event.start.day);
    // A day more on both sides: what begins in one zone on Sunday may be on Monday in another.
    const window = {
      from: dayNumber(this.options.window.from) - Math.ceil(event.lasts / DAY_MINUTES) - 1,
      to: dayNumber(this.options.window.to) + 1,
    };
    const days = new Set<number>(
      event.extra.map(dayNumber).filter((day) => day >= window.from && day <= window.to),
    );
    if (event.rules.length === 0 && start >= window.from && start <= window.to) days.add(start);
    for (const { rule, spot } of event.rules) {
      const isOver = untilOf(event, rule.until);
      for (const day of repeats(rule, start, window, isOver, (count) => this.spend(count, spot))) {
        days.add(day);
        if (days.size > this.placesLeft) throw new ComponentFault("too_much", spot);
      }
    }
    return [...days].sort((a, b) => a - b).map(dayFromNumber);
  }

  /** On a day of the event's own wall. */
  private occurrence(event: CalendarEvent, on: Day, instance: Day | null): Occurrence {
    const { uid, name, begins: line, isCancelled, clock, endClock, lasts } = event;
    const wall = wallMinutes({ ...event.start, day: on });
    const start = this.hereAt(wall, clock);
    // The end is no longer part of it: at midnight, it is the day before.
    const end = Math.max(start, this.hereAt(wall + lasts, endClock) - 1);
    return { uid, instance, name, line, isCancelled, start: dayAt(start), end: dayAt(end) };
  }

  private hereAt(wall: number, clock: Clock | null): number {
    return clock ? this.here.wallOf(clock.utcOf(wall)) : wall;
  }

  private spend(days: number, spot = { line: 1, column: 1 }): void {
    this.daysLeft -= days;
    if (this.daysLeft < 0) throw new ComponentFault("too_much", spot);
  }

  private trying(component: Component, work: () => void): void {
    try {
      work();
    } catch (fault) {
      if (!(fault instanceof ComponentFault)) throw fault;
      const text = (name: string) => plainText(propertiesOf(component, new Set([name]))[0]?.value ?? "");
      this.given.add(text("UID"));
      this.refused.push({
        component: component.name,
        name: text("SUMMARY"),
        begins: component.begins,
        ...fault.spot,
        code: fault.code,
        details: fault.details,
      });
    }
  }
}

function refuseDouble({ begins }: Component): never {
  throw new ComponentFault("duplicate", { line: begins, column: 1 });
}

/** Whether a day of the event's wall is behind the last that its rule allows. */
function untilOf(
  { start, clock }: CalendarEvent,
  until: { day: Day; minutes: number | null; utc: boolean } | null,
) {
  if (!until) return () => false;
  if (until.minutes === null || start.minutes === null) {
    const last = dayNumber(until.day);
    return (day: number) => day > last;
  }
  const last = until.utc && clock ? clock.wallOf(wallMinutes(until)) : wallMinutes(until);
  return (day: number) => day * DAY_MINUTES + start.minutes! > last;
}
