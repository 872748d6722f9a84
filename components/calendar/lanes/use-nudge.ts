"use client";

import { useCallback } from "react";
import type { CalendarPublication } from "@/lib/calendar/view";
import { addDays, dayOf } from "@/lib/platform/time";
import { type DropTarget, dropOn } from "../move/drop";
import { useCarryOut } from "../move/use-carry-out";
import { useChannels } from "../move/use-channels";
import { useCalendarView, useFrame, usePending } from "../store/contexts";
import type { Lanes } from "./use-lanes";

/** One day or one lane further, by an arrow key. Past the edge of the week the calendar goes along. */
export function useNudge(lanes: Lanes): (publication: CalendarPublication, arrow: string) => void {
  const { setDate } = useCalendarView();
  const carryOut = useCarryOut();
  const channels = useChannels(useFrame());
  const pending = usePending();
  return useCallback(
    (publication, arrow) => {
      const target = nudged(publication, arrow, lanes);
      // Held down, an arrow is faster than the server: what comes while the last step is under way is let go.
      if (!target || pending.has(publication.id)) return;
      const mover = { kind: "publication" as const, publication };
      const drop = dropOn(mover, target, channels, pending);
      if (drop.kind === "move" && !lanes.days.includes(target.day)) setDate(target.day);
      void carryOut(mover, drop);
    },
    [lanes, setDate, carryOut, channels, pending],
  );
}

function nudged(
  { at, channelId }: CalendarPublication,
  arrow: string,
  { channels }: Lanes,
): Extract<DropTarget, { kind: "day" }> | null {
  if (at === null) return null;
  if (arrow === "ArrowLeft") return { kind: "day", channelId, day: addDays(dayOf(at), -1) };
  if (arrow === "ArrowRight") return { kind: "day", channelId, day: addDays(dayOf(at), 1) };
  const lane = channels.findIndex(({ id }) => id === channelId) + (arrow === "ArrowUp" ? -1 : 1);
  const next = channels[lane];
  return next ? { kind: "day", channelId: next.id, day: dayOf(at) } : null;
}
