import { isWorkingDay } from "@/lib/plan/fixes/room";
import { holds, type Span } from "@/lib/plan/prepared/calendar";
import type { Desk } from "./desk";
import type { CountedItem } from "./items";
import { partOf, spanOfPart } from "./spans";
import type { Cause, Obstacle } from "./vocabulary";

export type TaskDay = { day: number; cause: Cause | null } | { day: null; obstacle: Obstacle };

/**
 * The day of each task: the working day on which it falls or the one before it, not while the owner is away. What should
 * have been done by now goes to the first days that are left, one after another.
 */
export function taskDays(desk: Desk, items: readonly CountedItem[], hasBegun: boolean): Map<string, TaskDay> {
  const days = new Map<string, TaskDay>();
  let after = desk.todayNumber - 1;
  for (const item of items) {
    const found = item.day < desk.todayNumber ? squeezed(desk, item, after) : onWorkingDay(desk, item);
    if (item.day < desk.todayNumber && found.day !== null) after = found.day;
    days.set(item.key, found);
  }
  if (!hasBegun) bringForward(desk, items, days);
  return days;
}

/** A working day of the part that is not over, on which the owner is there. */
export function isFreeFor(desk: Desk, day: number): boolean {
  return isWorkingDay(day) && !desk.daysOff.has(day) && !isAway(desk, day);
}

function isAway({ index, event }: Desk, day: number): boolean {
  const owner = event.owner === null ? undefined : index.prepared.contributors.get(event.owner);
  return owner?.absences.some((absence) => holds(absence, day)) ?? false;
}

function onWorkingDay(desk: Desk, { day }: CountedItem): TaskDay {
  const part = partOf(desk.event, day);
  // What belongs to the day itself is done on it, be it a Sunday.
  if (part === "during" || isFreeFor(desk, day)) return { day, cause: null };
  const span = spanOfPart(desk.event, part, day, desk.todayNumber);
  const cause = isAway(desk, day) ? "absence" : isWorkingDay(day) ? "holiday" : "weekend";
  const other = lastFree(desk, { from: span.from, to: day }) ?? firstFree(desk, { from: day, to: span.to });
  return other === null ? { day: null, obstacle: "no_room" } : { day: other, cause };
}

/** The day after the last one that was squeezed in; where they run out, the last that is left. */
function squeezed(desk: Desk, { day }: CountedItem, after: number): TaskDay {
  const span = spanOfPart(desk.event, partOf(desk.event, day), day, desk.todayNumber);
  const free = firstFree(desk, { from: Math.max(span.from, after + 1), to: span.to }) ?? lastFree(desk, span);
  return free === null ? { day: null, obstacle: "too_late" } : { day: free, cause: "past" };
}

/** Where nothing would be under way when the event should be spoken of, the last task before it is brought there. */
function bringForward(desk: Desk, items: readonly CountedItem[], days: Map<string, TaskDay>): void {
  const begin = windowToBegin(desk);
  if (!begin) return;
  const early = items.filter(({ day }) => partOf(desk.event, day) === "before");
  // A kind that asks for nothing before it: what is done on its first day, where somebody gave it time to prepare.
  const before = early.length > 0 ? early : items.filter(({ item }) => item.anchor === "start");
  const isIn = ({ key }: CountedItem) => {
    const day = days.get(key)?.day;
    return day !== null && day !== undefined && holds(begin, day);
  };
  if (before.length === 0 || before.some(isIn)) return;
  const brought = before.findLast(({ day }) => day < begin.from) ?? before[0]!;
  const day = firstFree(desk, begin);
  if (day !== null) days.set(brought.key, { day, cause: "window" });
}

/** From the opening of the window to when the event should be spoken of, as far as it is ahead. */
function windowToBegin({ index, event, todayNumber }: Desk): Span | null {
  const window = index.prepared.events.get(event.id)?.window;
  if (!window) return null;
  const { communicationDays, preparationDays } = event;
  const isJudged = communicationDays !== null && communicationDays <= (preparationDays ?? 0);
  const latest = isJudged ? Math.min(window.to, window.to + 1 - communicationDays) : window.to;
  const from = Math.max(window.from, todayNumber);
  return from > window.to ? null : { from, to: Math.max(from, latest) };
}

function lastFree(desk: Desk, { from, to }: Span): number | null {
  for (let day = to; day >= from; day--) if (isFreeFor(desk, day)) return day;
  return null;
}

function firstFree(desk: Desk, { from, to }: Span): number | null {
  for (let day = from; day <= to; day++) if (isFreeFor(desk, day)) return day;
  return null;
}
