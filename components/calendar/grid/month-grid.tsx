"use client";

import type { CalendarOptions } from "@fullcalendar/react";
import dayGridPlugin from "@fullcalendar/react/daygrid";
import interactionPlugin from "@fullcalendar/react/interaction";
import { type CSSProperties, useMemo } from "react";
import { daysBetween } from "@/lib/platform/time";
import { useCalendarView } from "../store/contexts";
import { CalendarGrid } from "./calendar-grid";
import { ChipWordsProvider } from "./chip-words";
import { FloatingHint } from "./floating-hint";
import { useMonthOptions } from "./month-options";
import { RhythmsProvider } from "./week-gutter";

const PLUGINS: CalendarOptions["plugins"] = [dayGridPlugin, interactionPlugin];

export function MonthGrid() {
  const { range } = useCalendarView();
  const month = useMonthOptions();
  const options = useMemo<CalendarOptions>(() => ({ ...month, plugins: PLUGINS }), [month]);
  const weeks = (daysBetween(range.from, range.to) + 1) / 7;
  // Few weeks share the height there is; many, or a low window, scroll.
  const style = { "--week-height": `max(7.75rem, calc((100cqh - 1.75rem) / ${weeks}))` } as CSSProperties;
  return (
    <ChipWordsProvider>
      <RhythmsProvider>
        <CalendarGrid
          viewName="dayGridMonth"
          clock="channel"
          options={options}
          className="relative pl-(--gutter) [--gutter:0rem] lg:[--gutter:7.75rem]"
          style={style}
        >
          {(root) => <FloatingHint root={root} />}
        </CalendarGrid>
      </RhythmsProvider>
    </ChipWordsProvider>
  );
}
