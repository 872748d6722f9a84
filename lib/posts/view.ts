import type { PlanAssignment, PlanMedia } from "@/lib/plan/document";
import type { PostStatus } from "@/lib/plan/vocabulary";

/** A post as its editor shows it, with everything that may be changed. */
export interface PostView {
  id: string;
  version: number;
  title: string;
  status: PostStatus;
  objectiveId: string | null;
  campaignId: string | null;
  eventId: string | null;
  format: string | null;
  promotional: boolean;
  cost: number;
  text: string;
  link: string | null;
  media: PlanMedia[];
  publications: PublicationView[];
  assignments: PlanAssignment[];
  createdAt: string | null;
  /** UTC milliseconds. */
  updatedAt: number;
  /** UTC milliseconds; in the bin since then. */
  deletedAt: number | null;
  editable: boolean;
  history: HistoryEntry[];
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
  /** UTC milliseconds. */
  at: number;
}
