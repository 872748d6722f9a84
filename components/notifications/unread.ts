"use client";

import { useSyncExternalStore } from "react";

// How much is unread is shown in the frame and changed by pages within it, which share no parent that renders again.
let told: { slug: string; count: number } | null = null;
const listeners = new Set<() => void>();

export function tellUnread(slug: string, count: number): void {
  if (told?.slug === slug && told.count === count) return;
  told = { slug, count };
  for (const listener of listeners) listener();
}

/** The last that was heard; until then what the page came with. */
export function useUnread(slug: string, first: number): number {
  const last = useSyncExternalStore(
    subscribe,
    () => told,
    () => null,
  );
  return last?.slug === slug ? last.count : first;
}

export const unreadNow = (slug: string): number | null => (told?.slug === slug ? told.count : null);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
