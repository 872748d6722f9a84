import { dayFromNumber, dayNumber } from "@/lib/platform/time";
import type { PlanAssignment, PlanPost } from "../document";
import { holds } from "../prepared/calendar";
import type { PreparedPlan } from "../prepared/prepare";
import { loadIn, type PreparedContributor, roomIn } from "../prepared/work";
import { isWorkingDay } from "./room";

/** Somebody with room for the work, on a working day on which they are there. */
export type Taker = { contributor: string; due: number; free: number };

/** How many weeks before the publication work may be due. */
const WEEKS_BACK = 3;

/**
 * Who could do work of so many minutes that must be done by a day, the one with most room first; each on the last day
 * that suits, not before `earliest`.
 */
export function takersOf(
  plan: PreparedPlan,
  work: { minutes: number; by: number; earliest: number; not?: ReadonlySet<string> },
): Taker[] {
  const takers: Taker[] = [];
  for (const contributor of plan.contributors.values()) {
    if (work.not?.has(contributor.id)) continue;
    const taker = dayFor(plan, contributor, work);
    if (taker) takers.push(taker);
  }
  return takers.sort((a, b) => b.free - a.free || (a.contributor < b.contributor ? -1 : 1));
}

/** The last day on which the contributor has room for it. */
export function dayFor(
  plan: PreparedPlan,
  contributor: PreparedContributor,
  { minutes, by, earliest }: { minutes: number; by: number; earliest: number },
): Taker | null {
  for (let day = by; day >= Math.max(earliest, by - 7 * WEEKS_BACK); day--) {
    if (!isThere(contributor, day)) continue;
    const free = freeMinutes(plan, contributor, day);
    if (free >= minutes) return { contributor: contributor.id, due: day, free };
  }
  return null;
}

/** The last day before another on which the work could be due: where there is room, else where they are there at least. */
export function dayInTime(
  plan: PreparedPlan,
  { contributor, minutes }: PlanAssignment,
  first: number,
): number | null {
  const person = plan.contributors.get(contributor)!;
  const earliest = earliestDay(plan);
  const taker = dayFor(plan, person, { minutes, by: first - 1, earliest });
  if (taker) return taker.due;
  for (let day = first; day >= Math.max(earliest, first - 7); day--) if (isThere(person, day)) return day;
  return null;
}

/** Minutes that the week of the day still bears without a warning; weeks outside the period are not judged. */
export function freeMinutes(plan: PreparedPlan, contributor: PreparedContributor, day: number): number {
  const { calendar, limits } = plan;
  const weeks = calendar.buckets.week;
  const place = Math.floor((day - weeks[0]!.from) / 7);
  const week = weeks[place];
  if (!week) return contributor.contributor.minutesPerWeek;
  const share = Math.min(limits.loadWarning, limits.loadError);
  return share * roomIn(contributor, week) - loadIn(contributor, calendar, place);
}

export function isThere({ absences }: PreparedContributor, day: number): boolean {
  return isWorkingDay(day) && !absences.some((absence) => holds(absence, day));
}

/** Before which no work can be due any more. */
export function earliestDay({ calendar }: PreparedPlan): number {
  return calendar.today ?? -Infinity;
}

export function dueOf({ due }: Taker): string {
  return dayFromNumber(due);
}

export function dayBefore(at: string): number {
  return dayNumber(at) - 1;
}

/** Who must not take it: nobody reviews what they wrote. */
export function peopleOf({ assignments }: PlanPost, { contributor, role }: PlanAssignment): Set<string> {
  const other = role === "author" ? "reviewer" : role === "reviewer" ? "author" : null;
  const others = assignments.filter((each) => each.role === other).map((each) => each.contributor);
  return new Set([contributor, ...others]);
}
