"use client";

import { type RefObject, useSyncExternalStore } from "react";
import { dragState } from "../move/drag-state";
import { DropHint } from "../move/drop-hint";
import { readZone } from "../move/drop-zones";

/** What a drop would do, over the cell under the pointer. Draws itself when the cell changes, and nothing else. */
export function FloatingHint({ root }: { root: RefObject<HTMLElement | null> }) {
  const { mover, over } = useSyncExternalStore(dragState.subscribe, dragState.read, dragState.read);
  const target = readZone(over);
  if (!mover || !over || target?.kind !== "day" || !root.current) return null;
  const cell = root.current.querySelector(`[role=cell][data-date="${target.day}"]`);
  if (!cell) return null;
  const frame = root.current.getBoundingClientRect();
  const box = cell.getBoundingClientRect();
  return (
    <div
      className="pointer-events-none absolute z-20 px-1 pb-1"
      style={{ left: box.left - frame.left, bottom: frame.bottom - box.bottom, width: box.width }}
    >
      <DropHint mover={mover} zone={over} className="shadow-float" />
    </div>
  );
}
