import { addDays, type Day, daysBetween, isDay, isOfOurTime, monthOf } from "@/lib/platform/time";

/** The days whose results are shown. */
export const RANGES = ["month", "last", "quarter", "custom"] as const;
export type Range = (typeof RANGES)[number];
export type ResultsRange = { range: Range; from: Day; to: Day };

/** A year and a month: beyond that, nobody enters figures. */
export const MOST_DAYS = 400;

/** What an address asks for; what it asks for in vain is this month. */
export function rangeAsked(
  asked: Partial<Record<"range" | "from" | "to", string>>,
  today: Day,
): ResultsRange {
  const { range, from, to } = asked;
  const month = monthOf(today);
  const last = monthOf(addDays(month.from, -1));
  if (range === "last") return { range, ...last };
  if (range === "quarter") return { range, from: monthOf(addDays(last.from, -1)).from, to: month.to };
  if (range === "custom" && isDay(from) && isDay(to) && isOfOurTime(from) && from <= to)
    return { range, from, to: daysBetween(from, to) >= MOST_DAYS ? addDays(from, MOST_DAYS - 1) : to };
  return { range: range === "custom" ? "custom" : "month", ...month };
}
