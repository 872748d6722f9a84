import type { Reader } from "@/db/store";
import { toPlan } from "@/lib/calendar/plan";
import { planWindow } from "@/lib/calendar/repository";
import type { CalendarFrame } from "@/lib/calendar/view";
import { checkPlan } from "@/lib/plan/check";
import type { Period } from "@/lib/plan/document";
import type { Flag } from "@/lib/plan/flag";
import { addDays } from "@/lib/platform/time";

/**
 * The flags of a workspace over its horizon. Reads only what the rules look at: the horizon with a margin for pairs of
 * publications across its edge, and the posts of every event whose days of preparation, coverage or follow-up meet it.
 * The result is that of a check of the whole plan.
 */
export async function judge(reader: Reader, workspaceId: string, frame: CalendarFrame): Promise<Flag[]> {
  const margin = marginDays(frame);
  const from = addDays(frame.horizon.from, -margin);
  const to = addDays(frame.horizon.to, margin);
  const posts = await planWindow(reader, workspaceId, from, to, eventsTouching(frame));
  return checkPlan({ ...toPlan(frame, []), posts });
}

/** Days beyond the horizon in which the neighbour of a publication may still be too close; two for the zones. */
function marginDays(frame: CalendarFrame): number {
  const hours = Math.max(0, ...frame.channels.map(({ rhythm }) => rhythm.minGapHours ?? 0));
  return Math.ceil(hours / 24) + 2;
}

function eventsTouching({ events, horizon }: { events: CalendarFrame["events"]; horizon: Period }): string[] {
  return events
    .filter(({ kind }) => kind !== "note")
    .filter((event) => {
      const first = addDays(
        event.start,
        -Math.max(event.preparationDays ?? 0, event.communicationDays ?? 0, event.freezeDays ?? 0),
      );
      return first <= horizon.to && addDays(event.end, event.followUpDays ?? 0) >= horizon.from;
    })
    .map(({ id }) => id);
}
