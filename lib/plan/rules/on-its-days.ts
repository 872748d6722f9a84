import type { Finding } from "../findings";
import { daysSpan, idsOf } from "../prepared/sequence";
import type { PreparedPost, Timeline } from "../prepared/timeline";

/** What flags about a post have in common: the post, and the first to the last day of these publications of it. */
export function onItsDays(
  timeline: Timeline,
  { post }: PreparedPost,
  places: readonly number[],
): Pick<Finding, "subject" | "span" | "publications"> {
  return {
    subject: { post: post.id },
    span: daysSpan(timeline, places),
    publications: () => idsOf(timeline, places),
  };
}
