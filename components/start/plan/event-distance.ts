import type { PlanEvent } from "@/lib/plan/document";
import { type Day, dayNumber } from "@/lib/platform/time";
import type { Because } from "@/lib/start/place/draft";

/** A weekend, a day off or a usual day of the channel move a post by less; more than that is worth a word. */
const LATE_DAYS = 4;

export interface EventDistance {
  side: "before" | "on" | "after";
  days: number;
  /** Days before the event by which it should have gone out, where it comes late; else null. */
  wanted: number | null;
}

/** How far a draft really is from its event: what its backward schedule asks for may be over already. */
export function distanceOf(
  day: Day,
  { anchor, offset }: Extract<Because, { kind: "event" }>,
  event: Pick<PlanEvent, "start" | "end">,
): EventDistance {
  const away = dayNumber(day) - dayNumber(event[anchor]);
  return {
    side: away === 0 ? "on" : away < 0 ? "before" : "after",
    days: Math.abs(away),
    wanted: away < 0 && away - offset >= LATE_DAYS ? -offset : null,
  };
}
