import { useSyncExternalStore } from "react";
import type { Mover } from "./drop";

/**
 * What is being dragged, and over which drop zone: the value of the zone's `data-drop`. One pointer, one drag: whichever
 * engine leads it (our lanes, FullCalendar's views), cells, tray and day strip look here, each at its own zone only, so
 * that a drag draws two zones again and no more.
 */
interface DragState {
  mover: Mover | null;
  over: string | null;
}

const NOTHING: DragState = { mover: null, over: null };
let state = NOTHING;
const listeners = new Set<() => void>();

export const dragState = {
  read: () => state,
  begin: (mover: Mover) => change({ mover, over: null }),
  over: (zone: string | null) => {
    if (state.mover && state.over !== zone) change({ ...state, over: zone });
  },
  end: () => change(NOTHING),
  subscribe,
};

/** The mover while it is over this zone, else null. */
export function useMoverOver(zone: string): Mover | null {
  return useSyncExternalStore(
    subscribe,
    () => (state.over === zone ? state.mover : null),
    () => null,
  );
}

export function useMover(): Mover | null {
  return useSyncExternalStore(
    subscribe,
    () => state.mover,
    () => null,
  );
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function change(next: DragState) {
  state = next;
  for (const listener of listeners) listener();
}
