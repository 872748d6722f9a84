import type { Reader } from "@/db/store";
import { approvalState } from "@/lib/approvals/state";
import { loosePosts, TRAY_MOST, undatedPublications } from "@/lib/calendar/repository";
import type { CalendarFrame } from "@/lib/calendar/view";
import { readPosts } from "@/lib/calendar/window/read-posts";
import type { Plan, PlanPost } from "@/lib/plan/document";
import { postById } from "@/lib/posts/repository";
import type { WorkspaceRow } from "@/lib/workspaces/repository";

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
  workspace: WorkspaceRow,
  frame: CalendarFrame,
  plan: Plan,
): Promise<Tray> {
  const { id: workspaceId } = workspace;
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
  const posts = [];
  for (const post of await readPosts(reader, workspaceId, frame, ids)) {
    const stays = !isUndated(post) || isSpentUnseen(post, judged);
    if (!stays && !(await isHalfApproved(reader, workspace, post))) posts.push(post);
  }
  return { count: undated.length + loose.length, posts };
}

const isUndated = ({ publications }: PlanPost): boolean => publications.every(({ at }) => at === null);

/** What it costs is in the sum of its campaign, which would count it twice. */
const isSpentUnseen = ({ id, campaign, cost }: PlanPost, judged: ReadonlySet<string>): boolean =>
  campaign !== null && cost > 0 && !judged.has(id);

/** For no channel: on one it would be another content, and whoever approved it first would have to read it again. */
async function isHalfApproved(
  reader: Reader,
  workspace: WorkspaceRow,
  { id, status, publications }: PlanPost,
): Promise<boolean> {
  if (status !== "in_review" || publications.length > 0) return false;
  const row = await postById(reader, workspace.id, id);
  const state = row && (await approvalState(reader, workspace, row));
  return state !== null && state.standing.length > 0;
}
