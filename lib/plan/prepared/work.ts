import { dayNumber } from "@/lib/platform/time";
import type { PlanContributor, PlanPost } from "../document";
import { type Calendar, type Span, spanOf } from "./calendar";
import { activeDaysIn, type PreparedChannel } from "./channels";
import { Tally } from "./tally";
import { isAtRest } from "./traits";

/** A contributor with what is asked of them in each week that touches the period. */
export type PreparedContributor = {
  contributor: PlanContributor;
  id: string;
  absences: Span[];
  /** The channels they answer on, and the minutes a week that this is of their own time. */
  care: { channel: PreparedChannel; minutes: number }[];
  /** Minutes of assignments that are not done, by the place of the week in which they are due. */
  due: Map<number, Tally>;
};

export function prepareContributors(
  contributors: readonly PlanContributor[],
  channels: readonly PreparedChannel[],
): Map<string, PreparedContributor> {
  const prepared = new Map(
    contributors.map((contributor) => [contributor.id, prepareContributor(contributor)]),
  );
  for (const channel of channels) {
    const { monitors } = channel.channel;
    const minutes = careMinutesOf(channel) / monitors.length;
    for (const id of monitors) prepared.get(id)!.care.push({ channel, minutes });
  }
  return prepared;
}

/** Minutes a week that answering on the channel takes. */
export function careMinutesOf({ channel, facts }: PreparedChannel): number {
  return channel.careMinutesPerWeek ?? facts.careMinutesPerWeek;
}

type Worked = Pick<PlanPost, "status" | "assignments">;

/** Puts what a post asks of each contributor into their weeks, or takes it out. */
export function enterWork(
  contributors: ReadonlyMap<string, PreparedContributor>,
  post: Worked,
  calendar: Calendar,
  how: "add" | "take",
): void {
  for (const { contributor, minutes, week } of workOf(post, calendar)) {
    const { due } = contributors.get(contributor)!;
    const tally = due.get(week) ?? new Tally();
    due.set(week, tally);
    tally[how](minutes);
  }
}

/** The assignments that somebody has to do in a week that touches the period, with the place of that week. */
export function workOf(
  post: Worked,
  { buckets }: Calendar,
): { contributor: string; minutes: number; week: number }[] {
  const work: { contributor: string; minutes: number; week: number }[] = [];
  if (isAtRest(post)) return work;
  const weeks = buckets.week;
  for (const { contributor, minutes, due, done } of post.assignments) {
    if (done || due === null) continue;
    const week = Math.floor((dayNumber(due) - weeks[0]!.from) / 7);
    if (week >= 0 && week < weeks.length) work.push({ contributor, minutes, week });
  }
  return work;
}

/** Minutes that the week asks of them: what is due, and what they answer on. */
export function loadIn(contributor: PreparedContributor, calendar: Calendar, week: number): number {
  const answering = careIn(contributor, calendar, week).map(({ minutes }) => minutes);
  return (contributor.due.get(week) ?? new Tally()).sum(answering);
}

/** What they answer on in a week: the channels that are active on some day of it. */
export function careIn({ care }: PreparedContributor, calendar: Calendar, week: number) {
  const span = calendar.buckets.week[week]!;
  return care.filter(({ channel }) => activeDaysIn(channel, calendar, span) > 0);
}

/** Minutes that they have in the week: a fifth of them for each Monday to Friday on which they are there. */
export function roomIn(prepared: PreparedContributor, week: Span): number {
  return (prepared.contributor.minutesPerWeek * daysThereIn(prepared, week)) / 5;
}

/** Of the five from Monday to Friday. */
export function daysThereIn({ absences }: PreparedContributor, week: Span): number {
  let days = 0;
  for (let day = week.from; day <= week.to; day++) {
    const isAway = absences.some((absence) => day >= absence.from && day <= absence.to);
    if (!isWeekend(day) && !isAway) days += 1;
  }
  return days;
}

function prepareContributor(contributor: PlanContributor): PreparedContributor {
  return {
    contributor,
    id: contributor.id,
    absences: contributor.absences.map(spanOf),
    care: [],
    due: new Map(),
  };
}

/** Day 0 was a Thursday. */
function isWeekend(day: number): boolean {
  const weekday = (((day + 3) % 7) + 7) % 7;
  return weekday >= 5;
}
