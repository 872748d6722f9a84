import type { CalendarChannel, CalendarPublication } from "@/lib/calendar/view";
import type { Period } from "@/lib/plan/document";
import { type Day, dayOf } from "@/lib/platform/time";

/** Names one lane's day, in the page and in the model alike: ids hold no space. */
export type CellKey = string;
export type CellContents = ReadonlyMap<CellKey, readonly CalendarPublication[]>;

/** Why a channel owes and expects nothing on a day; null: it is open. */
export type Closed = "not_open_yet" | "paused" | "closed_for_good" | null;

export const NO_PUBLICATIONS: readonly CalendarPublication[] = [];

export function cellKey(channelId: string, day: Day): CellKey {
  return `${channelId} ${day}`;
}

export function readCellKey(key: CellKey): { channelId: string; day: Day } {
  const space = key.lastIndexOf(" ");
  return { channelId: key.slice(0, space), day: key.slice(space + 1) };
}

/**
 * The publications of each cell of consecutive days, earliest first. A publication stands on its day in the channel's own zone, which is the
 * day that the rules count. Cells that hold what they held in `previous` keep their very array, so that only the cells
 * that changed draw themselves again.
 */
export function cellContents(
  publications: readonly CalendarPublication[],
  days: readonly Day[],
  previous?: CellContents,
): CellContents {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return new Map();
  const cells = new Map<CellKey, CalendarPublication[]>();
  for (const publication of publications) {
    // Read as text: of the thousands that are known only those of a week are worth a closer look.
    if (publication.at === null || publication.at < first || dayOf(publication.at) > last) continue;
    const key = cellKey(publication.channelId, dayOf(publication.at));
    const cell = cells.get(key);
    if (cell) cell.push(publication);
    else cells.set(key, [publication]);
  }
  for (const cell of cells.values()) cell.sort(byTime);
  return previous ? keepingUnchanged(previous, cells) : cells;
}

export function closedOn(
  channel: Pick<CalendarChannel, "activeFrom" | "activeTo" | "pauses">,
  day: Day,
): Closed {
  if (channel.activeFrom !== null && day < channel.activeFrom) return "not_open_yet";
  if (channel.activeTo !== null && day > channel.activeTo) return "closed_for_good";
  return channel.pauses.some((pause) => within(pause, day)) ? "paused" : null;
}

/** The pause that holds a day, to say until when it lasts. */
export function pauseOn(channel: Pick<CalendarChannel, "pauses">, day: Day): Period | null {
  return channel.pauses.find((pause) => within(pause, day)) ?? null;
}

export function within(period: Period, day: Day): boolean {
  return period.from <= day && day <= period.to;
}

function byTime(a: CalendarPublication, b: CalendarPublication): number {
  if (a.at !== b.at) return a.at! < b.at! ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function keepingUnchanged(previous: CellContents, cells: Map<CellKey, CalendarPublication[]>): CellContents {
  const kept = new Map<CellKey, readonly CalendarPublication[]>();
  for (const [key, cell] of cells) {
    const before = previous.get(key);
    kept.set(key, before && sameItems(before, cell) ? before : cell);
  }
  return kept;
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
