import type { CommentAudience } from "./vocabulary";

export interface CommentView {
  id: string;
  version: number;
  /** As the writer was called then. */
  byName: string;
  /** null: written over a share link, or by an account that is gone. */
  userId: string | null;
  /** Written over a share link: by nobody of the workspace. */
  outside: boolean;
  /** Plain text; "" where it was deleted. */
  text: string;
  mentions: MentionView[];
  /** UTC milliseconds. */
  createdAt: number;
  editedAt: number | null;
  deleted: boolean;
  mayEdit: boolean;
  mayDelete: boolean;
}

export interface MentionView {
  userId: string;
  name: string;
}

export interface ThreadView {
  id: string;
  version: number;
  audience: CommentAudience;
  resolved: { at: number; by: string | null } | null;
  /** The one that began it first; a deleted one stays in its place while others answer it. */
  comments: CommentView[];
}

/** What is said about a post, and whom one may call. */
export interface ConversationView {
  threads: ThreadView[];
  members: MentionView[];
  mayWrite: boolean;
}
