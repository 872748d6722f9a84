import type { PlanPost } from "@/lib/plan/document";
import { type Desk, postsAround } from "./desk";
import { mostNeeded } from "./shares";

/**
 * Each audience in turn, of those that the objective was pursued with so far. One that no post was for yet may be meant by
 * any objective; one that only others were pursued with is taken where there is nothing else.
 */
export function audienceFor(desk: Desk, day: number, objective: string | null): string | null {
  const { audiences } = desk.index.prepared.setting;
  const taken = postsAround(desk, day).map(({ audience }) => audience);
  const met = audiencesMet(desk, objective);
  const fitting = audiences.filter(({ id }) => met.withIt.has(id) || !met.atAll.has(id));
  const asked = fitting.length > 0 ? fitting : audiences;
  return mostNeeded(
    asked.map(({ id }) => ({ id, share: null })),
    taken,
  );
}

/** Whom people wrote for; drafts of this plan are no experience. */
function audiencesMet({ index, drafts }: Desk, objective: string | null) {
  const withIt = new Set<string>();
  const atAll = new Set<string>();
  for (const { post } of index.posts.values()) {
    if (!post.audience || drafts.has(post.id)) continue;
    atAll.add(post.audience);
    if (isFor(post, objective)) withIt.add(post.audience);
  }
  return { withIt, atAll };
}

/** A draft without an objective may be for anybody. */
const isFor = (post: PlanPost, objective: string | null) =>
  objective === null || post.objective === objective;
