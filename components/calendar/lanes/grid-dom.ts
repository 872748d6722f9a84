import type { CalendarPublication } from "@/lib/calendar/view";
import type { GridShape, Stop } from "./grid-keys";
import { type CellKey, cellKey, NO_PUBLICATIONS, readCellKey } from "./lanes-model";
import type { Lanes } from "./use-lanes";

/** Where in the grid something happened. */
export interface Place {
  cell: CellKey;
  stop: Stop;
  publication: CalendarPublication | null;
}

/** The place of an element, by the attributes that cells and cards bear. */
export function placeOf(target: EventTarget | null, lanes: Lanes): Place | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest<HTMLElement>("[data-cell]")?.dataset.cell;
  if (!cell) return null;
  const { channelId, day } = readCellKey(cell);
  const lane = lanes.channels.findIndex(({ id }) => id === channelId);
  const column = lanes.days.indexOf(day);
  if (lane === -1 || column === -1) return null;
  const held = lanes.contents.get(cell) ?? NO_PUBLICATIONS;
  const id = target.closest<HTMLElement>("[data-card]")?.dataset.card;
  const card = held.findIndex((publication) => publication.id === id);
  return { cell, stop: { lane, column, card }, publication: held[card] ?? null };
}

export function shapeOf({ channels, days, contents }: Lanes): GridShape {
  return channels.map(({ id }) => days.map((day) => contents.get(cellKey(id, day))?.length ?? 0));
}

/** The element that takes the focus for a stop. */
export function elementAt(root: Element, { lane, column, card }: Stop, lanes: Lanes): HTMLElement | null {
  const [channel, day] = [lanes.channels[lane], lanes.days[column]];
  if (!channel || !day) return null;
  const key = cellKey(channel.id, day);
  const cell = root.querySelector<HTMLElement>(`[data-cell="${CSS.escape(key)}"]`);
  const id = lanes.contents.get(key)?.[card]?.id;
  return id ? (cell?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(id)}"]`) ?? null) : cell;
}
