import type { Role } from "@/lib/people/vocabulary";
import type { PlanMedia } from "@/lib/plan/document";

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
  /** Channel id → its own wording, or null where it carries the post's text. */
  wordings: Record<string, string | null>;
}
