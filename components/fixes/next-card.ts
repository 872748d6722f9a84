import { type Flag, flagKey } from "@/lib/plan/flag";

const PANEL = "#flags-panel";

/** Which card of the panel shows the flag, counted over all its parts. */
export function placeOfCard(flag: Flag): number {
  return cards().findIndex((card) => card.dataset.flag === flagKey(flag));
}

/** The card that stands there now, else the last one; null: only where the focus is nowhere, the first one. */
export function focusCard(place: number | null) {
  const all = cards();
  if (place === null) {
    // The window gives the focus back to its button a moment later, if that is still there.
    setTimeout(() => document.activeElement === document.body && (all[0] ?? firstButton())?.focus(), 0);
  } else (all.at(Math.min(Math.max(place, 0), all.length - 1)) ?? firstButton())?.focus();
}

function cards(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`${PANEL} [data-flag]`)];
}

function firstButton(): HTMLElement | null {
  return document.querySelector<HTMLElement>(`${PANEL} button, ${PANEL} a`);
}
