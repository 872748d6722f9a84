import type { Day } from "@/lib/platform/time";
import { type AssignmentAnswer, WORK_GROUPS, type WorkGroup } from "./vocabulary";

interface Asked {
  due: Day | null;
  done: boolean;
  answer: AssignmentAnswer | null;
  /** UTC milliseconds. */
  touched: number;
}

/** Of what is done only the latest are shown. */
const DONE_MOST = 12;

/** `weekEnd`: the last day of the week that holds `today`. */
export function groupOf(
  { due, done, answer }: Omit<Asked, "touched">,
  { today, weekEnd }: { today: Day; weekEnd: Day },
): WorkGroup {
  if (done) return "done";
  if (answer) return "waiting";
  if (due === null || due > weekEnd) return "later";
  return due < today ? "overdue" : "week";
}

/** Each in the order given; what is done the latest first. */
export function grouped<T extends Asked>(
  items: readonly T[],
  when: { today: Day; weekEnd: Day },
): Record<WorkGroup, T[]> {
  const groups = Object.fromEntries(WORK_GROUPS.map((group) => [group, [] as T[]])) as Record<WorkGroup, T[]>;
  for (const item of items) groups[groupOf(item, when)].push(item);
  groups.done = groups.done.sort(latestFirst).slice(0, DONE_MOST);
  return groups;
}

function latestFirst(a: Asked, b: Asked): number {
  return b.touched - a.touched || ((a.due ?? "") < (b.due ?? "") ? 1 : -1);
}
