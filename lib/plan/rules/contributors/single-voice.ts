import type { PlanPost } from "../../document";
import { isAbove } from "../../numbers";
import { holds, type Span } from "../../prepared/calendar";
import type { PreparedPlan } from "../../prepared/prepare";
import type { Timeline } from "../../prepared/timeline";
import { WITH_AUTHOR } from "../../prepared/traits";
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
    const { total, written } = writtenPosts(places, plan, month);
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
function writtenPosts(places: readonly number[], { timeline }: PreparedPlan, month: Span) {
  const written = new Map<string, number>();
  let total = 0;
  for (const place of places) {
    if (!(timeline.traits[place]! & WITH_AUTHOR) || !isFirstIn(month, timeline, place)) continue;
    total += 1;
    for (const author of authorsOf(timeline.posts[place]!.post))
      written.set(author, (written.get(author) ?? 0) + 1);
  }
  return { total, written };
}

/** Whether no other publication of the post that comes before it in the timeline is of the month: a post counts once. */
function isFirstIn(month: Span, { posts, days }: Timeline, place: number): boolean {
  for (let other = posts[place]!.first; other < place; other++) if (holds(month, days[other]!)) return false;
  return true;
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
