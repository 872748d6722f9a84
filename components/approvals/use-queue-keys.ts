"use client";

import { useEffect, useRef } from "react";

/** What each key does with the card that has the focus, or holds what has it. */
export interface QueueKeys {
  approve: (id: string) => void;
  sendBack: (id: string) => void;
  select: (id: string) => void;
}

/** J and K (or the arrows) walk the cards; A, R and X act on the one that is walked on. Never while one types or chooses. */
export function useQueueKeys(keys: QueueKeys) {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const target = event.target as HTMLElement;
      if (target.closest("input:not([type=checkbox]), textarea, select, [role=dialog], [role=menu]")) return;
      const key = event.key.toLowerCase();
      const arrow = target.matches("[data-card]") || target === document.body;
      if (key === "j" || (key === "arrowdown" && arrow)) return walk(event, 1);
      if (key === "k" || (key === "arrowup" && arrow)) return walk(event, -1);
      const id = target.closest<HTMLElement>("[data-card]")?.dataset.card;
      const act = { a: latest.current.approve, r: latest.current.sendBack, x: latest.current.select }[key];
      if (id === undefined || !act) return;
      event.preventDefault();
      act(id);
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

function walk(event: KeyboardEvent, by: 1 | -1) {
  const cards = [...document.querySelectorAll<HTMLElement>("[data-card]")];
  if (cards.length === 0) return;
  event.preventDefault();
  const at = cards.findIndex((card) => card.contains(event.target as Node));
  const next = cards[Math.min(cards.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
  next?.focus();
  next?.scrollIntoView({ block: "start" });
}
