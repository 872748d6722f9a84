import { type Answer, fetchJson } from "@/components/calendar/store/fetch-json";
import type { Moving } from "@/lib/events/moved/preparation";
import type { Way } from "@/lib/events/moved/vocabulary";
import type { WordedEffect } from "@/lib/events/view";
import type { Day } from "@/lib/platform/time";

export type ShownMove = WordedEffect & { moving: Moving[]; key: string };
export type ShownMoves = Record<Way | "stay", ShownMove>;

/** What would become of an event's preparation, had it those days. */
export function askMoves(
  workspace: string,
  event: string,
  { start, end }: { start: Day; end: Day },
): Promise<Answer<ShownMoves>> {
  return fetchJson(`/api/events/moved?${new URLSearchParams({ workspace, event, start, end })}`);
}

/** Something is planned around the event that could move with it. */
export const hasPreparation = ({ anew, along }: ShownMoves): boolean =>
  [...anew.moving, ...along.moving].some(({ to }) => to !== null);
