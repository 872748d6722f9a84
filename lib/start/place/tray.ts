import type { Reader } from "@/db/store";
import { loosePosts, TRAY_MOST, undatedPublications } from "@/lib/calendar/repository";
import type { CalendarFrame } from "@/lib/calendar/view";
import { readPosts } from "@/lib/calendar/window/read-posts";
import type { Plan, PlanPost } from "@/lib/plan/document";

/** More than the weeks of a plan take: of a tray of hundreds, the newest. */
const MOST_READ = 100;

export interface Tray {
  /** As many as the calendar shows there. */
  count: number;
  /** Posts that have no date anywhere. */
  posts: PlanPost[];
}

/** What waits for a date, on a channel or on none. */
export async function trayOf(
  reader: Reader,
  workspaceId: string,
  frame: CalendarFrame,
  plan: Plan,
): Promise<Tray> {
  const there = new Set(frame.channels.map(({ id }) => id));
  const undated = (await undatedPublications(reader, workspaceId, TRAY_MOST)).filter(({ channelId }) =>
    there.has(channelId),
  );
  const loose = await loosePosts(reader, workspaceId, TRAY_MOST);
  const ids = new Set([
    ...undated.slice(0, MOST_READ).map(({ postId }) => postId),
    ...loose.slice(0, MOST_READ).map(({ id }) => id),
  ]);
  const judged = new Set(plan.posts.map(({ id }) => id));
  const posts = await readPosts(reader, workspaceId, frame, ids);
  return {
    count: undated.length + loose.length,
    posts: posts.filter((post) => isUndated(post) && !isSpentUnseen(post, judged)),
  };
}

const isUndated = ({ publications }: PlanPost): boolean => publications.every(({ at }) => at === null);

/** What it costs is in the sum of its campaign, which would count it twice. */
const isSpentUnseen = ({ id, campaign, cost }: PlanPost, judged: ReadonlySet<string>): boolean =>
  campaign !== null && cost > 0 && !judged.has(id);
