"use client";

import type { CalendarOptions } from "@fullcalendar/react";
import interactionPlugin from "@fullcalendar/react/interaction";
import timeGridPlugin from "@fullcalendar/react/timegrid";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { classes } from "@/components/ui/classes";
import { useFrame } from "../store/contexts";
import { CalendarGrid } from "./calendar-grid";
import { ChipWordsProvider } from "./chip-words";
import { HOURS_HEADER, SLOT_HEADER } from "./date-options";
import { HourHint } from "./hour-hint";
import { dayOfCell } from "./to-event";

const PLUGINS: CalendarOptions["plugins"] = [timeGridPlugin, interactionPlugin];

/** The week by the hour: the same chips where a drag changes the time as well as the day. */
export function HoursGrid() {
  const t = useTranslations("calendar");
  const { horizon } = useFrame();
  const options = useMemo<CalendarOptions>(() => {
    const judged = (info: { date: Date }) => {
      const day = dayOfCell(info);
      return horizon.from <= day && day <= horizon.to;
    };
    return {
      plugins: PLUGINS,
      height: "100%",
      slotDuration: "00:30:00",
      slotMinHeight: 25,
      snapDuration: "00:15:00",
      scrollTime: "07:30:00",
      defaultTimedEventDuration: "00:45:00",
      slotEventOverlap: false,
      eventMinHeight: 40,
      allDayText: t("hours.allDay"),
      dayHeaderFormat: HOURS_HEADER,
      dayHeaderClass: "border-line-2 border-l",
      dayHeaderInnerClass: (info) =>
        classes("px-2 py-1.5 text-sm", info.isToday ? "font-semibold text-chestnut" : "text-ink-2"),
      dayHeaderAlign: "start",
      tableHeaderClass: "bg-paper border-b border-line",
      slotHeaderFormat: SLOT_HEADER,
      slotHeaderInnerClass: "px-2 -mt-2 text-2xs text-ink-3 tabular-nums",
      // The lines of the hours lie under the days: what covers them is thin.
      tableBodyClass: "bg-surface",
      slotLaneClass: (info) => classes("border-line-2", !info.isMinor && "border-t"),
      dayLaneClass: (info) => classes("border-line-2 border-l", !judged(info) && "bg-sunken/60"),
      dayCellClass: "border-line-2 border-l",
      allDayHeaderInnerClass: "p-1 text-2xs text-ink-3",
      allDayDividerClass: "border-line border-b",
      slotHeaderDividerClass: "",
    };
  }, [t, horizon]);
  return (
    <ChipWordsProvider>
      <CalendarGrid viewName="timeGridWeek" clock="workspace" options={options} className="relative h-full">
        {(root) => <HourHint root={root} />}
      </CalendarGrid>
    </ChipWordsProvider>
  );
}
