import { type Day, isDay } from "@/lib/platform/time";
import type { DropTarget } from "./drop";

/** Values of `data-drop`: what stands under the pointer says by itself what a drop there means. */
export const TRAY_ZONE = "tray";

export function dayZone(channelId: string | null, day: Day): string {
  return `${channelId ?? ""} ${day}`;
}

export function readZone(zone: string | null): DropTarget | null {
  if (zone === null) return null;
  if (zone === TRAY_ZONE) return { kind: "tray" };
  const space = zone.lastIndexOf(" ");
  const day = zone.slice(space + 1);
  return isDay(day) ? { kind: "day", channelId: zone.slice(0, space) || null, day } : null;
}

/**
 * The zone at a point. Sticky heads hide the cells that scrolled beneath them, so what lies deeper in the grid is not meant;
 * a notice that happens to float over the tray hides nothing.
 */
export function zoneAt(x: number, y: number): string | null {
  const top = document.elementFromPoint(x, y);
  const seen = top && zoneOf(top);
  if (seen || top?.closest("[role=grid]")) return seen;
  for (const element of document.elementsFromPoint(x, y)) {
    const zone = zoneOf(element);
    if (zone) return zone;
  }
  return null;
}

function zoneOf(element: Element): string | null {
  return element.closest<HTMLElement>("[data-drop]")?.dataset.drop ?? null;
}
