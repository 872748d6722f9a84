import type { PlanAssignment, PlanPost } from "@/lib/plan/document";
import { STATUSES_AT_REST } from "@/lib/plan/vocabulary";
import type { Day } from "@/lib/platform/time";

/** What somebody who leaves, or is away, hands to a colleague. */
export interface Handing {
  from: string;
  to: string;
  /** Assignments due from that day on; null: all that are open, also those without a day. */
  since: Day | null;
  assignments: boolean;
  events: boolean;
  channels: boolean;
}

/** Nobody is asked for these any more; an idea may be worked on yet. */
export const CLOSED_STATUSES = STATUSES_AT_REST.filter((status) => status !== "idea");
const closed: ReadonlySet<string> = new Set(CLOSED_STATUSES);

/** Their open assignment, due then or later. */
export function isHanded(
  { contributor, done, due }: Pick<PlanAssignment, "contributor" | "done" | "due">,
  { from, since }: Handing,
): boolean {
  return contributor === from && !done && (since === null || (due !== null && due >= since));
}

/** The list as it is then; the same one where nothing in it is handed over. */
export function handedAssignments<T extends PlanAssignment>(list: T[], handing: Handing): T[] {
  if (!list.some((one) => isHanded(one, handing))) return list;
  return list.map((one) => (isHanded(one, handing) ? { ...one, contributor: handing.to } : one));
}

export function handedPost(post: PlanPost, handing: Handing): PlanPost {
  if (!handing.assignments || closed.has(post.status)) return post;
  const assignments = handedAssignments(post.assignments, handing);
  return assignments === post.assignments ? post : { ...post, assignments };
}

/** The receiver takes the place, once. */
export const handedMonitors = (monitors: readonly string[], { from, to }: Handing): string[] => [
  ...new Set(monitors.map((id) => (id === from ? to : id))),
];

/** An event that is over needs nobody any more. */
export const isHandedEvent = (
  { owner, end }: { owner: string | null; end: Day },
  { from }: Handing,
  today: Day,
): boolean => owner === from && end >= today;
