import type { PlanMedia } from "@/lib/plan/document";
import type { PostStatus } from "@/lib/plan/vocabulary";

/** A link as planners see it in their list. The token itself is shown once, when it is made. */
export interface ShareView {
  id: string;
  name: string;
  from: string;
  to: string;
  /** Names; empty: all channels. */
  channels: string[];
  mayApprove: boolean;
  maker: string;
  /** UTC milliseconds. */
  expiresAt: number;
  seenAt: number | null;
  state: "open" | "expired" | "revoked" | "maker_gone";
}

/** What the page behind a link shows, and all that it is given to show: no ids of people, no address, nothing of the plan. */
export interface SharedCalendar {
  workspace: string;
  /** Whom the link was made for. */
  guest: string;
  from: string;
  to: string;
  zone: string;
  /** UTC milliseconds. */
  expiresAt: number;
  mayApprove: boolean;
  /** There is more in these weeks than one page shows. */
  cut: boolean;
  days: { day: string; cards: SharedCard[] }[];
}

/** One post on one day. */
export interface SharedCard {
  post: SharedPost;
  /** By its time; each with the text that it carries. */
  publications: SharedPublication[];
  /** The first card of its post: comments and verdict stand there. */
  isFirst: boolean;
}

export interface SharedPublication {
  id: string;
  network: string;
  channel: string;
  /** "HH:MM". */
  time: string;
  /** Where it is not the page's. */
  zone: string | null;
  text: string;
}

export interface SharedPost {
  id: string;
  title: string;
  status: PostStatus;
  link: string | null;
  media: PlanMedia[];
  threads: SharedThread[];
  approval: SharedApproval | null;
}

export interface SharedThread {
  id: string;
  resolved: boolean;
  comments: SharedComment[];
}

export interface SharedComment {
  id: string;
  byName: string;
  outside: boolean;
  text: string;
  /** UTC milliseconds. */
  createdAt: number;
  editedAt: number | null;
  deleted: boolean;
}

/** Of a post in review that this link could be asked about. */
export interface SharedApproval {
  step: number;
  name: string;
  digest: string;
  /** May give this step now; else why not. */
  may: true | "elsewhere" | "not_yours";
}
