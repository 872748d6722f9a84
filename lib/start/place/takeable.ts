import type { PlanPost } from "@/lib/plan/document";
import type { PostStatus } from "@/lib/plan/vocabulary";

/** Still being made. */
export const IN_MAKING: ReadonlySet<PostStatus> = new Set(["idea", "draft"]);
const TAKEABLE: ReadonlySet<PostStatus> = new Set([
  ...IN_MAKING,
  "in_review",
  "changes_requested",
  "approved",
]);

/** What has no date anywhere and may get one. */
export const mayBeDated = ({ status, publications }: PlanPost): boolean =>
  TAKEABLE.has(status) && publications.every(({ at }) => at === null);

/** By the rhythm: that of an event goes by its schedule. */
export const isTakeable = (post: PlanPost): boolean => post.event === null && mayBeDated(post);
