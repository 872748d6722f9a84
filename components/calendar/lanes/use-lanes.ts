"use client";

import { useDeferredValue, useEffect, useMemo, useRef } from "react";
import type { CalendarChannel, CalendarPublication } from "@/lib/calendar/view";
import type { Rhythms } from "@/lib/plan/meters";
import { type Day, eachDay } from "@/lib/platform/time";
import { useCalendarView, useFrame, usePublications } from "../store/contexts";
import { rhythmsFor } from "../store/rhythms";
import { type CellContents, cellContents, cellKey, closedOn } from "./lanes-model";

export interface Lanes {
  channels: readonly CalendarChannel[];
  days: readonly Day[];
  contents: CellContents;
  rhythms: Rhythms;
}

/** The lanes of some days: which channels, and what stands in their cells. */
export function useLanes(days: readonly Day[]): Lanes {
  const frame = useFrame();
  const { all, shown } = usePublications();
  const { network } = useCalendarView().filters;
  const contents = useContents(shown, days);
  // The card first, then the meters. What is owed and planned does not depend on what the filters let through.
  const settled = useDeferredValue(all);
  const rhythms = useMemo(() => rhythmsFor(frame, settled), [frame, settled]);
  const channels = useMemo(
    () => frame.channels.filter((channel) => hasLane(channel, days, contents, network)),
    [frame.channels, days, contents, network],
  );
  return { channels, days, contents, rhythms };
}

export function useWeek(): readonly Day[] {
  const { from, to } = useCalendarView().range;
  return useMemo(() => eachDay(from, to), [from, to]);
}

function useContents(publications: readonly CalendarPublication[], days: readonly Day[]): CellContents {
  const previous = useRef<CellContents>(undefined);
  const contents = useMemo(() => cellContents(publications, days, previous.current), [publications, days]);
  useEffect(() => {
    previous.current = contents;
  }, [contents]);
  return contents;
}

/** A channel that is closed for good has no lane, unless something still stands in it. */
function hasLane(
  channel: CalendarChannel,
  days: readonly Day[],
  contents: CellContents,
  networks: readonly string[],
): boolean {
  if (networks.length > 0 && !networks.includes(channel.network)) return false;
  return days.some(
    (day) => closedOn(channel, day) !== "closed_for_good" || contents.has(cellKey(channel.id, day)),
  );
}
