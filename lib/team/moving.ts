import { type WeekLoad, withMore } from "@/lib/plan/load";
import type { LimitName } from "@/lib/plan/vocabulary";
import type { Day } from "@/lib/platform/time";
import type { TeamBoard, TeamPerson, TeamTask } from "./view";
import { inWeek } from "./weeks";

/** A person's week on the board. */
export interface Place {
  contributor: string;
  week: number;
}

/** What moving an assignment would do, before it is done. */
export interface Moving {
  /** Its day there. */
  due: Day;
  /** Whose week becomes what; where it leaves first. */
  weeks: { person: TeamPerson; week: number; before: WeekLoad; after: WeekLoad }[];
  /** They are away on that day. */
  isAway: boolean;
  /** The post goes out before that day. */
  isLate: boolean;
}

/** null: it is there already, or there is no such place. `limits`: the workspace's own. */
export function movingTo(
  board: TeamBoard,
  task: TeamTask,
  from: Place,
  to: Place,
  limits: Partial<Record<LimitName, number>>,
): Moving | null {
  const [giver, taker] = [personOf(board, from), personOf(board, to)];
  const week = board.weeks[to.week];
  if (!giver || !taker || !week || (giver === taker && from.week === to.week)) return null;
  const due = from.week === to.week ? task.due : inWeek(task.due, week);
  const become = (person: TeamPerson, at: number, minutes: number) => {
    const before = person.weeks[at]!;
    return { person, week: at, before, after: withMore(before, minutes, limits) };
  };
  return {
    due,
    weeks: [become(giver, from.week, -task.minutes), become(taker, to.week, task.minutes)],
    isAway: taker.absences.some((absence) => absence.from <= due && due <= absence.to),
    isLate: task.publishedOn !== null && due > task.publishedOn,
  };
}

const personOf = ({ people }: TeamBoard, { contributor }: Place): TeamPerson | undefined =>
  people.find(({ id }) => id === contributor);
