import type { PlanEvent, PlanPost, PlanTask } from "@/lib/plan/document";
import { dayNumber, dayOf } from "@/lib/platform/time";
import { type PatternItem, pattern } from "@/lib/reference/patterns";

export type CountedItem = { key: string; item: PatternItem; day: number };

/** So near to the day counted for an item, a linked post is that item, whatever it is called. */
const NEAR_DAYS = 3;

/**
 * The posts and tasks of the schedule on the days that it counts, in the order of those days. Left out is what two anchors
 * put on one day, and what is there: of the same title, or for posts linked and dated near that day.
 */
export function missingItems(
  event: PlanEvent,
  there: { posts: readonly PlanPost[]; tasks: readonly PlanTask[] },
): CountedItem[] {
  const items = countedItems(event);
  const open = items.filter(({ item }) => !isTitled(item, item.kind === "post" ? there.posts : there.tasks));
  const taken = standingFor(
    open.filter(({ item }) => item.kind === "post"),
    there.posts.filter((post) => !items.some(({ item }) => isTitled(item, [post]))),
  );
  return open.filter(({ key }) => !taken.has(key));
}

/** All of the schedule, without what two anchors put on one day: then that of the start stays. */
export function countedItems(event: PlanEvent): CountedItem[] {
  const anchors = { start: dayNumber(event.start), end: dayNumber(event.end) };
  const items = pattern(event.kind).map((item, place) => ({
    key: `${item.kind}-${place}`,
    item,
    day: anchors[item.anchor] + item.offset,
  }));
  const isDoubled = ({ item, day }: CountedItem) =>
    item.anchor === "end" &&
    items.some(
      (other) => other.item.anchor === "start" && other.item.kind === item.kind && other.day === day,
    );
  return items.filter((counted) => !isDoubled(counted)).sort((a, b) => a.day - b.day);
}

/** Whether one of them is called as the item is, in either language. */
export function isTitled({ title }: PatternItem, things: readonly { title: string }[]): boolean {
  const titles = [folded(title.fr), folded(title.en)];
  return things.some((thing) => titles.includes(folded(thing.title)));
}

const folded = (text: string) => text.normalize("NFC").trim().toLowerCase().replaceAll("’", "'");

/** Each linked post stands for one item at most: the nearest that no other stands for. */
function standingFor(items: readonly CountedItem[], posts: readonly PlanPost[]): Set<string> {
  const taken = new Set<string>();
  for (const post of posts) {
    const days = post.publications.flatMap(({ at }) => (at === null ? [] : [dayNumber(dayOf(at))]));
    if (days.length === 0) continue;
    const first = Math.min(...days);
    const [nearest] = items
      .filter(({ key, day }) => !taken.has(key) && Math.abs(day - first) <= NEAR_DAYS)
      .sort((a, b) => Math.abs(a.day - first) - Math.abs(b.day - first));
    if (nearest) taken.add(nearest.key);
  }
  return taken;
}
