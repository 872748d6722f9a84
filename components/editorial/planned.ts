import type { CalendarData } from "@/lib/calendar/view";
import { UNPLANNED_STATUSES } from "@/lib/plan/vocabulary";
import { dayOf } from "@/lib/platform/time";

/** What is planned in the horizon: publications by what their post carries, and all of them. */
export interface PlannedFor {
  byAudience: Record<string, number>;
  byColumn: Record<string, number>;
  all: number;
}

/** Counts publications as the rules do: dated in the horizon, and neither idea nor failed nor cancelled. */
export function plannedFor({ frame, publications }: CalendarData): PlannedFor {
  const planned: PlannedFor = { byAudience: {}, byColumn: {}, all: 0 };
  const { from, to } = frame.horizon;
  for (const { at, status, audienceId, columnId } of publications) {
    if (!at || dayOf(at) < from || dayOf(at) > to) continue;
    if ((UNPLANNED_STATUSES as readonly string[]).includes(status)) continue;
    planned.all++;
    if (audienceId) count(planned.byAudience, audienceId);
    if (columnId) count(planned.byColumn, columnId);
  }
  return planned;
}

function count(counts: Record<string, number>, id: string): void {
  counts[id] = (counts[id] ?? 0) + 1;
}
