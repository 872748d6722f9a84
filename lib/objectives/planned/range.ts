import { addDays, type Day, daysBetween, isDay, monthOf } from "@/lib/platform/time";

/** The days that the matrix counts. */
export const RANGES = ["month", "next", "quarter", "custom"] as const;
export type Range = (typeof RANGES)[number];
export type MatrixRange = { range: Range; from: Day; to: Day };

/** Longer than this a count says nothing, and an address could ask for a hundred years. */
const MOST_DAYS = 800;

/** What an address asks for; what it asks for in vain is this month. */
export function rangeAsked(asked: Partial<Record<"range" | "from" | "to", string>>, today: Day): MatrixRange {
  const { range, from, to } = asked;
  if (range === "next") return { range, ...monthOf(addDays(monthOf(today).to, 1)) };
  if (range === "quarter") return { range, ...quarterOf(today) };
  if (range === "custom" && isDay(from) && isDay(to) && from <= to)
    return { range, from, to: daysBetween(from, to) > MOST_DAYS ? addDays(from, MOST_DAYS) : to };
  return { range: range === "custom" ? "custom" : "month", ...monthOf(today) };
}

/** Three calendar months, of which one holds the day. */
function quarterOf(day: Day): { from: Day; to: Day } {
  const month = Number(day.slice(5, 7));
  const first = String(month - ((month - 1) % 3)).padStart(2, "0");
  const from = `${day.slice(0, 4)}-${first}-01`;
  const second = monthOf(addDays(monthOf(from).to, 1));
  return { from, to: monthOf(addDays(second.to, 1)).to };
}
