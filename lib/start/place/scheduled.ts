import { isTitled } from "@/lib/events/count-back/items";
import type { PlanEvent, PlanPost } from "@/lib/plan/document";
import { harmOf } from "@/lib/plan/fixes/harmless";
import { applyEdit } from "@/lib/plan/index/plan-index";
import type { PreparedChannel } from "@/lib/plan/prepared/channels";
import type { Wall } from "@/lib/platform/time";
import { pattern } from "@/lib/reference/patterns";
import type { Desk } from "./desk";
import { mayBeDated } from "./takeable";
import { isOpenTo, isTimely, takenUp } from "./waiting";

/** Posts of an event that wait for a date and are called as its schedule calls one, by that title. */
export type Scheduled = ReadonlyMap<string, readonly PlanPost[]>;

/**
 * What the schedule of an event asks for and is there without a date is taken for there by counting back: out of its sight,
 * it proposes the item and with it a day. `work` has it in its hands; what it does not place is there again afterwards.
 */
export function withScheduled(desk: Desk, event: PlanEvent, work: (scheduled: Scheduled) => void): void {
  const posts = desk.waiting.filter(
    (post) => post.event === event.id && mayBeDated(post) && !desk.drafts.has(post.id),
  );
  const items = pattern(event.kind).filter(({ kind }) => kind === "post");
  const scheduled = new Map(
    items.map((item) => [item.title[desk.locale], posts.filter((post) => isTitled(item, [post]))]),
  );
  const there = [...scheduled.values()].flat().filter(({ id }) => desk.index.posts.has(id));
  applyEdit(desk.index, { posts: new Map(there.map(({ id }) => [id, null])) });
  work(scheduled);
  const left = there.filter(({ id }) => !desk.drafts.has(id));
  applyEdit(desk.index, { posts: new Map(left.map((post) => [post.id, post])) });
}

/** The first of them that may stand there, as it would be then; null: none, as they are meant for elsewhere or later. */
export function scheduledAt(
  desk: Desk,
  channel: PreparedChannel,
  at: Wall,
  { posts, objective }: { posts: readonly PlanPost[]; objective: string | null },
): { post: PlanPost; waited: PlanPost } | null {
  for (const waited of posts) {
    if (desk.drafts.has(waited.id) || !isOpenTo(waited, channel) || !isTimely(desk, waited, at)) continue;
    const post = { ...takenUp(desk, channel, at, waited, objective), column: waited.column };
    if (harmOf(desk.index, post).grave.length === 0) return { post, waited };
  }
  return null;
}
