"use client";

import type { EventDisplayInfo } from "@fullcalendar/react";
import { Chip } from "./chip";
import { EventBar } from "./event-bar";
import { propsOf } from "./to-event";

/** Both draw by themselves what changes in them; FullCalendar is only told where they stand. */
export function drawEvent(info: EventDisplayInfo) {
  const props = propsOf(info.event);
  if (props.rank === 1) return <Chip publication={props.publication} />;
  return <EventBar event={props.event} part={props.part} startsHere={info.isStart} endsHere={info.isEnd} />;
}

export function eventClass(info: EventDisplayInfo): string {
  const { rank } = propsOf(info.event);
  const place =
    rank === 1
      ? "px-0.75 pb-0.75"
      : `pb-0.75 ${info.isStart ? "pl-0.75" : ""} ${info.isEnd ? "pr-0.75" : ""}`;
  // The copy under the pointer hangs on <body>, away from the grid's own type.
  if (info.isDragging) return `${place} font-sans text-ink opacity-90`;
  // FullCalendar hides it until it has been measured, before anything is painted: what inherits that is styled twice.
  return `${place} visible`;
}
