"use client";

import { useEffect } from "react";
import { useCalendarView } from "../store/contexts";
import { channelDay } from "../store/flags-on-screen";
import type { Highlight } from "../store/use-highlight";

/** Brings into sight what the selected flag is about: its first publication here, else its channel's lane. */
export function useShowHighlight(grid: HTMLElement | null, highlight: Highlight | null) {
  const { flag } = useCalendarView();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per selection; each move renews the highlight
  useEffect(() => {
    if (!grid || !highlight) return;
    const cards = [...highlight.publications].map((id) => `[data-stop="${CSS.escape(id)}"]`);
    const { channel } = highlight.flags[0]?.subject ?? {};
    const cell = channel && `[data-cell="${CSS.escape(channelDay(channel, highlight.from))}"]`;
    const found =
      (cards.length > 0 && grid.querySelector(cards.join())) || (cell && grid.querySelector(cell));
    if (found) found.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [grid, flag]);
}
