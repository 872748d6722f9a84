import type { Plan, PlanPost, PlanPublication } from "@/lib/plan/document";
import { byCodeUnit } from "@/lib/plan/flag";
import { isPlanned } from "@/lib/plan/prepared/timeline";
import { type Day, type DayRange, dayOf } from "@/lib/platform/time";

/** A publication dated in the month, whatever its status. */
export interface Dated {
  post: PlanPost;
  publication: PlanPublication;
  day: Day;
  /** As the rules count: dated, and its post none of idea, failed, cancelled. All shares are shares of these. */
  planned: boolean;
}

/** Everything that has a day in those days, by day, then time, then id: each number of the review counts some of these. */
export function datedIn({ posts }: Pick<Plan, "posts">, { from, to }: DayRange): Dated[] {
  const dated: Dated[] = [];
  for (const post of posts) {
    const planned = isPlanned(post);
    for (const publication of post.publications) {
      if (publication.at === null) continue;
      const day = dayOf(publication.at);
      if (day >= from && day <= to) dated.push({ post, publication, day, planned });
    }
  }
  return dated.sort((a, b) => byCodeUnit(keyOf(a), keyOf(b)));
}

const keyOf = ({ publication }: Dated) => `${publication.at} ${publication.id}`;

/** What became of a planned publication by the day `today`. */
export type Outcome = "published" | "missed" | "to_come";

/** Missed as `workflow.missed` says it: its day is over, and nobody published it. */
export function outcomeOf({ post, day }: Dated, today: Day): Outcome {
  if (post.status === "published") return "published";
  return day < today ? "missed" : "to_come";
}
