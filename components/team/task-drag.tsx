"use client";

import {
  type CollisionDetection,
  DndContext,
  type DragMoveEvent,
  DragOverlay,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { type ReactNode, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { Place } from "@/lib/team/moving";
import type { TeamTask } from "@/lib/team/view";
import { MoveEffect } from "./move-effect";
import { placeAt, readPlace } from "./places";
import type { Moves } from "./use-moving";

const MOUSE = { activationConstraint: { distance: 5 } };
/** A long press: a shorter one, or one that slides, is a scroll. */
const TOUCH = { activationConstraint: { delay: 250, tolerance: 8 } };

/**
 * Assignments of the opened week are dragged onto any cell. The cell is found under the pointer and marked on the element:
 * eight hundred cells with a hook each would all draw themselves again (docs/decisions/lanes-drag.md).
 */
export function TaskDrag({ moves, children }: { moves: Moves; children: ReactNode }) {
  const sensors = useSensors(useSensor(MouseSensor, MOUSE), useSensor(TouchSensor, TOUCH));
  const [dragged, setDragged] = useState<{ task: TeamTask; over: Place | null } | null>(null);
  const marked = useRef<HTMLElement | null>(null);
  const mark = (cell: HTMLElement | null) => {
    if (marked.current === cell) return;
    delete marked.current?.dataset.over;
    if (cell) cell.dataset.over = "";
    marked.current = cell;
    setDragged((current) => current && { ...current, over: readPlace(cell?.dataset.place) });
  };
  const end = (drop: boolean) => {
    const place = readPlace(marked.current?.dataset.place);
    mark(null);
    setDragged(null);
    if (drop && place && dragged) moves.move(dragged.task, place);
  };
  return (
    <DndContext
      id="team"
      sensors={sensors}
      collisionDetection={cellUnderPointer}
      accessibility={SILENT}
      onDragStart={({ active }) => {
        const task = moves.tasks.find(({ id }) => id === active.id);
        if (task) setDragged({ task, over: null });
      }}
      onDragMove={(event) => mark(cellOf(event))}
      onDragEnd={() => end(true)}
      onDragCancel={() => end(false)}
    >
      {children}
      {dragged &&
        createPortal(
          <DragOverlay dropAnimation={null} className="pointer-events-none" zIndex={45}>
            <div className="w-72 rounded-lg border border-chestnut bg-surface px-3 py-2 shadow-float">
              <p className="truncate font-medium text-sm">{dragged.task.title}</p>
              <MoveEffect moving={dragged.over && moves.preview(dragged.task, dragged.over)} />
            </div>
          </DragOverlay>,
          document.body,
        )}
    </DndContext>
  );
}

const cellUnderPointer: CollisionDetection = ({ pointerCoordinates }) => [
  { id: "board", data: { cell: pointerCoordinates && placeAt(pointerCoordinates.x, pointerCoordinates.y) } },
];

const cellOf = ({ collisions }: DragMoveEvent): HTMLElement | null => collisions?.[0]?.data?.cell ?? null;

/** "Move to…" is the way for those who do not see or do not point; dnd-kit would speak English. */
const SILENCE = { onDragStart: mute, onDragOver: mute, onDragEnd: mute, onDragCancel: mute };
const SILENT = { announcements: SILENCE, screenReaderInstructions: { draggable: "" }, restoreFocus: false };
function mute() {
  return undefined;
}
