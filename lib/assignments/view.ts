import type { Flag } from "@/lib/plan/flag";
import type { AssignmentRole, Format, Network, PostStatus } from "@/lib/plan/vocabulary";
import type { Day, Wall } from "@/lib/platform/time";
import type { AssignmentAnswer, WorkGroup } from "./vocabulary";

/** One thing asked of somebody, with all they need to begin. */
export interface WorkItem {
  id: string;
  postId: string;
  title: string;
  status: PostStatus;
  /** The text of the post as far as it goes; cut where it is long. */
  brief: string;
  role: AssignmentRole;
  minutes: number;
  due: Day | null;
  done: boolean;
  answer: AssignmentAnswer | null;
  /** The name of who asked, where they are still a member. */
  askedBy: string | null;
  objective: string | null;
  event: string | null;
  format: Format | null;
  link: string | null;
  /** The dated ones by time, then the others. */
  places: { channel: string; network: Network; at: Wall | null }[];
  comments: number;
  /** When its post last changed, UTC milliseconds. */
  touched: number;
}

export interface WorkTask {
  id: string;
  version: number;
  title: string;
  due: Day | null;
  event: string;
  eventId: string;
}

export interface MyWork {
  person: { id: string; name: string };
  /** Of the reader themselves. */
  own: boolean;
  /** Whether the reader may answer here. */
  mayAnswer: boolean;
  /** Whether the reader decides on proposed dates. */
  mayPlan: boolean;
  today: Day;
  groups: Record<WorkGroup, WorkItem[]>;
  /** Still to be done for events that they own. */
  tasks: WorkTask[];
  /** On which they answer comments and messages. */
  channels: { name: string; network: Network; minutesPerWeek: number | null }[];
}

/** One way to go on with the dates of a moved post, and what would come of it. */
export interface DateWay {
  way: "followed" | "squeezed";
  dates: { assignment: string; contributor: string; role: AssignmentRole; from: Day; to: Day }[];
  came: Flag[];
  went: Flag[];
}

export interface DatesAfterMove {
  /** Of the post: guards the choice. */
  version: number;
  /** The day on which it first appears now. */
  to: Day | null;
  ways: DateWay[];
  /** What is late already, and stays so where the dates stay. */
  remain: Flag[];
}
