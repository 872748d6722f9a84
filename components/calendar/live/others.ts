import { useSyncExternalStore } from "react";
import type { OpenPosts } from "@/lib/live/view";

/** Who else has which post open, and which posts somebody else just changed. */
let people: ReadonlyMap<string, OpenPosts> = new Map();
let onPost: ReadonlyMap<string, readonly string[]> = new Map();
const watchers = new Set<() => void>();
const readers = new Set<(posts: readonly string[]) => void>();
const NOBODY: readonly string[] = [];

export const others = {
  are(all: readonly OpenPosts[]) {
    people = new Map(all.map((person) => [person.userId, person]));
    tell();
  },
  is(person: OpenPosts) {
    people = new Map(people).set(person.userId, person);
    tell();
  },
  /** The content of these posts is no longer what it was. */
  changed(posts: readonly string[]) {
    for (const reader of readers) reader(posts);
  },
  onChanged(reader: (posts: readonly string[]) => void) {
    readers.add(reader);
    return () => void readers.delete(reader);
  },
};

/** Names of those who have this post open elsewhere. */
export function useOthersOn(postId: string): readonly string[] {
  return useSyncExternalStore(
    watch,
    () => onPost.get(postId) ?? NOBODY,
    () => NOBODY,
  );
}

function watch(watcher: () => void) {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}

function tell() {
  const named = new Map<string, string[]>();
  for (const { name, posts } of people.values())
    for (const post of posts) named.set(post, [...(named.get(post) ?? []), name]);
  onPost = named;
  for (const watcher of watchers) watcher();
}
