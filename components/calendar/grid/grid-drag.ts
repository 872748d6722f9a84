import type { AllowFunc, CalendarListeners, DropInfo, EventChangeInfo } from "@fullcalendar/react";
import { dayOf } from "@/lib/platform/time";
import { dragState } from "../move/drag-state";
import type { Drop, DropTarget, Mover } from "../move/drop";
import { dayZone, TRAY_ZONE } from "../move/drop-zones";
import { propsOf } from "./to-event";

/** What the grid asks of the calendar while something is dragged over it; always the latest. */
export interface DragWorld {
  dropOn(mover: Mover, target: DropTarget): Drop;
  carryOut(mover: Mover, drop: Drop): void;
  /** What a tray item stands for. */
  findMover(key: string): Mover | null;
  /** An idea that no channel carries was dropped on a day. */
  askChannel(mover: Mover, day: string): void;
  /** The move that a new start on this grid's clock asks for. */
  dropAt(mover: Mover, wall: string): Drop;
}

let planned: Drop | null = null;
const watchers = new Set<() => void>();

/** The drop that the pointer stands for, to the minute: the zones of `dragState` know days only. */
export const plannedDrop = {
  read: () => planned,
  set(drop: Drop | null) {
    planned = drop;
    for (const watcher of watchers) watcher();
  },
  subscribe(watcher: () => void) {
    watchers.add(watcher);
    return () => void watchers.delete(watcher);
  },
};

type DragListeners = Pick<CalendarListeners, "eventDragStart" | "eventDragStop" | "eventChange" | "drop"> & {
  eventAllow: AllowFunc;
};

/**
 * FullCalendar leads the drag; what the drop means is ours. Nothing here draws the calendar: the cell under the pointer
 * and the tray learn of it from `dragState`.
 */
export function dragListeners(world: () => DragWorld): DragListeners {
  let watch: Watch | null = null;
  return {
    eventDragStart({ event }) {
      const mover = moverOf(event);
      if (!mover) return;
      dragState.begin(mover);
      watch = watchPointer();
    },
    eventAllow(span, moving) {
      const { mover } = dragState.read();
      if (!mover || !moving || watch?.cancelled) return !watch?.cancelled;
      const day = dayOf(span.startStr);
      dragState.over(dayZone(null, day));
      const drop = world().dropAt(mover, span.startStr.slice(0, 16));
      plannedDrop.set(drop);
      return drop.kind !== "refused" || drop.why === "no_channel";
    },
    eventDragStop() {
      const { mover, over } = dragState.read();
      const cancelled = watch?.cancelled ?? false;
      watch?.end();
      watch = null;
      dragState.end();
      plannedDrop.set(null);
      if (!mover || cancelled || over !== TRAY_ZONE) return;
      world().carryOut(mover, world().dropOn(mover, { kind: "tray" }));
    },
    eventChange(info: EventChangeInfo) {
      const mover = moverOf(info.oldEvent);
      const drop = mover && world().dropAt(mover, info.event.startStr.slice(0, 16));
      // The store shows the move by a new list of events; where there is none to show, FullCalendar must go back itself.
      if (!mover || drop?.kind !== "move") info.revert();
      // FullCalendar draws the drop in this very task: what follows from it waits for the next.
      if (mover && drop) setTimeout(() => world().carryOut(mover, drop));
    },
    drop(info: DropInfo) {
      const mover = world().findMover(info.draggedEl.dataset.mover ?? "");
      dragState.end();
      if (!mover) return;
      const drop = info.allDay
        ? world().dropOn(mover, { kind: "day", channelId: null, day: dayOf(info.dateStr) })
        : world().dropAt(mover, info.dateStr.slice(0, 16));
      if (drop.kind === "refused" && drop.why === "no_channel")
        world().askChannel(mover, dayOf(info.dateStr));
      else world().carryOut(mover, drop);
    },
  };
}

function moverOf(event: { extendedProps: Record<string, unknown> }): Mover | null {
  const props = propsOf(event);
  return props.rank === 1 ? { kind: "publication", publication: props.publication } : null;
}

type Watch = ReturnType<typeof watchPointer>;

/**
 * FullCalendar does not ask what a thing from the tray may do before it is dropped: the pointer tells. `started` is where
 * it was pressed; a few pixels are still a click.
 */
export function watchTray(event: MouseEvent, world: () => DragWorld) {
  const item = (event.target as Element).closest<HTMLElement>("[data-tray] [data-mover]");
  const mover = item && event.button === 0 ? world().findMover(item.dataset.mover ?? "") : null;
  if (!mover) return;
  const onMove = ({ clientX, clientY }: MouseEvent) => {
    if (!dragState.read().mover) {
      if (Math.hypot(clientX - event.clientX, clientY - event.clientY) < FIRM) return;
      dragState.begin(mover);
    }
    const under = document.elementFromPoint(clientX, clientY);
    const day = under?.closest<HTMLElement>("[data-grid] [data-date]")?.dataset.date;
    dragState.over(day ? dayZone(null, day) : null);
  };
  const onUp = () => {
    document.removeEventListener("mousemove", onMove);
    dragState.end();
  };
  document.addEventListener("mousemove", onMove);
  document.addEventListener("mouseup", onUp, { once: true });
}

const FIRM = 5;

/** FullCalendar says which day the pointer is over, but not that it left them all, nor that it reached the tray. */
function watchPointer() {
  const state = { cancelled: false, end };
  // Asking what lies under the pointer costs a layout; over the grid FullCalendar asks already.
  const grid = document.querySelector("[data-grid]")?.getBoundingClientRect();
  const onMove = ({ clientX, clientY }: MouseEvent) => {
    if (grid && clientX > grid.left && clientX < grid.right && clientY < belowOf(grid)) return;
    const under = document.elementFromPoint(clientX, clientY);
    if (under?.closest(`[data-drop="${TRAY_ZONE}"]`)) dragState.over(TRAY_ZONE);
    else if (!under?.closest("[data-grid]")) dragState.over(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    state.cancelled = true;
    letGoNowhere();
  };
  function end() {
    document.removeEventListener("mousemove", onMove);
    document.removeEventListener("keydown", onKeyDown, true);
  }
  document.addEventListener("mousemove", onMove);
  document.addEventListener("keydown", onKeyDown, true);
  return state;
}

/** The grid may be longer than the window into which it scrolls: what lies below that, such as the tray, covers it. */
function belowOf(grid: DOMRect): number {
  const tray = document.querySelector(`[data-drop="${TRAY_ZONE}"]`)?.getBoundingClientRect();
  return Math.min(grid.bottom, tray?.top ?? grid.bottom);
}

/** FullCalendar has no word for "never mind": a release far from every day is one. */
function letGoNowhere() {
  const nowhere = { bubbles: true, clientX: -9999, clientY: -9999 };
  document.dispatchEvent(new MouseEvent("mousemove", nowhere));
  document.dispatchEvent(new MouseEvent("mouseup", nowhere));
}
