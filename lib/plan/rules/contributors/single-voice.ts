import type { PlanPost } from "../../document";
import { isAbove } from "../../numbers";
import type { PreparedPlan } from "../../prepared/prepare";
import type { PreparedPost } from "../../prepared/timeline";
import type { MonthRule } from "../rule";

/**
 * contributor.single-voice (contributor) — month sample with sampleSize or more posts that have an author and a planned
 * publication in it; one contributor is author of more than singleVoiceShare of them. Info. Not where the plan has one
 * contributor.
 */
export const singleVoice: MonthRule = {
  id: "contributor.single-voice",
  of: "month",
  judge(month, places, plan, findings) {
    const { contributors, limits } = plan;
    if (contributors.size < 2) return;
    const { total, written } = writtenPosts(places, plan);
    if (total < limits.sampleSize) return;
    for (const [contributor, count] of written) {
      const share = count / total;
      if (!isAbove(share, limits.singleVoiceShare)) continue;
      findings.add(this.id, {
        severity: "info",
        subject: { contributor },
        span: month,
        measured: share,
        limit: limits.singleVoiceShare,
        publications: () => idsBy(contributor, places, plan),
      });
    }
  },
};

/** How many posts of the sample have an author, and how many of them each contributor is author of. */
function writtenPosts(places: readonly number[], { timeline }: PreparedPlan) {
  const seen = new Set<PreparedPost>();
  const written = new Map<string, number>();
  let total = 0;
  for (const place of places) {
    const prepared = timeline.posts[place]!;
    if (prepared.post.assignments.length === 0 || seen.has(prepared)) continue;
    if (prepared.count > 1) seen.add(prepared);
    const authors = authorsOf(prepared.post);
    if (authors.length > 0) total += 1;
    for (const author of authors) written.set(author, (written.get(author) ?? 0) + 1);
  }
  return { total, written };
}

function idsBy(contributor: string, places: readonly number[], { timeline }: PreparedPlan): string[] {
  return places
    .filter((place) => authorsOf(timeline.posts[place]!.post).includes(contributor))
    .map((place) => timeline.ids[place]!);
}

/** Each once, whatever the number of their assignments. */
function authorsOf({ assignments }: PlanPost): string[] {
  const authors: string[] = [];
  for (const { role, contributor } of assignments) {
    if (role === "author" && !authors.includes(contributor)) authors.push(contributor);
  }
  return authors;
}
