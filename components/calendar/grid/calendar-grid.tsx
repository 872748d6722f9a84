"use client";

import FullCalendar, {
  type CalendarOptions,
  type CalendarRef,
  type EventClickInfo,
} from "@fullcalendar/react";
import { useLocale, useTranslations } from "next-intl";
import { memo, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from "react";
import "@fullcalendar/react/skeleton.css";
import { ChipMenuArea } from "../commands/chip-menu-area";
import { useCalendarView, useFrame, useOpenPost, usePublications } from "../store/contexts";
import { drawEvent, eventClass } from "./draw-event";
import { type Clock, eventMaker, propsOf } from "./to-event";
import { useDragListeners } from "./use-drag-world";
import { useGridKeys } from "./use-grid-keys";

/** Draws when it is told something else, not whenever we draw. */
const StillCalendar = memo(FullCalendar);
const FIRST_DAY = { sunday: 0, monday: 1, saturday: 6 } as const;

/**
 * FullCalendar with what all our grids share. It shows our one list of publications and asks us about every move; its own
 * store is thrown away with each new list (docs/decisions/calendar-moves.md).
 */
export function CalendarGrid({
  viewName,
  clock,
  options,
  className,
  style,
  children,
}: {
  viewName: string;
  clock: Clock;
  /** Stable references: a new one draws everything again. */
  options: CalendarOptions;
  className?: string;
  style?: React.CSSProperties;
  children?: (root: React.RefObject<HTMLDivElement | null>) => ReactNode;
}) {
  const root = useRef<HTMLDivElement>(null);
  const calendar = useRef<CalendarRef>(null);
  const { date } = useCalendarView();
  const frame = useFrame();
  const events = useEvents(clock);
  const shared = useSharedOptions();
  const dragging = useDragListeners(clock);
  const onKeyDown = useGridKeys(root);
  const [firstDate] = useState(date);
  // Before the screen is painted: the title must not name a month that is not there yet.
  useLayoutEffect(() => calendar.current?.getApi().gotoDate(date), [date]);

  return (
    <ChipMenuArea>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the cells and chips inside */}
      <div ref={root} data-grid={viewName} onKeyDown={onKeyDown} className={className} style={style}>
        <StillCalendar
          {...shared}
          {...options}
          {...dragging}
          ref={calendar}
          initialView={viewName}
          initialDate={firstDate}
          now={`${frame.today}T12:00:00`}
          events={events}
        />
        {children?.(root)}
      </div>
    </ChipMenuArea>
  );
}

function useEvents(clock: Clock) {
  const frame = useFrame();
  const { shown } = usePublications();
  const [make] = useState(() => eventMaker(clock));
  return useMemo(() => make(frame, shown, true), [make, frame, shown]);
}

function useSharedOptions(): CalendarOptions {
  const t = useTranslations("calendar");
  const locale = useLocale();
  const { workspace } = useFrame();
  const { open, create } = useOpenPost();
  return useMemo<CalendarOptions>(
    () => ({
      headerToolbar: false,
      height: "auto",
      locale,
      timeZone: workspace.timeZone,
      firstDay: FIRST_DAY[workspace.weekStart],
      eventOrder: "rank,start,title",
      // Bars stay on top: a chip that slips in above one pushes it down through the whole week.
      eventOrderStrict: true,
      eventContent: drawEvent,
      eventClass,
      eventInnerClass: "min-w-0",
      eventInteractive: false,
      eventDurationEditable: false,
      droppable: true,
      dragRevertDuration: 0,
      eventLongPressDelay: 350,
      highlightClass: "bg-chestnut/8",
      eventClick({ event }: EventClickInfo) {
        const props = propsOf(event);
        if (props.rank === 1) open(props.publication.postId);
      },
      dateClick({ dateStr, jsEvent }) {
        if (jsEvent.detail === 2) create({ day: dateStr.slice(0, 10) });
      },
      moreLinkText: (count: number) => t("more.text", { count }),
      moreLinkHint: (count: number) => t("more.hint", { count }),
      moreLinkClass:
        "px-1.5 pb-1 text-left font-medium text-2xs text-ink-2 hover:text-chestnut cursor-pointer",
      popoverClass:
        "w-64 max-h-96 overflow-y-auto rounded-lg border border-line bg-surface p-1.5 shadow-float font-sans",
      popoverCloseClass: "absolute top-1.5 right-2 px-1 text-ink-3 text-lg cursor-pointer",
      popoverFormat: { weekday: "long", day: "numeric", month: "long" },
      closeHint: t("close"),
    }),
    [t, locale, workspace.timeZone, workspace.weekStart, open, create],
  );
}
