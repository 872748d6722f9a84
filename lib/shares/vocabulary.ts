import type { PostStatus } from "@/lib/plan/vocabulary";

/** For how many days a link may be made, where its maker names no last day. */
export const SHARE_DAYS = [7, 14, 30, 90] as const;

/** A link shows at most so many days: a quarter, with the week in which it ends. */
export const SHARED_DAYS_MOST = 98;

/** What somebody outside may see: what is ready to be read. Ideas and drafts are the team's own. */
export const SHARED_STATUSES = [
  "in_review",
  "changes_requested",
  "approved",
  "scheduled",
  "published",
] as const satisfies readonly PostStatus[];

/** Wherever a name is only a text (a notice, news on a calendar): a link may be called as a member is. */
export const outsideName = (name: string): string => `${name} ↗`;
