import type { LiveChange } from "@/lib/live/view";
import type { CalendarState } from "../store/state";

/** How a verb is told: a key of `live.did`. */
const DONE: Readonly<Record<string, Did>> = {
  "post.create": "created",
  "post.edit": "edited",
  "post.bin": "binned",
  "post.restore": "restored",
  "publication.move": "moved",
  "publication.place": "moved",
  "comment.write": "talked",
  "comment.edit": "talked",
  "comment.delete": "talked",
  "comment.resolve": "talked",
  "comment.reopen": "talked",
};
export type Did = "created" | "edited" | "binned" | "restored" | "moved" | "talked" | "other";

export interface Sentences {
  did(did: Did, values: { name: string; title: string }): string;
  posts(values: { name: string; count: number }): string;
  plan(values: { name: string }): string;
  several(values: { names: string; count: number }): string;
  list(names: readonly string[]): string;
}

export type LiveWords = ReturnType<typeof liveWords>;

/** What others did, in one sentence however much it was. */
export function liveWords(now: () => Sentences) {
  const titles = new WeakMap<LiveChange, string | undefined>();
  return {
    /** Of what is about to go from the screen, the title is known only now. */
    remember(
      one: LiveChange,
      { publications, looseIdeas }: Pick<CalendarState, "publications" | "looseIdeas">,
    ) {
      const post = one.posts[0];
      const told = [...one.change.publications, ...one.change.looseIdeas, ...publications, ...looseIdeas];
      titles.set(one, told.find(({ postId }) => postId === post)?.title);
    },

    of(news: readonly LiveChange[]): string {
      const sentences = now();
      const names = [...new Set(news.map(({ by }) => by.name))];
      if (names.length > 1) return sentences.several({ names: sentences.list(names), count: news.length });
      const [name = ""] = names;
      const posts = new Set(news.flatMap((one) => one.posts));
      const last = news.at(-1)!;
      if (posts.size === 0) return sentences.plan({ name });
      const title = titles.get(last);
      if (posts.size > 1 || title === undefined) return sentences.posts({ name, count: posts.size });
      return sentences.did(DONE[last.change.verb] ?? "other", { name, title });
    },
  };
}
