import type { CalendarReading, Occurrence } from "@/lib/ics/read";
import { type Day, isDay, isOfOurTime } from "@/lib/platform/time";
import type { EventRow } from "../repository";
import { type EventSource, sourceKey } from "../source";
import type { ImportItem, ImportState } from "./view";

export interface ImportPlan {
  items: ImportItem[];
  /** Read, but too long ago or too far ahead to be of use. */
  outside: number;
  /** Cancelled where it never was on this calendar. */
  cancelledElsewhere: number;
}

/** Names end where those of events do (`lib/platform/fields.ts`). */
const LONGEST_NAME = 200;

/**
 * What a calendar file would do to the events: found again by what they were taken from, also where they were renamed
 * here. `events`: those in the bin too.
 */
export function comparedTo(
  reading: Pick<CalendarReading, "occurrences" | "wholes">,
  events: readonly EventRow[],
  { window, untitled }: { window: { from: Day; to: Day }; untitled: string },
): ImportPlan {
  const taken = takenEvents(events);
  const plan: ImportPlan = { items: [], outside: 0, cancelledElsewhere: 0 };
  const found = new Set<string>();
  for (const occurrence of reading.occurrences) {
    const source = sourceOf(occurrence, untitled);
    const key = sourceKey(source);
    if (found.has(key)) continue;
    found.add(key);
    if (occurrence.isCancelled) cancelled(plan, occurrence, source, taken, found);
    else if (taken.here.has(key)) plan.items.push(foundAgain(occurrence, source, taken.here.get(key)!));
    else if (!isWithin(source, window)) plan.outside++;
    else plan.items.push(itemOf("new", source, occurrence.line, null, taken.binned.has(key)));
  }
  plan.items.push(...goneFrom(reading.wholes, taken, found, window));
  plan.items.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  return plan;
}

type Taken = {
  here: Map<string, TakenRow>;
  byUid: Map<string, TakenRow[]>;
  binned: ReadonlySet<string>;
};
type TakenRow = EventRow & { source: EventSource };

function takenEvents(events: readonly EventRow[]): Taken {
  const all = events.filter((row): row is TakenRow => row.source !== null);
  const rows = all.filter(({ deletedAt }) => deletedAt === null);
  const byUid = new Map<string, TakenRow[]>();
  for (const row of rows) byUid.set(row.source.uid, [...(byUid.get(row.source.uid) ?? []), row]);
  const binned = all.filter(({ deletedAt }) => deletedAt !== null).map(({ source }) => sourceKey(source));
  return { here: new Map(rows.map((row) => [sourceKey(row.source), row])), byUid, binned: new Set(binned) };
}

const sourceOf = ({ uid, instance, name, start, end }: Occurrence, untitled: string): EventSource => ({
  uid,
  instance,
  name: name.slice(0, LONGEST_NAME).toWellFormed().trim() || untitled,
  start,
  end,
});

function foundAgain({ line }: Occurrence, source: EventSource, row: TakenRow): ImportItem {
  const { name, start, end } = row.source;
  const isSame = name === source.name && start === source.start && end === source.end;
  const isUsable = isDay(source.start) && isDay(source.end) && isOfOurTime(source.start);
  return itemOf(isSame || !isUsable ? "unchanged" : "changed", source, line, row);
}

function isWithin({ start, end }: EventSource, { from, to }: { from: Day; to: Day }): boolean {
  return isDay(start) && isDay(end) && isOfOurTime(start) && end >= from && start <= to;
}

/** A cancelled repetition goes alone; a cancelled event with all that was taken of it. */
function cancelled(
  plan: ImportPlan,
  { line, instance }: Occurrence,
  source: EventSource,
  taken: Taken,
  found: Set<string>,
): void {
  const rows =
    instance === null
      ? (taken.byUid.get(source.uid) ?? [])
      : [taken.here.get(sourceKey(source))].filter((row) => row !== undefined);
  if (rows.length === 0) plan.cancelledElsewhere++;
  for (const row of rows) {
    found.add(sourceKey(row.source));
    plan.items.push(itemOf("cancelled", row.source, line, row));
  }
}

/** Taken once from an event that is in the file as a whole, and of which it says nothing any more. */
function goneFrom(
  wholes: ReadonlySet<string>,
  { here }: Taken,
  found: ReadonlySet<string>,
  window: { from: Day; to: Day },
): ImportItem[] {
  return [...here]
    .filter(([key, { source }]) => wholes.has(source.uid) && !found.has(key) && isWithin(source, window))
    .map(([, row]) => itemOf("gone", row.source, null, row));
}

function itemOf(
  state: ImportState,
  source: EventSource,
  line: number | null,
  row: EventRow | null,
  wasDeleted = false,
): ImportItem {
  const { uid, instance, name, start, end } = source;
  return {
    key: sourceKey(source),
    state,
    uid,
    instance,
    name,
    start,
    end,
    line,
    wasDeleted,
    event: row && {
      id: row.id,
      version: row.version,
      name: row.name,
      start: row.startsOn,
      end: row.endsOn,
    },
  };
}
