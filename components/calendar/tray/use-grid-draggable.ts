"use client";

import { type RefObject, useEffect } from "react";
import { useCalendarView } from "../store/contexts";

/**
 * FullCalendar's views take only what FullCalendar itself picked up. Loaded where such a view is shown; in the lanes our
 * own drag reads the same elements.
 */
export function useGridDraggable(list: RefObject<HTMLElement | null>) {
  const { view } = useCalendarView();
  const grid = view === "month" || view === "hours";
  useEffect(() => {
    const element = list.current;
    if (!grid || !element) return;
    let stopped = false;
    let draggable: { destroy(): void } | undefined;
    void import("@fullcalendar/react/interaction").then(({ Draggable }) => {
      if (stopped) return;
      draggable = new Draggable(element, {
        itemSelector: "[data-tray-item]",
        // The drop is ours to carry out: FullCalendar must not add an event of its own.
        eventData: (item) => ({
          title: item.title,
          create: false,
          extendedProps: { mover: item.dataset.mover },
        }),
      });
    });
    return () => {
      stopped = true;
      draggable?.destroy();
    };
  }, [grid, list]);
}
