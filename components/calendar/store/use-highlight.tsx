"use client";

import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { FlagView } from "@/lib/flags/view";
import { flagKey } from "@/lib/plan/flag";
import { useCalendarView, useFlags } from "./contexts";

export interface Highlight {
  /** The selected flag and those folded under it. */
  flags: readonly FlagView[];
  from: string;
  to: string;
  publications: ReadonlySet<string>;
}

const HighlightContext = createContext<Highlight | null>(null);

/** What the selected flag is about; null while none is selected. */
export const useHighlight = () => useContext(HighlightContext);

export function HighlightProvider({ children }: { children: ReactNode }) {
  const { flag: key } = useCalendarView();
  const { groups, flags } = useFlags();
  const highlight = useMemo<Highlight | null>(() => {
    if (key === null) return null;
    const group = groups.find(({ cause }) => flagKey(cause) === key);
    const selected = group?.cause ?? flags.find((flag) => flagKey(flag) === key);
    if (!selected) return null;
    return {
      flags: [selected, ...(group?.under ?? [])],
      from: selected.from,
      to: selected.to,
      publications: new Set(selected.publications),
    };
  }, [key, groups, flags]);
  return <HighlightContext value={highlight}>{children}</HighlightContext>;
}
