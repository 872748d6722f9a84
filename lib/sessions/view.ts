import type { Agent } from "./agent";

/** A browser in which somebody is signed in. */
export interface SessionView extends Agent {
  id: string;
  /** UTC milliseconds. */
  since: number;
  /** UTC milliseconds, to the hour. */
  seenAt: number;
  /** The one that asks. */
  isThis: boolean;
}
