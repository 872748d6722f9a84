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
export function useRovingFocus(grid: RefObject<HTMLElement | null>) {
  const last = useRef<{ stop: string; cell: string } | null>(null);
  const inside = useRef(false);

  useEffect(() => {
    const onFocusIn = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target.closest(LENT)) return;
      const stop = grid.current?.contains(target) ? target.closest<HTMLElement>(STOP) : null;
      inside.current = grid.current?.contains(target) ?? false;
      if (!stop || !grid.current) return;
      last.current = { stop: stop.dataset.stop!, cell: cellOf(stop) };
      makeOnlyStop(grid.current, stop);
    };
    document.addEventListener("focusin", onFocusIn);
    return () => document.removeEventListener("focusin", onFocusIn);
  }, [grid]);

  // After each drawing: elements may have gone and come.
  useLayoutEffect(() => {
    const root = grid.current;
    const stop = root && (lastStop(root, last.current) ?? root.querySelector<HTMLElement>(STOP));
    if (!root || !stop) return;
    makeOnlyStop(root, stop);
    if (inside.current && document.activeElement === document.body) stop.focus();
  });
}

function lastStop(root: HTMLElement, last: { stop: string; cell: string } | null): HTMLElement | null {
  if (!last) return null;
  const same = root.querySelector<HTMLElement>(`[data-stop="${CSS.escape(last.stop)}"]`);
  const cell = root.querySelector<HTMLElement>(`[data-cell="${CSS.escape(last.cell)}"]`);
  return same ?? cell?.querySelector<HTMLElement>(STOP) ?? (cell?.matches(STOP) ? cell : null);
}

function makeOnlyStop(root: HTMLElement, stop: HTMLElement) {
  for (const other of root.querySelectorAll<HTMLElement>(`${STOP}[tabindex="0"]`)) other.tabIndex = -1;
  stop.tabIndex = 0;
}

function cellOf(stop: HTMLElement): string {
  return stop.closest<HTMLElement>("[data-cell]")?.dataset.cell ?? "";
}
