"use client";

import { useMemo } from "react";
import type { CalendarChannel, CalendarFrame } from "@/lib/calendar/view";

export function useChannels(frame: CalendarFrame): ReadonlyMap<string, CalendarChannel> {
  return useMemo(() => new Map(frame.channels.map((channel) => [channel.id, channel])), [frame.channels]);
}
