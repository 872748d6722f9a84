import { isAbove } from "../../numbers";
import { holds, type Span } from "../../prepared/calendar";
import type { PreparedPlan } from "../../prepared/prepare";
import { idsOf } from "../../prepared/sequence";
import { NOBODY, SEVERAL, type Timeline } from "../../prepared/timeline";
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
    const { setting, limits } = plan;
    if (setting.contributors.length < 2) return;
    const { total, written } = writtenPosts(places, plan, month);
    if (total < limits.sampleSize) return;
    for (const [author, count] of written.entries()) {
      const share = count / total;
      if (!isAbove(share, limits.singleVoiceShare)) continue;
      const contributor = setting.contributors[author]!.id;
      findings.add(this.id, {
        severity: "info",
        subject: { contributor },
        span: month,
        measured: share,
        limit: limits.singleVoiceShare,
        publications: () => idsBy(author, places, plan),
      });
    }
  },
};

/** How many posts of the sample have an author, and how many of them each contributor is author of, by their places. */
function writtenPosts(places: readonly number[], plan: PreparedPlan, month: Span) {
  const { timeline, setting } = plan;
  const written = new Int32Array(setting.contributors.length);
  let total = 0;
  for (const place of places) {
    const author = timeline.authors[place]!;
    if (author === NOBODY || !isFirstIn(month, timeline, place)) continue;
    total += 1;
    if (author !== SEVERAL) written[author]! += 1;
    else for (const each of authorsAt(place, plan)) written[each]! += 1;
  }
  return { total, written };
}

/** Whether no other publication of the post that comes before it in the timeline is of the month: a post counts once. */
function isFirstIn(month: Span, { posts, days }: Timeline, place: number): boolean {
  for (let other = posts[place]!.first; other < place; other++) if (holds(month, days[other]!)) return false;
  return true;
}

function idsBy(author: number, places: readonly number[], plan: PreparedPlan): string[] {
  const { timeline } = plan;
  const isTheirs = (place: number) =>
    timeline.authors[place] === author ||
    (timeline.authors[place] === SEVERAL && authorsAt(place, plan).has(author));
  return idsOf(timeline, places.filter(isTheirs));
}

/** Each once, whatever the number of their assignments. */
function authorsAt(place: number, { timeline, setting }: PreparedPlan): Set<number> {
  const authors = timeline.posts[place]!.post.assignments.filter(({ role }) => role === "author");
  const placeOf = (id: string) => setting.contributors.findIndex((contributor) => contributor.id === id);
  return new Set(authors.map(({ contributor }) => placeOf(contributor)));
}
