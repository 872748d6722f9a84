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

/** The zone that the eye sees at a point: sticky heads cover the cells that scrolled beneath them. */
export function zoneAt(x: number, y: number): string | null {
  const zone = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-drop]");
  return zone?.dataset.drop ?? null;
}
