"use client";

import { type RefObject, useSyncExternalStore } from "react";
import { formatTime } from "@/lib/platform/time";
import { dragState } from "../move/drag-state";
import { DropOutcome } from "../move/drop-hint";
import { plannedDrop } from "./grid-drag";

/** What a drop at this very hour would do, at the head of the day it would fall on. */
export function HourHint({ root }: { root: RefObject<HTMLElement | null> }) {
  const drop = useSyncExternalStore(plannedDrop.subscribe, plannedDrop.read, plannedDrop.read);
  const { mover } = dragState.read();
  if (!mover || drop?.kind !== "move" || !drop.at || !root.current) return null;
  const day = root.current.querySelector(`[role=columnheader][data-date="${drop.at.slice(0, 10)}"]`);
  if (!day) return null;
  const frame = root.current.getBoundingClientRect();
  const box = day.getBoundingClientRect();
  return (
    <div
      className="pointer-events-none absolute z-20 p-1"
      style={{ left: box.left - frame.left, top: box.bottom - frame.top, width: box.width }}
    >
      <DropOutcome mover={mover} drop={drop} className="shadow-float" />
      <p className="mt-1 text-center font-semibold text-2xs text-ink-2 tabular-nums">{formatTime(drop.at)}</p>
    </div>
  );
}
