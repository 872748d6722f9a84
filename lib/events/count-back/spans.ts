import type { PlanEvent } from "@/lib/plan/document";
import type { Span } from "@/lib/plan/prepared/calendar";
import { dayNumber } from "@/lib/platform/time";

/** Before the event, during it, or after it: an item never leaves its part for want of room. */
export type Part = "before" | "during" | "after";

/** How long after the last day something that is told afterwards may still be put off. */
const LEAST_AFTER = 7;

export function partOf(event: PlanEvent, day: number): Part {
  if (day < dayNumber(event.start)) return "before";
  return day > dayNumber(event.end) ? "after" : "during";
}

/** The days of a part, from `earliest` on; none where `from` is after `to`. */
export function spanOfPart(event: PlanEvent, part: Part, counted: number, earliest: number): Span {
  const [start, end] = [dayNumber(event.start), dayNumber(event.end)];
  if (part === "before") return { from: earliest, to: start - 1 };
  if (part === "during") return { from: Math.max(start, earliest), to: end };
  const followUp = end + (event.followUpDays ?? 0);
  const to = counted <= followUp ? followUp : counted + LEAST_AFTER;
  return { from: Math.max(end + 1, earliest), to };
}
