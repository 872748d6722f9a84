import type { Flag } from "@/lib/plan/flag";
import type { WeekLoad } from "@/lib/plan/load";

/** What handing over would do, before it is done. */
export interface HandOverPreview {
  assignments: number;
  events: string[];
  channels: string[];
  /** The receiver's coming weeks, as they are and as they would be. */
  weeks: { from: string; to: string; before: WeekLoad; after: WeekLoad }[];
  came: Flag[];
  went: Flag[];
  /** Titles of the posts that these flags are about, by id. */
  titles: Record<string, string>;
}
