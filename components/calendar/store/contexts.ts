"use client";

import { createContext, useContext } from "react";
import type { CalendarFrame, CalendarPublication, LooseIdea } from "@/lib/calendar/view";
import type { CalendarViewApi, OpenPostApi } from "./use-calendar-view";
import type { FlagsApi } from "./use-flags";
import type { RangeApi } from "./use-loaded-range";
import type { MovesApi } from "./use-moves";
import type { UndoApi } from "./use-undo";

export interface Publications {
  /** Every dated publication that is known, by instant. */
  all: readonly CalendarPublication[];
  /** Those that the filters let through. */
  shown: readonly CalendarPublication[];
  /** Without a date, let through by the filters: the tray's. */
  undated: readonly CalendarPublication[];
  /** Posts without a channel, let through by the filters: the tray's too. */
  looseIdeas: readonly LooseIdea[];
  /** All that is known, whatever the filters: flags name what a filter hides. */
  known: { publications: readonly CalendarPublication[]; looseIdeas: readonly LooseIdea[] };
}

// One context a concern: a drag that changes what is pending must not draw the header again.
export const FrameContext = createContext<CalendarFrame | null>(null);
export const PublicationsContext = createContext<Publications | null>(null);
export const FlagsContext = createContext<FlagsApi | null>(null);
export const ViewContext = createContext<CalendarViewApi | null>(null);
export const OpenPostContext = createContext<OpenPostApi | null>(null);
export const RangeContext = createContext<RangeApi | null>(null);
export const MovesContext = createContext<MovesApi | null>(null);
export const UndoContext = createContext<UndoApi | null>(null);
export const PendingContext = createContext<ReadonlySet<string>>(new Set());

export const useFrame = () => within(useContext(FrameContext));
export const usePublications = () => within(useContext(PublicationsContext));
export const useFlags = () => within(useContext(FlagsContext));
export const useCalendarView = () => within(useContext(ViewContext));
export const useOpenPost = () => within(useContext(OpenPostContext));
export const useRange = () => within(useContext(RangeContext));
export const useUndo = () => within(useContext(UndoContext));
/** Publications and posts that wait for the server's answer. */
export const usePending = () => useContext(PendingContext);
/** The moves alone: stable, so that using them costs no drawing. */
export const useMoveActions = () => within(useContext(MovesContext));

function within<T>(value: T | null): T {
  if (value === null) throw new Error("Only inside <CalendarProvider>.");
  return value;
}
