import type { PlanPost } from "../../document";
import { daysSpan, idsOf, placesInPeriod } from "../../prepared/sequence";
import { WITH_AUTHOR, WITH_REVIEWER } from "../../prepared/traits";
import type { AssignmentRole } from "../../vocabulary";
import type { PostRule } from "../rule";

/**
 * contributor.self-review (post, contributor) — author and reviewer of one post that has a planned publication in the
 * period. Warning. from…to: first and last such day. measured 1, limit 0.
 */
export const selfReview: PostRule = {
  id: "contributor.self-review",
  of: "post",
  judge(prepared, { all, timeline }, findings) {
    const isBoth = prepared.traits & WITH_AUTHOR && prepared.traits & WITH_REVIEWER;
    if (!isBoth || prepared.count === 0) return;
    const { post } = prepared;
    const reviewers = withRole(post, "reviewer");
    const both = [...withRole(post, "author")].filter((contributor) => reviewers.has(contributor));
    if (both.length === 0) return;
    const places = placesInPeriod(prepared, all);
    if (places.length === 0) return;
    for (const contributor of both) {
      findings.add(this.id, {
        severity: "warning",
        subject: { post: post.id, contributor },
        span: daysSpan(timeline, places),
        measured: 1,
        limit: 0,
        publications: idsOf(timeline, places),
      });
    }
  },
};

function withRole({ assignments }: PlanPost, wanted: AssignmentRole): Set<string> {
  return new Set(assignments.filter(({ role }) => role === wanted).map(({ contributor }) => contributor));
}
