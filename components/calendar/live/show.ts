/** More at once is no hint where to look. */
const MOST = 12;
const SHINE_MS = 1_800;

/** Draws the eye to what somebody else just moved, where it is on the screen; not for those who want no motion. */
export function show(publications: readonly string[]): void {
  if (publications.length > MOST || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  // Once it is drawn in its new place.
  requestAnimationFrame(() => requestAnimationFrame(() => publications.forEach(shine)));
}

function shine(id: string) {
  const named = CSS.escape(id);
  const chips = document.querySelectorAll(
    `[data-publication="${named}"], button[data-card="${named}"][data-stop]`,
  );
  for (const chip of chips)
    chip.animate(
      [
        { outline: "3px solid var(--color-chestnut)", outlineOffset: "1px" },
        { outline: "3px solid transparent", outlineOffset: "5px" },
      ],
      { duration: SHINE_MS, easing: "ease-out" },
    );
}
