import type { Reader } from "@/db/store";
import type { RecordedChange } from "@/lib/activity/ledger";
import type { PlanPost } from "@/lib/plan/document";
import type { PlanEdit, PlanIndex } from "@/lib/plan/recheck";
import { postById } from "@/lib/posts/repository";
import { postNaming, tasksNaming, thereIn } from "@/lib/workspaces/naming";
import { settingOf } from "../plan";
import { postsTouched } from "../touched";
import type { CalendarFrame } from "../view";
import { gather } from "./gathered";
import { wholePost } from "./repository";
import { budgeted, unreadId, unreadSpending } from "./spending";

/**
 * What recorded changes made of the window that the index holds: the touched posts and tasks, read again. null: they
 * changed what all of the plan hangs on (a channel, an event, a limit), and the window is to be read anew.
 */
export async function windowEdit(
  reader: Reader,
  workspaceId: string,
  frame: CalendarFrame,
  changes: readonly RecordedChange[],
  index: PlanIndex,
): Promise<PlanEdit | null> {
  if (changes.some(({ entity }) => !EDITED.has(entity))) return null;
  const there = thereIn(settingOf(frame));
  const { postIds } = await postsTouched(reader, workspaceId, changes);
  const posts = new Map<string, PlanPost | null>();
  for (const id of postIds) {
    const read = new Map<string, PlanPost>();
    gather(read, await wholePost(reader, workspaceId, id));
    const post = read.get(id);
    if (post) posts.set(id, postNaming(post, there));
    else if (index.posts.has(id)) posts.set(id, null);
  }
  const toCount = await campaignsToCount(reader, workspaceId, postIds, changes, index);
  for (const campaignId of budgeted(frame)) {
    if (toCount.has(campaignId)) await countAgain(reader, workspaceId, campaignId, index, posts);
  }
  const present = new Map(tasksNaming(frame.tasks, there).map((task) => [task.id, task]));
  const taskIds = changes.filter(({ entity }) => entity === "task").map(({ id }) => id);
  return { posts, tasks: new Map(taskIds.map((id) => [id, present.get(id) ?? null])) };
}

const EDITED: ReadonlySet<RecordedChange["entity"]> = new Set([
  "post",
  "publication",
  "assignments",
  "task",
  "ignored_flag",
  "approval",
  "comment",
  "figures",
  "kpi_value",
]);

/** A post that the window did not hold was counted with the unread ones of its campaign; now it stands for itself, or is gone. */
async function campaignsToCount(
  reader: Reader,
  workspaceId: string,
  postIds: Iterable<string>,
  changes: readonly RecordedChange[],
  index: PlanIndex,
): Promise<ReadonlySet<unknown>> {
  const campaigns = new Set<unknown>();
  for (const id of postIds) {
    if (index.posts.has(id)) continue;
    campaigns.add((await postById(reader, workspaceId, id))?.campaignId);
    for (const { entity, id: changed, before } of changes)
      if (entity === "post" && changed === id) campaigns.add(before.campaignId);
  }
  return campaigns;
}

async function countAgain(
  reader: Reader,
  workspaceId: string,
  campaignId: string,
  index: PlanIndex,
  posts: Map<string, PlanPost | null>,
): Promise<void> {
  const read = new Map(Array.from(index.posts, ([id, { post }]) => [id, post as PlanPost | null]));
  for (const [id, post] of posts) read.set(id, post);
  const present = [...read.values()].filter((post) => post !== null);
  for (let place = 0; index.posts.has(unreadId(campaignId, place)); place++)
    posts.set(unreadId(campaignId, place), null);
  for (const post of await unreadSpending(reader, workspaceId, campaignId, present)) posts.set(post.id, post);
}
