import type { Difference } from "@/lib/activity/view";
import type { ApprovalView } from "@/lib/approvals/view";
import type { AssignmentAnswer } from "@/lib/assignments/vocabulary";
import type { PlanAssignment, PlanMedia } from "@/lib/plan/document";
import type { PostStatus } from "@/lib/plan/vocabulary";
import type { CostKind } from "@/lib/resources/vocabulary";

/** A post as its editor shows it, with everything that may be changed. */
export interface PostView {
  id: string;
  version: number;
  title: string;
  status: PostStatus;
  objectiveId: string | null;
  campaignId: string | null;
  eventId: string | null;
  audienceId: string | null;
  columnId: string | null;
  format: string | null;
  promotional: boolean;
  cost: number;
  /** What it is spent on; null: nobody said, or there is none. */
  costKind: CostKind | null;
  text: string;
  link: string | null;
  media: PlanMedia[];
  publications: PublicationView[];
  assignments: AssignmentView[];
  /** null: nobody has to approve it. */
  approval: ApprovalView | null;
  createdAt: string | null;
  /** UTC milliseconds. */
  updatedAt: number;
  /** UTC milliseconds; in the bin since then. */
  deletedAt: number | null;
  editable: boolean;
  history: HistoryEntry[];
}

export interface AssignmentView extends PlanAssignment {
  id: string;
  answer: AssignmentAnswer | null;
  /** The name of who asked, where they are still a member. */
  askedBy: string | null;
  /** UTC milliseconds. */
  askedAt: number | null;
}

export interface PublicationView {
  id: string;
  version: number;
  channelId: string;
  at: string | null;
  /** This channel's own wording; null: the post's text. */
  text: string | null;
  result: number | null;
}

export interface HistoryEntry {
  id: string;
  verb: string;
  by: string | null;
  /** Over a share link: `by` is the link's name, nobody's of the workspace. */
  outside: boolean;
  /** UTC milliseconds. */
  at: number;
  /** Of this post; long texts are only named. */
  changes: PostDifference[];
}

export interface PostDifference extends Difference {
  /** Of a publication: the channel that it is on, or was. */
  channelId: string | null;
}
