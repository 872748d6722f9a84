"use client";

import FullCalendar, {
  type CalendarOptions,
  type CalendarRef,
  type EventClickInfo,
  type EventInput,
} from "@fullcalendar/react";
import { useLocale, useTranslations } from "next-intl";
import {
  type MouseEvent,
  memo,
  type ReactNode,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import "@fullcalendar/react/skeleton.css";
import { holds } from "@/lib/calendar/periods";
import { addDays, type Day, dayOf } from "@/lib/platform/time";
import { ChipMenuArea } from "../commands/chip-menu-area";
import { useCalendarView, useFrame, useOpenPost, usePublications } from "../store/contexts";
import { once } from "./chip-words";
import { dateOptions } from "./date-options";
import { drawEvent, eventClass } from "./draw-event";
import { type Clock, eventMaker, propsOf } from "./to-event";
import { useDragListeners } from "./use-drag-world";
import { useGridKeys } from "./use-grid-keys";

/** Draws when it is told something else, not whenever we draw. */
const StillCalendar = memo(FullCalendar);

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
  const first = useFirst({ date, events });
  useTold(calendar, date, events);

  return (
    <ChipMenuArea>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the cells and chips inside */}
      {/* biome-ignore lint/a11y/useKeyWithMouseEvents: the chip has the same text as its name */}
      <div
        ref={root}
        data-grid={viewName}
        onKeyDown={onKeyDown}
        onMouseOver={nameInFull}
        className={className}
        style={style}
      >
        <StillCalendar
          {...shared}
          {...options}
          {...dragging}
          ref={calendar}
          initialView={viewName}
          initialDate={first.date}
          now={`${frame.today}T12:00:00`}
          events={first.events}
        />
        {children?.(root)}
      </div>
    </ChipMenuArea>
  );
}

function useFirst<T>(value: T): T {
  return useState(value)[0];
}

/**
 * The days and what lies on them change in one go: as a prop the new list would come first, and FullCalendar would empty
 * its old days before it draws the new ones. Before the screen is painted: the title must not name a month that is not
 * there yet.
 */
function useTold(calendar: RefObject<CalendarRef | null>, date: Day, events: EventInput[]) {
  const told = useRef({ date, events });
  useLayoutEffect(() => {
    const before = told.current;
    const api = calendar.current?.getApi();
    told.current = { date, events };
    if (before.date !== date) api?.gotoDate(date);
    if (before.events !== events) api?.setOption("events", events);
  }, [calendar, date, events]);
}

/** The days on the screen and no others: with each new list FullCalendar reads all of it again. */
function useEvents(clock: Clock) {
  const frame = useFrame();
  const { shown } = usePublications();
  const { range } = useCalendarView();
  const [make] = useState(() => eventMaker(clock));
  const here = useMemo(() => {
    // On the workspace's clock a publication may stand on the day before or after its channel's.
    const margin = clock === "workspace" ? 1 : 0;
    const days = { from: addDays(range.from, -margin), to: addDays(range.to, margin) };
    return shown.filter(({ at }) => at !== null && holds(days, dayOf(at)));
  }, [shown, range.from, range.to, clock]);
  const steady = useSteady(here);
  return useMemo(() => make(frame, steady, true), [make, frame, steady]);
}

/** The list that was, as long as the same things are in it: days that are fetched elsewhere change nothing here. */
function useSteady<T>(list: readonly T[]): readonly T[] {
  const [kept, keep] = useState(list);
  if (kept === list) return kept;
  if (kept.length === list.length && kept.every((item, index) => item === list[index])) return kept;
  keep(list);
  return list;
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
      ...dateOptions(locale, workspace.weekStart),
      eventOrder: "rank,start,title",
      // Bars stay on top: a chip that slips in above one pushes it down through the whole week.
      eventOrderStrict: true,
      eventContent: drawEvent,
      eventClass,
      eventInnerClass: "min-w-0",
      eventInteractive: false,
      // Our chips say it themselves.
      displayEventTime: false,
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
      moreLinkText: once((count) => t("more.text", { count })),
      moreLinkHint: once((count) => t("more.hint", { count })),
      moreLinkClass:
        "px-1.5 pb-1 text-left font-medium text-2xs text-ink-2 hover:text-chestnut cursor-pointer",
      popoverClass:
        "w-64 max-h-96 overflow-y-auto rounded-lg border border-line bg-surface p-1.5 shadow-float font-sans",
      popoverCloseClass: "absolute top-1.5 right-2 px-1 text-ink-3 text-lg cursor-pointer",
      closeHint: t("close"),
      weekTextLong: t("week.long"),
    }),
    [t, locale, workspace.weekStart, open, create],
  );
}

/** A title that is cut off can be read whole. Said when it is asked for: an attribute on each chip is felt. */
function nameInFull(event: MouseEvent) {
  const chip = (event.target as Element).closest<HTMLElement>("[data-publication]");
  if (chip && !chip.title) chip.title = chip.getAttribute("aria-label") ?? "";
}
