import type { AssignmentRole } from "@/lib/plan/vocabulary";
import { addDays, type Day, type DayRange, dayFromNumber, dayNumber, weekdayOf } from "@/lib/platform/time";

export type Absences = readonly DayRange[];

/**
 * Working days before the first publication by which each is asked for: what the expert says is there before it is
 * written, the visual follows the text, whoever reviews reads both. Ours: a start to correct, not a rule.
 */
export const LEAD: Record<AssignmentRole, number> = { expert: 5, author: 3, visual: 2, reviewer: 1 };

/** When to ask somebody for it; null while nothing is dated. `first`: the day of the first publication. */
export function proposedDue(
  role: AssignmentRole,
  first: Day | null,
  { absences, today }: { absences: Absences; today: Day },
): Day | null {
  return first === null ? null : settled(workingDaysBefore(first, LEAD[role]), first, { absences, today });
}

/** One that is still to be done and has a day. */
export interface OpenDate {
  id: string;
  due: Day;
  absences: Absences;
}
export interface NewDate {
  id: string;
  due: Day;
}
/** A post's first publication went from one day to another. */
export interface PostMove {
  from: Day;
  to: Day;
  today: Day;
}

/** As many working days before the new day as before the old one; only those that change. */
export function followedDates(open: readonly OpenDate[], { from, to, today }: PostMove): NewDate[] {
  const dates = open.map(({ id, due, absences }) => {
    const distance = Math.max(0, workNumber(from) - workNumber(due, "back"));
    return {
      id,
      due:
        due === from ? within(to, today) : settled(workingDaysBefore(to, distance), to, { absences, today }),
    };
  });
  return changedOf(open, dates);
}

/**
 * Those that would come after the new day, or are past, are pressed between today and the day before it, in the order
 * they had; the others keep theirs. Only those that change.
 */
export function squeezedDates(open: readonly OpenDate[], { to, today }: Omit<PostMove, "from">): NewDate[] {
  const days = daysToPressInto(to, today);
  const inOrder = [...new Set(open.map(({ due }) => due))].sort();
  const isPressed = (due: Day) => due > to || due < today;
  const dates: NewDate[] = [];
  let floor = today;
  for (let start = 0; start < inOrder.length; ) {
    const end = inOrder.findIndex((due, at) => at >= start && !isPressed(due));
    const run = inOrder.slice(start, end < 0 ? undefined : end);
    const ceiling = end < 0 ? days.at(-1)! : inOrder[end]!;
    for (const date of pressed(open, run, days, { floor, ceiling })) {
      dates.push(date);
      if (date.due > floor) floor = date.due;
    }
    if (end < 0) break;
    floor = inOrder[end]!;
    start = end + 1;
  }
  return changedOf(open, dates);
}

/** Those of one day stay together, the days spread evenly; who is away gets the nearest day that keeps the order. */
function pressed(
  open: readonly OpenDate[],
  run: readonly Day[],
  days: readonly Day[],
  { floor, ceiling }: { floor: Day; ceiling: Day },
): NewDate[] {
  const between = days.filter((day) => floor <= day && day <= ceiling);
  const room = between.length > 0 ? between : [floor];
  const dates: NewDate[] = [];
  let least = room[0]!;
  run.forEach((old, place) => {
    const wished = room[Math.ceil(((place + 1) * room.length) / run.length) - 1]!;
    const free = room.filter((day) => day >= least);
    const chosen = open
      .filter(({ due }) => due === old)
      .map(({ id, absences }) => ({ id, due: nearest(free, wished, absences) }));
    dates.push(...chosen);
    for (const { due } of chosen) if (due > least) least = due;
  });
  return dates;
}

/** Working days from today to the day before; where there is none, what there is. */
function daysToPressInto(to: Day, today: Day): Day[] {
  const days: Day[] = [];
  for (let day = today; day < to; day = addDays(day, 1)) if (isWorking(day)) days.push(day);
  return days.length > 0 ? days : [within(to, today)];
}

function nearest(days: readonly Day[], wished: Day, absences: Absences): Day {
  const there = days.filter((day) => !isAway(day, absences));
  const before = there.filter((day) => day <= wished).at(-1);
  return before ?? there.find((day) => day > wished) ?? (days.includes(wished) ? wished : days[0]!);
}

/** Somebody who is away longer than this is away: the date stays where it was, for the rules to say so. */
const FARTHEST = 90;

/** The wished day or the nearest before it on which one works and is there; not in the past, and after `last` in no case. */
function settled(wished: Day, last: Day, { absences, today }: { absences: Absences; today: Day }): Day {
  const fits = (day: Day) => isWorking(day) && !isAway(day, absences);
  const start = wished < today ? today : wished;
  for (let day = start, step = 0; day >= today && step < FARTHEST; day = addDays(day, -1), step++)
    if (fits(day)) return day;
  for (let day = start, step = 0; day <= last && step < FARTHEST; day = addDays(day, 1), step++)
    if (fits(day)) return day;
  return start;
}

const within = (day: Day, today: Day): Day => (day < today ? today : day);

const changedOf = (open: readonly OpenDate[], dates: readonly NewDate[]): NewDate[] => {
  const was = new Map(open.map(({ id, due }) => [id, due]));
  return dates.filter(({ id, due }) => was.get(id) !== due);
};

export const isAway = (day: Day, absences: Absences): boolean =>
  absences.some(({ from, to }) => from <= day && day <= to);

/** Monday to Friday: public holidays differ by place and are told by the calendar's key dates. */
const isWorking = (day: Day): boolean => weekdayOf(day) !== 0 && weekdayOf(day) !== 6;

/** Friday is one working day before Saturday, Sunday and Monday alike. */
function workingDaysBefore(day: Day, count: number): Day {
  const number = workNumber(day) - count;
  const before = dayFromNumber(MONDAY + 7 * Math.floor(number / 5) + (((number % 5) + 5) % 5));
  return before > day ? day : before;
}

/** 5 January 1970, a Monday. */
const MONDAY = 4;

/** Numbers the working days one after another; a weekend has the number of the Monday after it, or of the Friday before. */
function workNumber(day: Day, weekend: "on" | "back" = "on"): number {
  const since = dayNumber(day) - MONDAY;
  const week = Math.floor(since / 7);
  return 5 * week + Math.min(since - 7 * week, weekend === "on" ? 5 : 4);
}
