import type { Role } from "@/lib/people/vocabulary";
import { SLUG } from "../server/settings";

export interface Address {
  /** An address of the demo workspace that the file answers; "TOKEN" stands for the share link's. */
  at: string;
  /** The weakest member who is answered; `account`: anyone signed in; `anyone`: whoever knocks. */
  by: Role | "account" | "anyone";
  /** What those who may are answered, where it is not 200. */
  answers?: number;
}

const W = `/w/${SLUG}`;
const workspace = `workspace=${SLUG}`;
const november = "from=2026-11-01&to=2026-11-30";

/** Every page and feed there is, by its file below `app`: a new one that is missing here fails the test. */
export const ADDRESSES: Record<string, Address> = {
  "page.tsx": { at: "/", by: "anyone", answers: 307 },
  "(auth)/sign-in/page.tsx": { at: "/sign-in", by: "anyone" },
  "(auth)/sign-up/page.tsx": { at: "/sign-up", by: "anyone", answers: 307 },
  "(auth)/invitation/[token]/page.tsx": { at: "/invitation/no-such-token-that-anybody-made", by: "anyone" },
  "(auth)/unsubscribe/[token]/page.tsx": { at: "/unsubscribe/nobody.signed", by: "anyone" },
  "(auth)/workspaces/new/page.tsx": { at: "/workspaces/new", by: "account" },

  "(share)/share/[token]/page.tsx": { at: "/share/no-such-link", by: "anyone", answers: 404 },

  "(workspace)/w/[workspace]/calendar/page.tsx": { at: `${W}/calendar`, by: "viewer" },
  "(workspace)/w/[workspace]/start/page.tsx": { at: `${W}/start`, by: "manager", answers: 307 },
  "(workspace)/w/[workspace]/start/objectives/page.tsx": { at: `${W}/start/objectives`, by: "manager" },
  "(workspace)/w/[workspace]/start/audiences/page.tsx": { at: `${W}/start/audiences`, by: "manager" },
  "(workspace)/w/[workspace]/start/content/page.tsx": { at: `${W}/start/content`, by: "manager" },
  "(workspace)/w/[workspace]/start/networks/page.tsx": { at: `${W}/start/networks`, by: "manager" },
  "(workspace)/w/[workspace]/start/calendar/page.tsx": { at: `${W}/start/calendar`, by: "manager" },
  "(workspace)/w/[workspace]/start/plan/page.tsx": { at: `${W}/start/plan`, by: "manager" },
  "(workspace)/w/[workspace]/my-work/page.tsx": { at: `${W}/my-work`, by: "viewer" },
  "(workspace)/w/[workspace]/posts/(list)/page.tsx": { at: `${W}/posts`, by: "viewer" },
  "(workspace)/w/[workspace]/posts/[id]/page.tsx": { at: `${W}/posts/p01`, by: "viewer", answers: 307 },
  "(workspace)/w/[workspace]/bin/page.tsx": { at: `${W}/bin`, by: "viewer" },
  "(workspace)/w/[workspace]/events/page.tsx": { at: `${W}/events`, by: "viewer" },
  "(workspace)/w/[workspace]/events/[event]/page.tsx": { at: `${W}/events/e-salon`, by: "viewer" },
  "(workspace)/w/[workspace]/events/[event]/edit/page.tsx": { at: `${W}/events/e-salon/edit`, by: "editor" },
  "(workspace)/w/[workspace]/events/new/page.tsx": { at: `${W}/events/new`, by: "editor" },
  "(workspace)/w/[workspace]/events/key-dates/page.tsx": { at: `${W}/events/key-dates`, by: "editor" },
  "(workspace)/w/[workspace]/events/import/page.tsx": { at: `${W}/events/import`, by: "editor" },
  "(workspace)/w/[workspace]/review/page.tsx": { at: `${W}/review?month=2026-11`, by: "viewer" },
  "(workspace)/w/[workspace]/review/behind/page.tsx": {
    at: `${W}/review/behind?month=2026-11&by=outcome&is=missed`,
    by: "viewer",
  },
  "(workspace)/w/[workspace]/results/page.tsx": { at: `${W}/results`, by: "viewer" },
  "(workspace)/w/[workspace]/results/import/page.tsx": { at: `${W}/results/import`, by: "editor" },
  "(workspace)/w/[workspace]/objectives/page.tsx": { at: `${W}/objectives`, by: "viewer" },
  "(workspace)/w/[workspace]/objectives/editorial-line/page.tsx": {
    at: `${W}/objectives/editorial-line`,
    by: "viewer",
  },
  "(workspace)/w/[workspace]/notifications/page.tsx": { at: `${W}/notifications`, by: "viewer" },
  "(workspace)/w/[workspace]/profile/page.tsx": { at: `${W}/profile`, by: "viewer" },
  "(workspace)/w/[workspace]/rules/page.tsx": { at: `${W}/rules`, by: "viewer" },
  "(workspace)/w/[workspace]/settings/page.tsx": { at: `${W}/settings`, by: "viewer" },
  "(workspace)/w/[workspace]/settings/channels/page.tsx": { at: `${W}/settings/channels`, by: "viewer" },
  "(workspace)/w/[workspace]/settings/channels/new/page.tsx": {
    at: `${W}/settings/channels/new`,
    by: "manager",
  },
  "(workspace)/w/[workspace]/settings/channels/[channel]/page.tsx": {
    at: `${W}/settings/channels/li`,
    by: "manager",
  },
  "(workspace)/w/[workspace]/approvals/page.tsx": { at: `${W}/approvals`, by: "viewer" },
  "(workspace)/w/[workspace]/settings/approval/page.tsx": { at: `${W}/settings/approval`, by: "viewer" },
  "(workspace)/w/[workspace]/settings/shares/page.tsx": { at: `${W}/settings/shares`, by: "viewer" },
  "(workspace)/w/[workspace]/settings/data/page.tsx": { at: `${W}/settings/data`, by: "viewer" },
  "(workspace)/w/[workspace]/settings/outbox/page.tsx": { at: `${W}/settings/outbox`, by: "owner" },
  "(workspace)/w/[workspace]/settings/outbox/[mail]/page.tsx": {
    at: `${W}/settings/outbox/no-such-mail`,
    by: "owner",
    answers: 404,
  },
  "(workspace)/w/[workspace]/team/page.tsx": { at: `${W}/team`, by: "viewer" },
  "(workspace)/w/[workspace]/team/people/page.tsx": { at: `${W}/team/people`, by: "viewer" },
  "(workspace)/w/[workspace]/team/resources/page.tsx": { at: `${W}/team/resources`, by: "viewer" },
  "(workspace)/w/[workspace]/team/activity/page.tsx": { at: `${W}/team/activity`, by: "viewer" },
  "(workspace)/w/[workspace]/team/members/page.tsx": { at: `${W}/team/members`, by: "viewer" },

  "api/auth/[...nextauth]/route.ts": { at: "/api/auth/session", by: "anyone" },
  "api/notifications/route.ts": { at: `/api/notifications?${workspace}`, by: "viewer" },
  "api/unsubscribe/[token]/route.ts": { at: "/api/unsubscribe/nobody.signed", by: "anyone", answers: 303 },
  "api/health/route.ts": { at: "/api/health", by: "anyone" },
  "api/calendar/route.ts": { at: `/api/calendar?${workspace}&${november}`, by: "viewer" },
  "api/calendar/plan/route.ts": { at: `/api/calendar/plan?${workspace}&${november}`, by: "viewer" },
  "api/calendar/revision/route.ts": { at: `/api/calendar/revision?${workspace}`, by: "viewer" },
  "api/activity/export/route.ts": { at: `/api/activity/export?${workspace}`, by: "editor" },
  "api/live/route.ts": { at: `/api/live?${workspace}`, by: "viewer" },
  // Only told, never asked.
  "api/live/here/route.ts": { at: `/api/live/here?${workspace}`, by: "anyone", answers: 405 },
  // Questions too long for an address.
  "api/events/preview/route.ts": { at: `/api/events/preview?${workspace}`, by: "anyone", answers: 405 },
  "api/events/import/route.ts": { at: `/api/events/import?${workspace}`, by: "anyone", answers: 405 },
  "api/export/route.ts": { at: `/api/export?${workspace}`, by: "viewer" },
  "api/assignments/dates/route.ts": {
    at: `/api/assignments/dates?${workspace}&post=p01&from=2026-11-10`,
    by: "editor",
  },
  "api/events/count-back/route.ts": {
    at: `/api/events/count-back?${workspace}&event=e-salon`,
    by: "editor",
  },
  "api/events/moved/route.ts": {
    at: `/api/events/moved?${workspace}&event=e-salon&start=2026-11-24&end=2026-11-26`,
    by: "editor",
  },
  "api/comments/route.ts": { at: `/api/comments?${workspace}&post=p01`, by: "viewer" },
  "api/review/export/route.ts": { at: `/api/review/export?${workspace}&month=2026-11`, by: "viewer" },
  "api/results/route.ts": { at: `/api/results?${workspace}&publication=p01-li`, by: "viewer" },
  "api/results/template/route.ts": { at: `/api/results/template?${workspace}`, by: "editor" },
  "api/results/import/route.ts": { at: `/api/results/import?${workspace}`, by: "anyone", answers: 405 },
  "api/objectives/cell/route.ts": {
    at: `/api/objectives/cell?${workspace}&objectiveId=o-notoriete&channelId=li&${november}`,
    by: "viewer",
  },
  "api/fixes/route.ts": { at: `/api/fixes?${workspace}`, by: "editor", answers: 400 },
  "api/fixes/all/route.ts": { at: `/api/fixes/all?${workspace}`, by: "editor" },
  "api/team/hand-over/route.ts": { at: `/api/team/hand-over?${workspace}`, by: "editor", answers: 400 },
  "api/resources/what-if/route.ts": {
    at: `/api/resources/what-if?${workspace}`,
    by: "editor",
    answers: 400,
  },
  "api/team/route.ts": { at: `/api/team?${workspace}&contributor=ines&day=2026-11-09`, by: "viewer" },
  "api/posts/[id]/history/[activity]/route.ts": {
    at: `/api/posts/p01/history/no-such-activity?${workspace}`,
    by: "viewer",
    answers: 404,
  },
  "api/posts/[id]/route.ts": { at: `/api/posts/p01?${workspace}`, by: "viewer" },
};
