import { type Day, dayFromNumber, dayNumber, monthOf, weekStartNumber } from "@/lib/platform/time";
import type { Plan } from "../document";
import { partition } from "../sorting";
import type { CadencePer } from "../vocabulary";

/** First and last day as day numbers, both included. */
export type Span = { from: number; to: number };

/** The plan's period in day numbers, cut into the weeks and months that touch it. */
export type Calendar = {
  period: Span;
  today: number | null;
  /** Whole calendar weeks and months: they may reach over the ends of the period. */
  buckets: Record<CadencePer, readonly Span[]>;
  nameOf(day: number): Day;
};

export function calendarOf(plan: Plan): Calendar {
  const period = spanOf(plan.period);
  return {
    period,
    today: plan.today === null ? null : dayNumber(plan.today),
    buckets: { week: weeksOf(period, plan), month: monthsOf(period) },
    nameOf: dayNames(),
  };
}

export function spanOf(range: { from: Day; to: Day }): Span {
  return { from: dayNumber(range.from), to: dayNumber(range.to) };
}

export function lengthOf(span: Span): number {
  return span.to - span.from + 1;
}

export function holds(span: Span, day: number): boolean {
  return day >= span.from && day <= span.to;
}

/** The days that both have; null when there are none. */
export function shared(a: Span, b: Span): Span | null {
  const both = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return both.from <= both.to ? both : null;
}

/** Any day at all. */
export const ALL_DAYS: Span = { from: -Infinity, to: Infinity };

/** The weeks or months of the period, whole, that share a day with the span. */
export function bucketsIn({ buckets, period }: Calendar, per: CadencePer, span: Span): readonly Span[] {
  const all = buckets[per];
  const both = shared(span, period);
  if (!both) return [];
  const first = partition(0, all.length, (index) => all[index]!.to < both.from);
  return all.slice(
    first,
    partition(first, all.length, (index) => all[index]!.from <= both.to),
  );
}

/** The month samples that share a day with the span: calendar months, cut to the period. */
export function samplesIn(calendar: Calendar, span: Span): Span[] {
  return bucketsIn(calendar, "month", span).map((month) => shared(month, calendar.period)!);
}

/** The calendar week or month that holds a day, in the period or not. */
export function bucketAt(day: number, per: CadencePer, plan: Pick<Plan, "workspace">): Span {
  if (per === "month") return spanOf(monthOf(dayFromNumber(day)));
  const from = weekStartNumber(day, plan.workspace.weekStart);
  return { from, to: from + 6 };
}

function weeksOf(period: Span, plan: Plan): Span[] {
  const first = weekStartNumber(period.from, plan.workspace.weekStart);
  const count = Math.floor((period.to - first) / 7) + 1;
  return Array.from({ length: count }, (_, index) => ({
    from: first + 7 * index,
    to: first + 7 * index + 6,
  }));
}

function monthsOf(period: Span): Span[] {
  const months: Span[] = [];
  for (let day = period.from; day <= period.to; day = months.at(-1)!.to + 1) {
    months.push(spanOf(monthOf(dayFromNumber(day))));
  }
  return months;
}

/** Thousands of flags name the same few days: each is spelled once. */
function dayNames(): (day: number) => Day {
  const names = new Map<number, Day>();
  return (day) => {
    let name = names.get(day);
    if (name === undefined) {
      name = dayFromNumber(day);
      names.set(day, name);
    }
    return name;
  };
}
