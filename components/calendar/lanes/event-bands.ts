import type { PlanEvent } from "@/lib/plan/document";
import type { PostStatus } from "@/lib/plan/vocabulary";
import { addDays, type Day } from "@/lib/platform/time";

export type BandPart = "preparation" | "event" | "note";

/** One bar of the event band. Columns count from 0 and include both ends; an open end goes on outside the days shown. */
export interface Band<E extends PlanEvent = PlanEvent> {
  event: E;
  part: BandPart;
  first: number;
  last: number;
  row: number;
  opensBefore: boolean;
  closesAfter: boolean;
}

/** What of an event's content is ready to go out. */
export interface Readiness {
  ready: number;
  total: number;
}

interface Span<E> {
  event: E;
  from: Day;
  to: Day;
}

/**
 * Lays events over consecutive days: the preparation window and the event it leads to share a row, rows fill from the
 * top, earlier events first. `hidden` counts the events that found no room within `maxRows`.
 */
export function layBands<E extends PlanEvent>(
  events: readonly E[],
  days: readonly Day[],
  maxRows = Number.POSITIVE_INFINITY,
): { bands: Band<E>[]; rows: number; hidden: number } {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return { bands: [], rows: 0, hidden: 0 };
  const spans = events.map(spanOf).filter(({ from, to }) => from <= last && to >= first);
  const takenUntil: Day[] = [];
  const bands: Band<E>[] = [];
  let hidden = 0;
  for (const span of spans.sort(byStart)) {
    const row = freeRow(takenUntil, span.from);
    if (row >= maxRows) {
      hidden++;
      continue;
    }
    takenUntil[row] = span.to;
    bands.push(...partsOf(span.event, days).map((part) => ({ ...part, row })));
  }
  return { bands, rows: takenUntil.length, hidden };
}

/** How many rows all of them take, wherever one looks: as many as lie over each other somewhere. */
export function rowsOf(events: readonly PlanEvent[]): number {
  const takenUntil: Day[] = [];
  for (const { from, to } of events.map(spanOf).sort(byStart)) takenUntil[freeRow(takenUntil, from)] = to;
  return takenUntil.length;
}

/** The window start − preparationDays … start − 1, or null where none is set. */
export function preparationOf(event: PlanEvent): { from: Day; to: Day } | null {
  if (!event.preparationDays || event.kind === "note") return null;
  return { from: addDays(event.start, -event.preparationDays), to: addDays(event.start, -1) };
}

const READY: readonly PostStatus[] = ["approved", "scheduled", "published"];
const DROPPED: readonly PostStatus[] = ["failed", "cancelled"];

/** A post counts once however many channels carry it; failed and cancelled posts count for nothing. */
export function readinessByEvent(
  publications: Iterable<{ postId: string; eventId: string | null; status: PostStatus }>,
): ReadonlyMap<string, Readiness> {
  const seen = new Set<string>();
  const found = new Map<string, Readiness>();
  for (const { postId, eventId, status } of publications) {
    if (eventId === null || DROPPED.includes(status) || seen.has(postId)) continue;
    seen.add(postId);
    const { ready, total } = found.get(eventId) ?? { ready: 0, total: 0 };
    found.set(eventId, { ready: ready + (READY.includes(status) ? 1 : 0), total: total + 1 });
  }
  return found;
}

function spanOf<E extends PlanEvent>(event: E): Span<E> {
  return { event, from: preparationOf(event)?.from ?? event.start, to: event.end };
}

function byStart<E extends PlanEvent>(a: Span<E>, b: Span<E>): number {
  if (a.event.start !== b.event.start) return a.event.start < b.event.start ? -1 : 1;
  return a.event.id < b.event.id ? -1 : 1;
}

function freeRow(takenUntil: readonly Day[], from: Day): number {
  const row = takenUntil.findIndex((until) => until < from);
  return row === -1 ? takenUntil.length : row;
}

function partsOf<E extends PlanEvent>(event: E, days: readonly Day[]): Omit<Band<E>, "row">[] {
  const window = preparationOf(event);
  const parts: { part: BandPart; from: Day; to: Day }[] = [
    ...(window ? [{ part: "preparation" as const, ...window }] : []),
    { part: event.kind === "note" ? "note" : "event", from: event.start, to: event.end },
  ];
  return parts.flatMap(({ part, from, to }) => {
    const columns = columnsOf(from, to, days);
    return columns ? [{ event, part, ...columns }] : [];
  });
}

function columnsOf(from: Day, to: Day, days: readonly Day[]) {
  const first = days.findIndex((day) => day >= from);
  const last = days.findLastIndex((day) => day <= to);
  if (first === -1 || last === -1 || first > last) return null;
  return { first, last, opensBefore: from < days[first]!, closesAfter: to > days[last]! };
}
