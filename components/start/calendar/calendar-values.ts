import { isOwnDay, type Pick } from "@/components/key-dates/picks";
import type { CalendarFrame } from "@/lib/calendar/view";
import { type HolidayPlace, partOf } from "@/lib/holidays/vocabulary";
import type { DateChoice } from "@/lib/key-dates/view";
import type { Period } from "@/lib/plan/document";
import type { Day } from "@/lib/platform/time";
import type { EventKind } from "@/lib/reference";
import { closuresOf, isOpen, isOver } from "@/lib/start/calendar/closures";

export type Contributor = CalendarFrame["contributors"][number];
export type Channel = CalendarFrame["channels"][number];

/** What is stored of the answer, and the days that can be picked. */
export interface StoredCalendar {
  workspace: { version: number; holidays: HolidayPlace | null };
  contributors: Contributor[];
  channels: Channel[];
  /** A year of occasions and of the country's own days. */
  choices: DateChoice[];
  /** Whether public holidays of the stored place stand on the calendar. */
  noted: boolean;
  /** Whether the question was answered before: what it proposes at first is not proposed twice. */
  isAnswered: boolean;
}

export interface EventRow {
  key: string;
  name: string;
  kind: EventKind;
  start: string;
  /** "": a single day. */
  end: string;
}

export interface AbsenceRow {
  key: string;
  contributor: string;
  from: string;
  to: string;
}

export interface ClosureRow {
  key: string;
  from: string;
  to: string;
}

export interface CalendarValues {
  country: string;
  part: string;
  /** Whether the public holidays stand on the calendar. */
  notes: boolean;
  /** By `choiceKey`. */
  picks: Record<string, Pick>;
  events: EventRow[];
  absences: AbsenceRow[];
  closures: ClosureRow[];
}

export function calendarValues(stored: StoredCalendar, today: Day): CalendarValues {
  const { workspace, contributors, channels } = stored;
  const { holidays } = workspace;
  return {
    country: holidays?.country ?? "",
    part: holidays ? partOf(holidays) : "",
    notes: stored.noted || !stored.isAnswered,
    picks: {},
    events: [],
    absences: contributors.flatMap(({ id, absences }) =>
      absences
        .filter((absence) => !isOver(absence, today))
        .map(({ from, to }) => ({ key: `${id} ${from} ${to}`, contributor: id, from, to })),
    ),
    closures: closuresOf(channels, today).map(({ from, to }) => ({ key: `${from} ${to}`, from, to })),
  };
}

export const publicDays = (choices: readonly DateChoice[]): DateChoice[] =>
  choices.filter(({ category }) => category === "public");

export const areNoted = (choices: readonly DateChoice[]): boolean =>
  publicDays(choices).some(({ event }) => event !== null);

/** A pause of some channels, which is theirs to change. */
export function ownPauses(channels: readonly Channel[], today: Day): { channel: Channel; pause: Period }[] {
  const closed = new Set(closuresOf(channels, today).map(({ from, to }) => `${from} ${to}`));
  return channels
    .filter((channel) => isOpen(channel, today))
    .flatMap((channel) =>
      channel.pauses
        .filter((pause) => !isOver(pause, today) && !closed.has(`${pause.from} ${pause.to}`))
        .map((pause) => ({ channel, pause })),
    );
}

/** A day of the former country's own is nobody's any more. */
export const picksElsewhere = (picks: CalendarValues["picks"]): CalendarValues["picks"] =>
  Object.fromEntries(Object.entries(picks).filter(([, { choice }]) => !isOwnDay(choice.category)));
