"use client";

import type { CalendarData } from "@/lib/calendar/view";
import { CalendarBody } from "./calendar-body";
import { CommandsProvider } from "./commands/commands";
import { CalendarProvider } from "./store/provider";
import { HighlightProvider } from "./store/use-highlight";

/** The calendar: one store, and the parts that look into it. */
export function CalendarScreen({ data }: { data: CalendarData }) {
  return (
    <CalendarProvider data={data}>
      <HighlightProvider>
        <CommandsProvider>
          <CalendarBody />
        </CommandsProvider>
      </HighlightProvider>
    </CalendarProvider>
  );
}
