"use client";

import {
  type CollisionDetection,
  DndContext,
  type DragMoveEvent,
  DragOverlay,
  type Modifier,
  MouseSensor,
  TouchSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { type ReactNode, type RefObject, useEffect, useMemo, useRef } from "react";
import { createPortal } from "react-dom";
import { dragState, useMover } from "./drag-state";
import type { Mover } from "./drop";
import { TRAY_ZONE, zoneAt } from "./drop-zones";

const BOARD = "board";
const MOVER = "mover";
const MOUSE = { activationConstraint: { distance: 5 } };
/** A long press: a shorter one, or one that slides, is a scroll. */
const TOUCH = { activationConstraint: { delay: 250, tolerance: 8 } };

export interface DragLayerProps {
  /** What the element with this `data-mover` stands for; null: it may not be picked up now. */
  findMover: (key: string) => Mover | null;
  onDrop: (mover: Mover, zone: string | null) => void;
  onCancel: (mover: Mover) => void;
  /** What follows the pointer. */
  overlay: (mover: Mover) => ReactNode;
  /** What scrolls around it does so by itself when the pointer nears its edges. */
  board: HTMLElement | null;
}

/**
 * Drags anything on the page that bears `data-mover` onto anything that bears `data-drop`. dnd-kit brings the sensors, the
 * scrolling and the overlay; picking up and finding the zone are done once for all, by attributes, because a thousand
 * cards with a hook each would all draw themselves again whenever the pointer enters another cell
 * (docs/decisions/lanes-drag.md). Stands beside what it drags, not around it: dnd-kit's contexts change with each move of the
 * pointer, and React would look for their readers among all cards.
 */
export function DragLayer({ findMover, onDrop, onCancel, overlay, board }: DragLayerProps) {
  const sensors = useSensors(useSensor(MouseSensor, MOUSE), useSensor(TouchSensor, TOUCH));
  const picked = useRef<Picked | null>(null);
  const begin = () => {
    if (!picked.current) return;
    dragState.begin(picked.current.mover);
    // On the elements, not by drawing: what looks different during a drag is a matter of style, and of nothing that would
    // lay out a thousand cards again.
    picked.current.element.dataset.dragging = "";
    document.body.dataset.drag = "";
  };
  const end = (settle: (mover: Mover) => void) => {
    const { mover } = dragState.read();
    dragState.end();
    delete picked.current?.element.dataset.dragging;
    // After the frame that shows the drop: every card is styled again for it.
    setTimeout(() => delete document.body.dataset.drag);
    if (mover) settle(mover);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={zoneUnderPointer}
      autoScroll={AUTO_SCROLL}
      accessibility={SILENT}
      onDragStart={begin}
      onDragMove={(event) => dragState.over(zoneOf(event))}
      onDragEnd={(event) => end((mover) => onDrop(mover, zoneOf(event)))}
      onDragCancel={() => end(onCancel)}
    >
      <PickUp findMover={findMover} picked={picked} />
      <Board element={board} />
      {createPortal(
        <DragOverlay dropAnimation={null} modifiers={BESIDE} className="pointer-events-none" zIndex={45}>
          <Dragged overlay={overlay} />
        </DragOverlay>,
        document.body,
      )}
    </DndContext>
  );
}

/** What is dragged hangs beside the pointer, above a finger: the cell says what a drop would do and must be read. */
const WIDEST = 260;
const BESIDE: Modifier[] = [
  ({ activatorEvent, activeNodeRect, transform }) => {
    if (!activatorEvent || !activeNodeRect) return transform;
    const touch = "touches" in activatorEvent ? (activatorEvent as TouchEvent).touches[0] : null;
    const { clientX, clientY } = touch ?? (activatorEvent as MouseEvent);
    return {
      ...transform,
      x: Math.min(
        transform.x + clientX - activeNodeRect.left + (touch ? -60 : 14),
        window.innerWidth - WIDEST - activeNodeRect.left,
      ),
      y: transform.y + clientY - activeNodeRect.top + (touch ? -72 : 16),
    };
  },
];

/** Over the tray the lanes hold still. */
const AUTO_SCROLL = { canScroll: () => dragState.read().over !== TRAY_ZONE };
/** We announce moves ourselves, in the reader's language and with what they do to the plan. */
const SILENCE = { onDragStart: mute, onDragOver: mute, onDragEnd: mute, onDragCancel: mute };
const SILENT = { announcements: SILENCE, screenReaderInstructions: { draggable: "" }, restoreFocus: false };
function mute() {
  return undefined;
}

/** Always "over the board", whatever lies under the pointer: dnd-kit scrolls what it thinks the pointer is over. */
const zoneUnderPointer: CollisionDetection = ({ pointerCoordinates }) => [
  { id: BOARD, data: { zone: pointerCoordinates && zoneAt(pointerCoordinates.x, pointerCoordinates.y) } },
];

function zoneOf({ collisions }: Pick<DragMoveEvent, "collisions">): string | null {
  return collisions?.[0]?.data?.zone ?? null;
}

interface Picked {
  mover: Mover;
  element: HTMLElement;
}

/** One draggable stands for all: it becomes whatever was pressed. */
function PickUp({
  findMover,
  picked,
}: Pick<DragLayerProps, "findMover"> & { picked: RefObject<Picked | null> }) {
  const { listeners, setNodeRef } = useDraggable({ id: MOVER });
  const latest = useRef({ listeners, findMover });
  latest.current = { listeners, findMover };
  useEffect(() => {
    const press = (event: MouseEvent | TouchEvent) => {
      const element = moverElement(event.target);
      const mover = element && latest.current.findMover(element.dataset.mover!);
      if (!mover) return;
      picked.current = { mover, element };
      setNodeRef(element);
      latest.current.listeners?.[event.type === "mousedown" ? "onMouseDown" : "onTouchStart"]?.({
        nativeEvent: event,
      });
    };
    document.addEventListener("mousedown", press);
    document.addEventListener("touchstart", press, { passive: true });
    return () => {
      document.removeEventListener("mousedown", press);
      document.removeEventListener("touchstart", press);
    };
  }, [picked, setNodeRef]);
  return null;
}

function moverElement(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element) || target.closest("[data-no-drag]")) return null;
  return target.closest<HTMLElement>("[data-mover]");
}

function Board({ element }: { element: HTMLElement | null }) {
  const { setNodeRef } = useDroppable({ id: BOARD });
  useEffect(() => setNodeRef(element), [element, setNodeRef]);
  return null;
}

function Dragged({ overlay }: Pick<DragLayerProps, "overlay">) {
  const mover = useMover();
  return useMemo(() => mover && overlay(mover), [mover, overlay]);
}
