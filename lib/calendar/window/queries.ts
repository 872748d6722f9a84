import { type Reader, store } from "@/db/store";
import { newestActivityId } from "@/lib/activity/repository";
import { judgedAnew, judgedPlan, stateOf } from "@/lib/flags/judge";
import { isKept } from "@/lib/flags/judge-kept";
import type { Actor } from "@/lib/people/actor";
import type { Plan, PlanPost } from "@/lib/plan/document";
import { planOf } from "@/lib/plan/recheck";
import { now } from "@/lib/platform/clock";
import { dayIn } from "@/lib/platform/time";
import { horizonOf } from "@/lib/workspaces/rules";
import { frameAt } from "../frame";
import { loosePosts, TRAY_MOST, undatedPublications } from "../repository";
import type { CalendarFrame } from "../view";
import { readPosts } from "./read-posts";
import { sent } from "./sent";

/** The part of the plan that is judged, texts and all, and what waits in the tray: for a browser that judges by itself. */
export interface PlanWindow {
  plan: Plan;
  /** Id of the newest activity in it. */
  revision: string | null;
}

/** What the window hangs on now; null: nobody can tell it from the next. */
async function windowState(reader: Reader, { workspace }: Actor): Promise<string | null> {
  const today = dayIn(now(), workspace.timeZone);
  const horizon = horizonOf(today, workspace);
  return stateOf(await newestActivityId(reader, workspace.id), { today, horizon });
}

/** null: it is the one of the state that the browser has. */
export async function windowFor(
  actor: Actor,
  known: string | null,
): Promise<(PlanWindow & { state: string | null }) | null> {
  return store().snapshot(async (reader) => {
    const state = await windowState(reader, actor);
    if (state !== null && state === known) return null;
    const { id } = actor.workspace;
    const frame = await frameAt(reader, actor, now());
    const revision = await newestActivityId(reader, id);
    const judged = await judgedPlan(reader, id, frame);
    // An action that is just being committed takes what is kept along with it.
    const isOurs = judged.state === null || isKept(judged);
    const { index } = isOurs ? judged : await judgedAnew(reader, id, frame, judged.state);
    const plan = planOf(index);
    const posts = [...plan.posts, ...(await tray(reader, id, frame, plan))];
    return { plan: { ...plan, posts: sent(posts, frame) }, revision, state: judged.state };
  });
}

/** The posts of the tray that the window does not hold. */
async function tray(
  reader: Reader,
  workspaceId: string,
  frame: CalendarFrame,
  { posts }: Plan,
): Promise<PlanPost[]> {
  const undated = await undatedPublications(reader, workspaceId, TRAY_MOST);
  const loose = await loosePosts(reader, workspaceId, TRAY_MOST);
  const waiting = new Set([...undated.map(({ postId }) => postId), ...loose.map(({ id }) => id)]);
  for (const { id } of posts) waiting.delete(id);
  return readPosts(reader, workspaceId, frame, waiting);
}
