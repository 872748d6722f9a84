// The words of the specification (§1, §2), each as its definition says it, day by day. Dates and instants come from
// Temporal, so that even our own calendar arithmetic is judged by another.
import { Temporal } from "temporal-polyfill";
import type { Period, Plan, PlanChannel, PlanPost, PlanPublication } from "../document";
import type { Flag, FlagSubject, RuleId, Severity } from "../flag";
import { DEFAULT_LIMITS, type LimitName } from "../vocabulary";

/** A planned publication with all that its words need. */
export type Item = {
  publication: PlanPublication;
  post: PlanPost;
  channel: PlanChannel;
  day: string;
  instant: number;
};

/** "Numbers closer than 1e-9 are equal." */
export const CLOSE = 1e-9;

export function isAbove(a: number, b: number): boolean {
  return a > b && Math.abs(a - b) >= CLOSE;
}

export function isBelow(a: number, b: number): boolean {
  return a < b && Math.abs(a - b) >= CLOSE;
}

/** Smallest first: doubles added in another order can give another sum. */
export function sum(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b).reduce((total, number) => total + number, 0);
}

export function limitOf(plan: Plan, name: LimitName): number {
  return plan.workspace.limits[name] ?? DEFAULT_LIMITS[name];
}

/** By instant, then id. */
export function plannedItems(plan: Plan): Item[] {
  const items: Item[] = [];
  for (const post of plan.posts) {
    if (["idea", "failed", "cancelled"].includes(post.status)) continue;
    for (const publication of post.publications) {
      if (publication.at === null) continue;
      const channel = plan.channels.find((channel) => channel.id === publication.channel)!;
      const zone = channel.timeZone ?? plan.workspace.timeZone;
      const instant = Temporal.PlainDateTime.from(publication.at)
        .toZonedDateTime(zone, { disambiguation: "compatible" })
        .toInstant().epochMilliseconds;
      items.push({ publication, post, channel, day: publication.at.slice(0, 10), instant });
    }
  }
  return items.sort((a, b) => a.instant - b.instant || (a.publication.id < b.publication.id ? -1 : 1));
}

export function isLive(plan: Plan, item: Item): boolean {
  const event = plan.events.find((event) => event.id === item.post.event);
  return event !== undefined && event.kind !== "note" && item.day >= event.start && item.day <= event.end;
}

export function isActive(plan: Plan, channel: PlanChannel, day: string): boolean {
  return (
    channel.presence === "active" &&
    isWithin(day, plan.period) &&
    (channel.activeFrom === null || day >= channel.activeFrom) &&
    (channel.activeTo === null || day <= channel.activeTo) &&
    !channel.pauses.some((pause) => isWithin(day, pause))
  );
}

export function isWithin(day: string, { from, to }: Period): boolean {
  return day >= from && day <= to;
}

/** The planned publications in the period, or in any other span. */
export function inSpan(items: Item[], span: Period): Item[] {
  return items.filter((item) => isWithin(item.day, span));
}

/** First and last of their days. */
export function spanOf(items: Item[]): Period {
  const days = items.map((item) => item.day).sort();
  return { from: days[0]!, to: days.at(-1)! };
}

/** The weeks or months that hold a day of the period, each once, whole. */
export function bucketsOf(plan: Plan, per: "week" | "month"): Period[] {
  const buckets = new Map<string, Period>();
  for (const day of daysOf(plan.period.from, plan.period.to)) {
    const bucket = per === "week" ? weekOf(day, plan) : monthOf(day);
    buckets.set(bucket.from, bucket);
  }
  return [...buckets.values()];
}

/** Calendar months cut to the period. */
export function monthSamplesOf(plan: Plan): Period[] {
  return bucketsOf(plan, "month").map((month) => ({
    from: month.from < plan.period.from ? plan.period.from : month.from,
    to: month.to > plan.period.to ? plan.period.to : month.to,
  }));
}

function weekOf(day: string, plan: Plan): Period {
  const first = { monday: 1, saturday: 6, sunday: 7 }[plan.workspace.weekStart];
  let from = day;
  while (weekdayOf(from) !== first) from = plus(from, -1);
  return { from, to: plus(from, 6) };
}

function monthOf(day: string): Period {
  const date = Temporal.PlainDate.from(day);
  return { from: date.with({ day: 1 }).toString(), to: date.with({ day: date.daysInMonth }).toString() };
}

export function daysOf(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = plus(day, 1)) days.push(day);
  return days;
}

const sums = new Map<string, string>();

/** Temporal is asked once for each sum: the oracle asks the same ones thousands of times. */
export function plus(day: string, days: number): string {
  const key = `${day}+${days}`;
  const known = sums.get(key) ?? Temporal.PlainDate.from(day).add({ days }).toString();
  sums.set(key, known);
  return known;
}

/** Days on the calendar from one date to another; negative where the other comes first. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: "day" }).days;
}

const weekdays = new Map<string, number>();

/** Monday 1 … Sunday 7. */
export function weekdayOf(day: string): number {
  const known = weekdays.get(day) ?? Temporal.PlainDate.from(day).dayOfWeek;
  weekdays.set(day, known);
  return known;
}

export function flagMaker(subject: FlagSubject) {
  return (
    rule: RuleId,
    severity: Severity,
    { from, to }: Period,
    measured: number,
    limit: number,
    items: Item[],
  ): Flag => {
    const publications = items.map((item) => item.publication.id);
    return { rule, severity, subject, from, to, measured, limit, publications };
  };
}
