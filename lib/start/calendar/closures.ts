import type { Period, PlanChannel } from "@/lib/plan/document";
import type { Day } from "@/lib/platform/time";

type Channel = Pick<PlanChannel, "activeTo" | "pauses">;

export const isOver = ({ to }: Period, today: Day): boolean => to < today;

/** A channel that is closed for good needs no days of rest. */
export const isOpen = ({ activeTo }: Pick<PlanChannel, "activeTo">, today: Day): boolean =>
  activeTo === null || activeTo >= today;

const isSame = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to;

export const among = (periods: readonly Period[], period: Period): boolean =>
  periods.some((each) => isSame(each, period));

export const distinct = (periods: readonly Period[]): Period[] =>
  periods.filter((period, at) => !among(periods.slice(0, at), period));

/** The pauses, not over yet, that every open channel has: the firm is closed. */
export function closuresOf(channels: readonly Channel[], today: Day): Period[] {
  const [first, ...others] = channels.filter((channel) => isOpen(channel, today));
  return (first?.pauses ?? [])
    .filter((pause) => !isOver(pause, today) && others.every(({ pauses }) => among(pauses, pause)))
    .map(({ from, to }) => ({ from, to }))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** A channel's pauses once these closures, and none of the others, are kept; its own ones stay. The same list where nothing changes. */
export function pausesWith(
  pauses: Period[],
  { before, wished }: { before: readonly Period[]; wished: readonly Period[] },
): Period[] {
  const gone = before.filter((closure) => !among(wished, closure));
  const kept = pauses.filter((pause) => !among(gone, pause));
  const added = distinct(wished).filter((closure) => !among(kept, closure));
  if (added.length === 0 && kept.length === pauses.length) return pauses;
  return [...kept, ...added].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}
