import type { PostStatus } from "@/lib/plan/vocabulary";
import type { Refusal } from "@/lib/platform/result";
import type { ApprovedContent, Verdict } from "./vocabulary";

export interface VerdictView {
  id: string;
  step: number;
  verdict: Verdict;
  /** As they were called then. */
  by: string;
  /** Given over a share link. */
  outside: boolean;
  comment: string;
  /** UTC milliseconds. */
  at: number;
  /** This reader's own. */
  mine: boolean;
}

export interface StepView {
  /** From 1. */
  step: number;
  name: string;
  /** null: not given for the present content. */
  given: VerdictView | null;
  /** Names of those it is asked of, of the members; empty where all may only be outside. */
  asked: string[];
  outside: boolean;
}

/** How far the approval of a post has come, as somebody sees it. */
export interface ApprovalView {
  /** Of the present content: what an approval is bound to. */
  digest: string;
  content: ApprovedContent;
  steps: StepView[];
  /** The step that is missing; null: all are given. */
  next: number | null;
  /** Whether this reader may give it, or return the post. */
  mayGive: boolean;
  /** They gave another step of it: two people are needed. */
  gaveOther: boolean;
  /** The last return, where nothing was approved since. */
  returned: VerdictView | null;
  /** What was approved last, where it says something else than now. */
  approvedBefore: ApprovedContent | null;
}

/** A post in review, to be read and decided on the spot. */
export interface WaitingPost {
  id: string;
  title: string;
  /** UTC milliseconds. */
  updatedAt: number;
  /** In order of time, the undated last. */
  publications: { channelId: string; at: string | null }[];
  approval: ApprovalView;
  /** It is asked of this reader. */
  asked: boolean;
}

/** A verdict that was given lately, and what became of its post. */
export interface DecidedPost extends VerdictView {
  postId: string;
  title: string;
  status: PostStatus;
}

export type BulkOutcome =
  | { id: string; status: PostStatus; activityId: string | null }
  | { id: string; refusal: Pick<Refusal, "code" | "message" | "values"> };

export interface LapsingPost {
  id: string;
  title: string;
}

/** Posts whose approvals no longer hold after some change. */
export interface Lapsing {
  /** Approved or scheduled now: they go back into review. */
  approved: LapsingPost[];
  /** In review, with a first approval that has to be given again. */
  begun: LapsingPost[];
}
