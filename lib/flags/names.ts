import type { Plan } from "@/lib/plan/document";

/** How people call the things that flags name by id. An id that is not there is its own name. */
export type FlagNames = {
  channel(id: string): string;
  event(id: string): string;
  post(id: string): string;
  contributor(id: string): string;
  objective(id: string): string;
  campaign(id: string): string;
  /** Ids of the post and the channel of a publication. */
  publication(id: string): { post: string; channel: string };
};

export function namesOf(plan: Plan): FlagNames {
  const publications = new Map(
    plan.posts.flatMap((post) =>
      post.publications.map(({ id, channel }) => [id, { post: post.id, channel }] as const),
    ),
  );
  return {
    channel: lookup(plan.channels, ({ name }) => name),
    event: lookup(plan.events, ({ name }) => name),
    post: lookup(plan.posts, ({ title }) => title),
    contributor: lookup(plan.contributors, ({ name }) => name),
    objective: lookup(plan.objectives, ({ name }) => name),
    campaign: lookup(plan.campaigns, ({ name }) => name),
    publication: (id) => publications.get(id) ?? { post: id, channel: "" },
  };
}

function lookup<T extends { id: string }>(list: readonly T[], nameOf: (item: T) => string) {
  const names = new Map(list.map((item) => [item.id, nameOf(item)]));
  return (id: string) => names.get(id)?.trim() || id;
}
