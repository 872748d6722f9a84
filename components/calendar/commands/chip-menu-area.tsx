"use client";

import { type MouseEvent, type ReactNode, useState } from "react";
import { part } from "../part";
import { usePublications } from "../store/contexts";
import type { MenuPlace } from "./chip-menu";

const ChipMenu = part(() => import("./chip-menu").then((file) => file.ChipMenu));

/**
 * One menu for all chips inside it, opened by the right button, by Shift+F10 and by a long press: everything that a drag
 * does, and the rest. A menu for each chip would be a hundred of them.
 */
export function ChipMenuArea({ children }: { children: ReactNode }) {
  const { all, undated } = usePublications();
  const [place, setPlace] = useState<MenuPlace | null>(null);

  function onContextMenu(event: MouseEvent) {
    const chip = (event.target as Element).closest<HTMLElement>("[data-publication]");
    const id = chip?.dataset.publication;
    const publication = all.find((one) => one.id === id) ?? undated.find((one) => one.id === id);
    if (!chip || !publication) return;
    event.preventDefault();
    setPlace({ publication, chip, ...pointOf(event, chip) });
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for its chips, which are buttons
    <div className="contents" onContextMenu={onContextMenu}>
      {children}
      {place && <ChipMenu place={place} onClose={() => setPlace(null)} />}
    </div>
  );
}

/** The key has no pointer: its menu opens at the chip's foot. */
function pointOf(event: MouseEvent, chip: HTMLElement): { x: number; y: number } {
  if (event.clientX !== 0 || event.clientY !== 0) return { x: event.clientX, y: event.clientY };
  const box = chip.getBoundingClientRect();
  return { x: box.left, y: box.bottom };
}
