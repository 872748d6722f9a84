/** What people are told of (`messages/<locale>/notifications.json` words each of them). */
export const NOTICE_KINDS = [
  "asked",
  "answered",
  "mentioned",
  "commented",
  "to_approve",
  "returned",
  "approved",
  "due_tomorrow",
  "overdue",
  "flag",
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** When mails come: each notice at once, all of a day in one, or none. Notices in the app come in any case. */
export const MAIL_MODES = ["at_once", "daily", "none"] as const;
export type MailMode = (typeof MAIL_MODES)[number];
