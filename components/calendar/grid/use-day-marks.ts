"use client";

import { useMemo } from "react";
import { useFlags } from "../store/contexts";
import { useHighlight } from "../store/use-highlight";

/** Which days a grid outlines: those that are too full by themselves, and those of the selected flag. */
export function useDayMarks() {
  const { byChannelDay } = useFlags();
  const highlight = useHighlight();
  const from = highlight?.from ?? null;
  const to = highlight?.to ?? null;
  return useMemo(() => {
    const days = new Set<string>();
    for (const key of byChannelDay.keys()) days.add(key.slice(key.lastIndexOf(" ") + 1));
    return {
      flagged: (day: string) => days.has(day),
      selected: (day: string) => from !== null && to !== null && from <= day && day <= to,
    };
  }, [byChannelDay, from, to]);
}
