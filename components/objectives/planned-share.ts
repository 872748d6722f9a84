import type { CalendarData } from "@/lib/calendar/view";
import { UNPLANNED_STATUSES } from "@/lib/plan/vocabulary";
import { dayOf } from "@/lib/platform/time";

/** What is planned in the horizon for each objective. */
export interface Planned {
  /** By objective, then by network: planned publications. */
  counts: Record<string, Record<string, number>>;
  /** Planned publications that have an objective. */
  withObjective: number;
  /** Planned publications that have none. */
  without: number;
}

/** Counts publications as the rules do: dated in the horizon, and neither idea nor failed nor cancelled. */
export function plannedByObjective({ frame, publications }: CalendarData): Planned {
  const networks = new Map(frame.channels.map(({ id, network }) => [id, network]));
  const known = new Set(frame.objectives.map(({ id }) => id));
  const planned: Planned = { counts: {}, withObjective: 0, without: 0 };
  for (const { at, status, objectiveId, channelId } of publications) {
    if (!at || dayOf(at) < frame.horizon.from || dayOf(at) > frame.horizon.to) continue;
    if ((UNPLANNED_STATUSES as readonly string[]).includes(status)) continue;
    const network = networks.get(channelId);
    if (!network) continue;
    if (!objectiveId || !known.has(objectiveId)) planned.without++;
    else {
      planned.withObjective++;
      const row = planned.counts[objectiveId] ?? {};
      planned.counts[objectiveId] = { ...row, [network]: (row[network] ?? 0) + 1 };
    }
  }
  return planned;
}

export const plannedFor = (planned: Planned, objectiveId: string): number =>
  Object.values(planned.counts[objectiveId] ?? {}).reduce((sum, count) => sum + count, 0);
