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

const LOOK_AGAIN_MS = 120_000;
let watched: { slug: string; by: number; stop: () => void } | null = null;

/** News come while a page stays open: asked for now and then, and when somebody comes back to it. Once, for all bells. */
export function watchUnread(slug: string): () => void {
  if (watched?.slug === slug) watched.by++;
  else {
    watched?.stop();
    watched = { slug, by: 1, stop: keepLooking(slug) };
  }
  const mine = watched;
  return () => {
    if (--mine.by > 0) return;
    mine.stop();
    if (watched === mine) watched = null;
  };
}

function keepLooking(slug: string): () => void {
  const query = new URLSearchParams({ workspace: slug, only: "count" });
  async function look() {
    if (document.visibilityState !== "visible") return;
    const answer = await fetch(`/api/notifications?${query}`).catch(() => null);
    if (answer?.ok) tellUnread(slug, (await answer.json()).unread);
  }
  const timer = setInterval(look, LOOK_AGAIN_MS);
  document.addEventListener("visibilitychange", look);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", look);
  };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
