import { addDays, type Day, daysBetween, monthOf } from "@/lib/platform/time";

/** Days laid out from left to right; both ends are whole months, so that ticks read well. */
export interface Axis {
  from: Day;
  to: Day;
  days: number;
}

export function axisOver(from: Day, to: Day): Axis {
  return axis(monthOf(from).from, monthOf(to).to);
}

/** The same without rounding: for one event alone, with some air at both ends. */
export function axisAround(from: Day, to: Day): Axis {
  const air = Math.max(2, Math.round(daysBetween(from, to) * 0.04));
  return axis(addDays(from, -air), addDays(to, air));
}

/** Left edge and width of a range, in per cent of the axis, cut to it; null where none of it shows. */
export function placeOn(axis: Axis, from: Day, to: Day): { left: number; width: number } | null {
  const first = Math.max(0, daysBetween(axis.from, from));
  const last = Math.min(axis.days, daysBetween(axis.from, to) + 1);
  if (last <= first) return null;
  return { left: share(axis, first), width: share(axis, last - first) };
}

/** First days of months on the axis, no more of them than have room for their names. */
export function monthTicks(axis: Axis, most: number): { day: Day; left: number }[] {
  const firsts: Day[] = [];
  for (let day = monthOf(axis.from).from; day <= axis.to; day = addDays(monthOf(day).to, 1)) {
    if (day >= axis.from) firsts.push(day);
  }
  const step = Math.max(1, Math.ceil(firsts.length / most));
  return firsts
    .filter((_, index) => index % step === 0)
    .map((day) => ({ day, left: share(axis, daysBetween(axis.from, day)) }));
}

function axis(from: Day, to: Day): Axis {
  return { from, to, days: daysBetween(from, to) + 1 };
}

const share = (axis: Axis, days: number) => (100 * days) / axis.days;
