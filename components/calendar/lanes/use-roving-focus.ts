"use client";

import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

const STOP = "[data-stop]";
/** While one of these is open the focus is on loan. */
const LENT = "[role=dialog], [role=alertdialog], [role=menu]";

/**
 * One tab stop for the whole grid: where the focus was last. Set on the elements themselves and not by drawing, so that
 * walking over a thousand cards draws none of them. A card that moves is a new element elsewhere: the focus follows it;
 * where it is gone, the focus stays in its cell.
 */
export function useRovingFocus(grid: HTMLElement | null) {
  const last = useRef<{ stop: string; cell: string } | null>(null);
  const tabbable = useRef<HTMLElement | null>(null);
  const inside = useRef(false);

  useEffect(() => {
    const onFocusIn = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target.closest(LENT)) return;
      inside.current = grid?.contains(target) ?? false;
      const stop = inside.current ? target.closest<HTMLElement>(STOP) : null;
      if (!stop) return;
      last.current = { stop: stop.dataset.stop!, cell: cellOf(stop) };
      makeTabbable(tabbable, stop);
    };
    document.addEventListener("focusin", onFocusIn);
    return () => document.removeEventListener("focusin", onFocusIn);
  }, [grid]);

  // After each drawing: elements may have gone and come.
  useLayoutEffect(() => {
    const lost = inside.current && document.activeElement === document.body;
    if (!grid || (!lost && stillThere(tabbable.current))) return;
    const stop = lastStop(grid, last.current) ?? grid.querySelector<HTMLElement>(STOP);
    if (!stop) return;
    makeTabbable(tabbable, stop);
    if (lost) stop.focus();
  });
}

function lastStop(root: HTMLElement, last: { stop: string; cell: string } | null): HTMLElement | null {
  if (!last) return null;
  const same = root.querySelector<HTMLElement>(`[data-stop="${CSS.escape(last.stop)}"]`);
  const cell = root.querySelector<HTMLElement>(`[data-cell="${CSS.escape(last.cell)}"]`);
  return same ?? cell?.querySelector<HTMLElement>(STOP) ?? (cell?.matches(STOP) ? cell : null);
}

function makeTabbable(tabbable: RefObject<HTMLElement | null>, stop: HTMLElement) {
  if (tabbable.current && tabbable.current !== stop) tabbable.current.tabIndex = -1;
  stop.tabIndex = 0;
  tabbable.current = stop;
}

/** A cell that was empty and got a card is no stop any more. */
function stillThere(stop: HTMLElement | null): boolean {
  return !!stop?.isConnected && stop.matches(STOP) && stop.tabIndex === 0;
}

function cellOf(stop: HTMLElement): string {
  return stop.closest<HTMLElement>("[data-cell]")?.dataset.cell ?? "";
}
