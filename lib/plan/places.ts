import type { Plan } from "./document";

/** Where a publication belongs, by id: what ties the flags of posts, channels and objectives together. */
export type Place = { post: string; channel: string; objective: string | null };

/** undefined for a publication that nobody knows. */
export type Places = (publication: string) => Place | undefined;

export function placesOf({ posts }: Plan): Places {
  const places = new Map<string, Place>();
  for (const { id: post, objective, publications } of posts) {
    for (const { id, channel } of publications) places.set(id, { post, channel, objective });
  }
  return (publication) => places.get(publication);
}
