import type { Day } from "@/lib/platform/time";
import type { Period } from "./document";
import { preparePlan, type Setting } from "./prepared/prepare";
import { careIn, daysThereIn, enterWork, loadIn, type PreparedContributor, roomIn } from "./prepared/work";
import { overloadOf } from "./rules/contributors/overload";
import { DEFAULT_LIMITS, type LimitName } from "./vocabulary";

/** An assignment that somebody still has to do, on a post that is worked on. */
export interface OpenWork {
  contributor: string;
  minutes: number;
  due: Day;
}

/** Somebody's week as `load.overload` counts it. */
export interface WeekLoad {
  /** Minutes asked of them: what is due, and what they answer on. */
  load: number;
  /** Minutes they have. */
  room: number;
  /** Of its five days from Monday to Friday. */
  daysThere: number;
  severity: "error" | "warning" | null;
}

export interface LoadBoard {
  weeks: Period[];
  /** By contributor, a week each. */
  of: ReadonlyMap<string, WeekLoad[]>;
}

/** The load of everybody in the weeks of `setting.period`, by the functions that the rule asks. */
export function loadBoard(setting: Setting, work: readonly OpenWork[]): LoadBoard {
  const { calendar, contributors, limits } = prepared(setting, work);
  const weeks = calendar.buckets.week;
  const weekOf = (person: PreparedContributor, week: number): WeekLoad => {
    const span = weeks[week]!;
    const [load, room] = [loadIn(person, calendar, week), roomIn(person, span)];
    return {
      load,
      room,
      daysThere: daysThereIn(person, span),
      severity: overloadOf(load, room, limits),
    };
  };
  return {
    weeks: weeks.map(({ from, to }) => ({ from: calendar.nameOf(from), to: calendar.nameOf(to) })),
    of: new Map(
      Array.from(contributors.values(), (person) => [
        person.id,
        weeks.map((_, week) => weekOf(person, week)),
      ]),
    ),
  };
}

/** What answering takes of somebody's time in the first week of the period, by channel. */
export function careOf(setting: Setting, contributor: string): { channel: string; minutes: number }[] {
  const { calendar, contributors } = prepared(setting, []);
  const person = contributors.get(contributor);
  return person
    ? careIn(person, calendar, 0).map(({ channel, minutes }) => ({ channel: channel.id, minutes }))
    : [];
}

/** The same week with more or less to do. */
export function withMore(week: WeekLoad, minutes: number, own: Partial<Record<LimitName, number>>): WeekLoad {
  const load = week.load + minutes;
  return { ...week, load, severity: overloadOf(load, week.room, { ...DEFAULT_LIMITS, ...own }) };
}

function prepared(setting: Setting, work: readonly OpenWork[]) {
  const plan = preparePlan({ ...setting, posts: [], tasks: [] });
  for (const { contributor, minutes, due } of work) {
    if (!plan.contributors.has(contributor)) continue;
    const assignment = { contributor, minutes, due, done: false, role: "author" as const };
    enterWork(plan.contributors, { status: "draft", assignments: [assignment] }, plan.calendar, "add");
  }
  return plan;
}
