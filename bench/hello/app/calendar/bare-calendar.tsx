"use client";

import FullCalendar, { type CalendarRef, type EventInput } from "@fullcalendar/react";
import dayGridPlugin from "@fullcalendar/react/daygrid";
import interactionPlugin from "@fullcalendar/react/interaction";
import classicTheme from "@fullcalendar/react/themes/classic";
import { useRef } from "react";
import "@fullcalendar/react/skeleton.css";
import "@fullcalendar/react/themes/classic/theme.css";
import "@fullcalendar/react/themes/classic/palette.css";

export interface BareProps {
  events: EventInput[];
  dayMaxEvents: number;
  date: string;
}

const PLUGINS = [classicTheme, dayGridPlugin, interactionPlugin];

/** FullCalendar as it comes, with no more than a month of events that can be dragged needs. */
export default function BareCalendar({ events, dayMaxEvents, date }: BareProps) {
  const calendar = useRef<CalendarRef>(null);
  return (
    <>
      <button type="button" data-bench="previous" onClick={() => calendar.current?.getApi().prev()}>
        Previous
      </button>
      <button type="button" data-bench="next" onClick={() => calendar.current?.getApi().next()}>
        Next
      </button>
      <div data-grid="bare">
        <FullCalendar
          ref={calendar}
          plugins={PLUGINS}
          initialView="dayGridMonth"
          initialDate={date}
          headerToolbar={false}
          height="auto"
          locale="fr"
          timeZone="Europe/Paris"
          firstDay={1}
          fixedWeekCount={false}
          dayMaxEvents={dayMaxEvents}
          editable
          events={events}
        />
      </div>
    </>
  );
}
