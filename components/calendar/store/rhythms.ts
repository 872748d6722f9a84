import { toPlan } from "@/lib/calendar/plan";
import type { CalendarFrame, CalendarPublication } from "@/lib/calendar/view";
import { type Rhythms, rhythmsOf } from "@/lib/plan/meters";

const known = new WeakMap<readonly CalendarPublication[], { frame: CalendarFrame; rhythms: Rhythms }>();

/** Counted once for a plan, whichever views ask and however often they come and go. */
export function rhythmsFor(frame: CalendarFrame, publications: readonly CalendarPublication[]): Rhythms {
  const before = known.get(publications);
  if (before?.frame === frame) return before.rhythms;
  const rhythms = rhythmsOf(toPlan(frame, publications));
  known.set(publications, { frame, rhythms });
  return rhythms;
}
