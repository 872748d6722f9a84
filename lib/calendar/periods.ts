import type { Period } from "@/lib/plan/document";
import { addDays } from "@/lib/platform/time";

/** Which days are known: disjoint periods in order, none touching the next. */
export type Coverage = readonly Period[];

export function covers(known: Coverage, wanted: Period): boolean {
  return known.some((period) => period.from <= wanted.from && wanted.to <= period.to);
}

export function withPeriod(known: Coverage, added: Period): Coverage {
  const apart: Period[] = [];
  let { from, to } = added;
  for (const period of known) {
    if (addDays(period.to, 1) < from || addDays(to, 1) < period.from) apart.push(period);
    else {
      if (period.from < from) from = period.from;
      if (period.to > to) to = period.to;
    }
  }
  return [...apart, { from, to }].sort((a, b) => (a.from < b.from ? -1 : 1));
}

export function holds(period: Period, day: string): boolean {
  return period.from <= day && day <= period.to;
}
