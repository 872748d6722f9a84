import type { Role } from "@/lib/people/vocabulary";
import type { PlanMedia } from "@/lib/plan/document";
import type { PostStatus } from "@/lib/plan/vocabulary";

export const VERDICTS = ["approved", "returned"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Who may give one step of an approval. Owners always may, so that nothing is stuck for ever. */
export interface ApprovalStep {
  /** "Direction", "Service juridique": what people call it. */
  name: string;
  roles: Role[];
  /** Users of the workspace, beside those of the roles. */
  members: string[];
  /** Whether somebody without an account may give it over a share link. */
  outside: boolean;
}

/** None, one or two steps, in order. A channel without a policy of its own follows the workspace's. */
export interface ApprovalPolicy {
  steps: ApprovalStep[];
}

/** What an approval is bound to: all that readers of the post will see, but for when. */
export interface ApprovedContent {
  title: string;
  text: string;
  link: string | null;
  media: PlanMedia[];
  /** What each channel carries, in the order of their ids; one that carries two wordings stands here twice. */
  wordings: ApprovedWording[];
}

export interface ApprovedWording {
  channelId: string;
  /** Its own; null: the post's text. */
  text: string | null;
}

export const STEPS_MOST = 2;

/** Statuses that say "this may go out". */
export const GUARDED_STATUSES = ["approved", "scheduled"] as const satisfies readonly PostStatus[];
