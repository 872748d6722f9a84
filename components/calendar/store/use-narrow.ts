"use client";

import { useSyncExternalStore } from "react";

/** A phone. The server cannot know and says no; the body of the calendar is drawn in the browser only. */
export const useNarrow = () => useMedia(NARROW);
/** No room for anything beside the calendar. */
export const useNarrowOrTablet = () => useMedia(TABLET);
/** Room for a panel beside the month. */
export const useWide = () => useMedia(WIDE);

const NARROW = mediaSource("(max-width: 639px)");
const TABLET = mediaSource("(max-width: 1023px)");
const WIDE = mediaSource("(min-width: 1280px)");

function useMedia({ subscribe, read }: ReturnType<typeof mediaSource>): boolean {
  return useSyncExternalStore(subscribe, read, () => false);
}

function mediaSource(condition: string) {
  return {
    read: () => window.matchMedia(condition).matches,
    subscribe(listener: () => void) {
      const query = window.matchMedia(condition);
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
  };
}
