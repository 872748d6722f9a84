import type { PlanChange } from "@/lib/calendar/view";
import type { Plan } from "@/lib/plan/document";
import { fetchJson } from "./fetch-json";

interface Held {
  plan: Plan;
  revision: string | null;
}

/**
 * The part of the plan that is judged, with texts and work, which the calendar itself does not hold. Asked for when the
 * first thing is picked up, and followed while only this page moves things.
 */
export function planWindow() {
  let held: Held | null = null;
  let asked: string | null = null;

  async function ask(slug: string) {
    const url = `/api/calendar/plan?${new URLSearchParams({ workspace: slug })}`;
    // Kept by the browser: where nothing changed since another page asked, nothing is sent.
    const answer = await fetchJson<Held>(url, undefined, "no-cache");
    if (answer.ok) held = answer.data;
  }

  return {
    /** As it is at that revision; null until it is here. */
    at(slug: string, revision: string | null): Plan | null {
      if (revision === null) return null;
      if (held?.revision === revision) return held.plan;
      if (asked !== revision) {
        asked = revision;
        void ask(slug);
      }
      return null;
    },
    /** A change after `revision`: followed where it only moved what is here, else the plan is asked for again. */
    adopt(change: PlanChange, revision: string | null): void {
      if (held === null || held.revision !== revision || change.revision === null) return;
      const plan = withMoves(held.plan, change);
      held = plan && { plan, revision: change.revision };
    },
  };
}

/** null: it did more than move publications that the plan has. */
export function withMoves(plan: Plan, { verb, publications, removed, frame }: PlanChange): Plan | null {
  if (verb !== "publication.move" || frame || removed.length > 0) return null;
  const moved = new Map(publications.map((one) => [one.id, one]));
  const status = new Map(publications.map((one) => [one.postId, one.status]));
  const posts = plan.posts.map((post) => {
    if (!status.has(post.id)) return post;
    const places = post.publications.map((one) => {
      const now = moved.get(one.id);
      moved.delete(one.id);
      return now ? { ...one, channel: now.channelId, at: now.at } : one;
    });
    return { ...post, status: status.get(post.id)!, publications: places };
  });
  return moved.size === 0 ? { ...plan, posts } : null;
}
