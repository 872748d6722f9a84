"use client";

import { type RefObject, useEffect } from "react";
import type { Day } from "@/lib/platform/time";

type Root = RefObject<HTMLElement | null>;

/** One day of the grid is a tab stop, the one the address names; from there the arrows lead everywhere. */
export function useTabStop(root: Root, date: Day) {
  useEffect(
    () =>
      afterDrawing(root, (grid) => {
        const present = grid.querySelector<HTMLElement>("[role=cell][tabindex='0']");
        if (present?.dataset.date === date) return;
        const cells = [...grid.querySelectorAll<HTMLElement>("[role=cell][data-date]")];
        const stop = cells.find((cell) => cell.dataset.date === date) ?? cells[0];
        for (const cell of cells) cell.tabIndex = cell === stop ? 0 : -1;
      }),
    [root, date],
  );
}

/** A chip that moves to another day is another element: the focus goes with it instead of getting lost. */
export function useKeptFocus(root: Root) {
  useEffect(() => {
    let kept: string | undefined;
    const onFocus = (event: FocusEvent) => {
      const target = event.target as Element;
      if (root.current?.contains(target)) {
        kept = target.closest<HTMLElement>("[data-publication]")?.dataset.publication;
      } else if (!target.closest("[role=dialog], [role=alertdialog], [role=menu]")) kept = undefined;
    };
    const onPress = () => {
      kept = undefined;
    };
    const stop = afterDrawing(root, (grid) => {
      if (kept === undefined || document.activeElement !== document.body) return;
      grid.querySelector<HTMLElement>(`[data-publication="${CSS.escape(kept)}"]`)?.focus();
    });
    document.addEventListener("focusin", onFocus);
    document.addEventListener("pointerdown", onPress);
    return () => {
      stop();
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("pointerdown", onPress);
    };
  }, [root]);
}

/**
 * The day walked to may lie on a page that is not drawn yet. FullCalendar draws when it likes, the chips after their
 * cells: look again at each frame, for a second at most, and leave alone whoever went elsewhere meanwhile.
 */
export function focusOnceDrawn(root: Root, day: Day) {
  const leaving = firstDay(root.current);
  let ours: Element | null = null;
  let frames = 60;
  const look = () => {
    const grid = root.current;
    frames -= 1;
    if (!grid || frames === 0) return;
    if (firstDay(grid) !== leaving) {
      const { activeElement } = document;
      if (activeElement && activeElement !== document.body && activeElement !== ours) return;
      if (focusDay(grid, day)) ours = document.activeElement;
      if (ours?.matches("[data-publication]")) return;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const firstDay = (grid: HTMLElement | null) =>
  grid?.querySelector<HTMLElement>("[role=cell][data-date]")?.dataset.date;

export function focusDay(root: HTMLElement | null, day: Day): boolean {
  const cell = root?.querySelector<HTMLElement>(`[role=cell][data-date="${day}"]`);
  if (!cell) return false;
  (chipsIn(cell)[0] ?? cell).focus();
  return true;
}

export function chipsIn(cell: Element): HTMLElement[] {
  return [...cell.querySelectorAll<HTMLElement>("[data-publication]")].filter(
    (chip) => getComputedStyle(chip).visibility !== "hidden",
  );
}

/** FullCalendar draws after us, when it likes. */
function afterDrawing(root: Root, work: (grid: HTMLElement) => void): () => void {
  const grid = root.current;
  if (!grid) return () => undefined;
  work(grid);
  const observer = new MutationObserver(() => work(grid));
  observer.observe(grid, { childList: true, subtree: true });
  return () => observer.disconnect();
}
