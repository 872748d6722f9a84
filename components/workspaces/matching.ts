import { folded } from "@/lib/posts/searchable";

/** Whether all words of a search are somewhere in the texts; accents and case do not count. */
export function matching(query: string, ...texts: (string | null | undefined)[]): boolean {
  const within = folded(texts.filter(Boolean).join(" "));
  return folded(query)
    .trim()
    .split(/\s+/)
    .every((word) => within.includes(word));
}
