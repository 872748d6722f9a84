import type { PlanChange } from "@/lib/calendar/view";

/** What is sent to open pages as server-sent events: the name of the event, and what its `data` holds. */
export interface LiveEvents {
  /** First on every stream, also after a reconnect. `here` is everybody else who has a post open. */
  hello: { connection: string; userId: string; here: OpenPosts[] };
  /** Somebody changed the plan; made for this reader's rights. */
  change: LiveChange;
  /** Something changed that cannot be told piece by piece: read anew. */
  stale: { revision: string | null };
  /** One person's open posts are these now. */
  here: OpenPosts;
  /** Nothing happened, and the line is alive. */
  beat: Record<string, never>;
}

export interface LiveChange {
  change: PlanChange;
  /** No account where it came over a share link. */
  by: { userId: string | null; name: string };
  /** Posts of which something changed, texts included. */
  posts: string[];
}

export interface OpenPosts {
  userId: string;
  name: string;
  posts: string[];
}

/** Milliseconds between two signs of life. A page that hears nothing for longer than two looks for another way. */
export const BEAT_MS = 15_000;
