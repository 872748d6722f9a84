"use client";

import { useSyncExternalStore } from "react";

const NARROW = "(max-width: 639px)";

/** A phone. The server cannot know and says no; the body of the calendar is drawn in the browser only. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, read, () => false);
}

function subscribe(listener: () => void) {
  const query = window.matchMedia(NARROW);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

const read = () => window.matchMedia(NARROW).matches;
