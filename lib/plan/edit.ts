// Pure changes of a plan. What a change does not touch is shared with the plan it came from.
import type { Wall } from "@/lib/platform/time";
import type { Plan, PlanPost, PlanPublication } from "./document";
import type { PostStatus } from "./vocabulary";

/** Where a publication goes. */
export type Move = {
  publication: string;
  channel: string;
  /** null: back to the tray. */
  at: Wall | null;
  /** The post that gets the publication, where it is not in the plan yet: an idea dropped on a lane. */
  post?: string;
  /** What the move makes of the post, where it does: an idea that gets a date becomes a draft. */
  status?: PostStatus;
};

/** The plan with the publication there. The same plan where neither the publication nor the post is in it. */
export function withMove(plan: Plan, move: Move): Plan {
  const post = postOf(plan, move.publication) ?? plan.posts.find(({ id }) => id === move.post);
  if (!post) return plan;
  const there = moved(post, move);
  return { ...plan, posts: plan.posts.map((other) => (other === post ? there : other)) };
}

/** The post with the publication of the move there, and of the status that the move makes it. */
export function moved(post: PlanPost, move: Move): PlanPost {
  return { ...post, status: move.status ?? post.status, publications: placed(post, move) };
}

/** The plan with the publication at that time, on the channel it is on. */
export function withPublicationAt(plan: Plan, publication: string, at: Wall | null): Plan {
  const channel = publicationOf(plan, publication)?.channel;
  return channel === undefined ? plan : withMove(plan, { publication, channel, at });
}

export function publicationOf(plan: Plan, publication: string): PlanPublication | undefined {
  return postOf(plan, publication)?.publications.find(({ id }) => id === publication);
}

export function postOf(plan: Plan, publication: string): PlanPost | undefined {
  return plan.posts.find((post) => post.publications.some(({ id }) => id === publication));
}

/** Its publications with the one of the move there. */
export function placed(post: PlanPost, { publication: id, channel, at }: Move): PlanPublication[] {
  if (!post.publications.some((publication) => publication.id === id)) {
    return [...post.publications, { id, channel, at, text: null, result: null }];
  }
  return post.publications.map((publication) =>
    publication.id === id ? { ...publication, channel, at } : publication,
  );
}
