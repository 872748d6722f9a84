import type { CalendarFrame, CalendarPublication, LooseIdea } from "@/lib/calendar/view";
import { type Filters, NOBODY } from "./view-state";

type Filtered = Pick<
  CalendarPublication,
  "status" | "objectiveId" | "audienceId" | "columnId" | "contributorIds"
> & {
  channelId?: string;
};

/** Whether a filter lets something through; null where none is set, so that nothing need be asked. */
export function filterOf(filters: Filters, frame: CalendarFrame): ((one: Filtered) => boolean) | null {
  const tests: ((one: Filtered) => boolean)[] = [];
  const { network, objective, audience, column, status, contributor } = filters;
  if (network.length > 0) {
    const channels = channelsAsked(filters, frame);
    // A loose idea is on no network yet: it may still come to any.
    tests.push((one) => one.channelId === undefined || channels.has(one.channelId));
  }
  if (objective.length > 0) tests.push((one) => objective.includes(one.objectiveId ?? NOBODY));
  if (audience.length > 0) tests.push((one) => audience.includes(one.audienceId ?? NOBODY));
  if (column.length > 0) tests.push((one) => column.includes(one.columnId ?? NOBODY));
  if (status.length > 0) tests.push((one) => status.includes(one.status));
  if (contributor.length > 0) tests.push((one) => named(one.contributorIds, contributor));
  return tests.length === 0 ? null : (one) => tests.every((test) => test(one));
}

export function channelsAsked({ network }: Filters, frame: CalendarFrame): ReadonlySet<string> {
  return new Set(frame.channels.filter((one) => network.includes(one.network)).map(({ id }) => id));
}

export function passing<T extends CalendarPublication | LooseIdea>(
  all: readonly T[],
  filter: ((one: Filtered) => boolean) | null,
): readonly T[] {
  return filter ? all.filter(filter) : all;
}

function named(contributorIds: readonly string[], wanted: readonly string[]): boolean {
  if (contributorIds.length === 0) return wanted.includes(NOBODY);
  return contributorIds.some((id) => wanted.includes(id));
}
