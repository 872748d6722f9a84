import type { FlagView } from "@/lib/flags/view";
import type { Period } from "@/lib/plan/document";
import type { WeekLoad } from "@/lib/plan/load";
import type { AssignmentRole } from "@/lib/plan/vocabulary";
import type { Day } from "@/lib/platform/time";

export interface TeamPerson {
  id: string;
  name: string;
  isSelf: boolean;
  absences: Period[];
  /** One each week of the board. */
  weeks: WeekLoad[];
  /** What the check says about them on days of these weeks, and nobody decided to live with. */
  flags: FlagView[];
}

export interface TeamBoard {
  weeks: Period[];
  people: TeamPerson[];
}

/** An assignment behind a cell. */
export interface TeamTask {
  id: string;
  postId: string;
  /** Of the post, whose version guards its assignments. */
  version: number;
  title: string;
  role: AssignmentRole;
  minutes: number;
  due: Day;
  /** Day of the first publication; null while undated. */
  publishedOn: Day | null;
  /** Whoever is asked said no, or proposed another day. */
  answered: "declined" | "other_date" | null;
}

export interface TeamCell {
  tasks: TeamTask[];
  /** Minutes that answering on each channel takes. */
  care: { channel: string; minutes: number }[];
}
