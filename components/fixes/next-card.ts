import { type Flag, flagKey } from "@/lib/plan/flag";

const PANEL = "#flags-panel";

/** Which card of the panel shows the flag, counted over all its parts. */
export function placeOfCard(flag: Flag): number {
  return cards().findIndex((card) => card.dataset.flag === flagKey(flag));
}

/** The card that stands there now, else the last one. */
export function focusCard(place: number) {
  const all = cards();
  const card = all[Math.min(Math.max(place, 0), all.length - 1)];
  (card ?? firstControl())?.focus();
}

/** Where a window has nobody to give the focus back to: its button may have gone with the last flag. */
export function focusPanel() {
  setTimeout(() => {
    if (document.activeElement === document.body) (cards()[0] ?? firstControl())?.focus();
  }, 0);
}

function cards(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`${PANEL} [data-flag]`)];
}

function firstControl(): HTMLElement | null {
  return document.querySelector<HTMLElement>(`${PANEL} button, ${PANEL} a`);
}
