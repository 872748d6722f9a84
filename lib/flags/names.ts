import type { Plan } from "@/lib/plan/document";
import type { Format, Network } from "@/lib/plan/vocabulary";

/** What a publication is known by: it has no name of its own. Ids of its post and channel; "" and null where nobody knows. */
export type PublicationNames = {
  post: string;
  channel: string;
  network: Network | null;
  format: Format | null;
};

/** How people call the things that flags name by id. An id that is not there is its own name. */
export type FlagNames = {
  channel(id: string): string;
  event(id: string): string;
  /** "" where its title is empty or not known. */
  post(id: string): string;
  contributor(id: string): string;
  objective(id: string): string;
  campaign(id: string): string;
  publication(id: string): PublicationNames;
};

export const unknownPublication = (id: string): PublicationNames => ({
  post: id,
  channel: "",
  network: null,
  format: null,
});

export function namesOf(plan: Plan): FlagNames {
  return {
    channel: lookup(plan.channels, ({ name }) => name),
    event: lookup(plan.events, ({ name }) => name),
    post: lookup(plan.posts, ({ title }) => title),
    contributor: lookup(plan.contributors, ({ name }) => name),
    objective: lookup(plan.objectives, ({ name }) => name),
    campaign: lookup(plan.campaigns, ({ name }) => name),
    publication: publicationsIn(plan),
  };
}

function publicationsIn({ channels, posts }: Plan): FlagNames["publication"] {
  const networks = new Map(channels.map(({ id, network }) => [id, network]));
  const publications = new Map<string, PublicationNames>();
  for (const { id: post, format, publications: carried } of posts) {
    for (const { id, channel } of carried) {
      publications.set(id, { post, channel, network: networks.get(channel) ?? null, format });
    }
  }
  return (id) => publications.get(id) ?? unknownPublication(id);
}

function lookup<T extends { id: string }>(list: readonly T[], nameOf: (item: T) => string) {
  const names = new Map(list.map((item) => [item.id, nameOf(item)]));
  return (id: string) => names.get(id)?.trim() || id;
}
