import { isDeepStrictEqual } from "node:util";
import type { PlanWork } from "@/lib/calendar/plan-action";
import { channelById } from "@/lib/channels/repository";
import type { PlanAssignment } from "@/lib/plan/document";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { keptAssignment } from "@/lib/posts/assignments";
import { authorizedPost, authorizedPublication } from "@/lib/posts/authorize";
import { assignmentsOf } from "@/lib/posts/repository";
import { dated } from "@/lib/publications/dating";
import { taskById } from "@/lib/tasks/repository";
import type { EventFields } from "../edit";
import { planAround, questionFor } from "../question";
import { editOfMove } from "./edit";
import { keyOfMove } from "./key";
import { type Moving, preparationMoved } from "./preparation";
import type { Way } from "./vocabulary";

type Wanted = { id: string; patch: EventFields; way: Way; key: string };

/** Everything around the event to where it was shown to go; the event itself is left to whoever calls. */
export async function carryOutMove(work: PlanWork, { id, patch, way, key }: Wanted): Promise<Result<object>> {
  const { tx, actor, at } = work;
  const asked = await questionFor(tx, actor, at, id);
  if (!asked) return refuse("not_found");
  const moved = { ...asked.event, ...patch };
  if (moved.start > moved.end)
    return refuse("invalid", "invalid", { fields: { "patch.end": "end_before_start" } });
  const judged = await planAround(tx, actor.workspace.id, asked.frame, [asked.event, moved]);
  const question = { ...asked, index: judged.index };
  const moving = preparationMoved(question, moved, way);
  if (keyOfMove(moving) !== key) return refuse("conflict", "fix_gone");
  const due = editOfMove(question, moved, moving).posts ?? new Map();
  for (const each of moving) {
    if (each.to === null) continue;
    const done = each.kind === "task" ? await moveTask(work, each.id, each.to) : await moveOne(work, each);
    if (!done.ok) return done;
  }
  for (const [postId, post] of due) {
    const done = await moveWork(work, postId, post?.assignments ?? []);
    if (!done.ok) return done;
  }
  return ok({});
}

async function moveTask({ tx, actor, ledger }: PlanWork, id: string, due: string): Promise<Result<object>> {
  const task = await taskById(tx, actor.workspace.id, id);
  if (!task || task.deletedAt !== null) return refuse("conflict", "fix_gone");
  return (await ledger.patch("task", task, task.version, { due })) ? ok({}) : refuse("conflict");
}

async function moveOne({ tx, actor, ledger }: PlanWork, { id, to }: Moving): Promise<Result<object>> {
  const found = await authorizedPublication(tx, actor, id);
  if (!found.ok) return found;
  const { publication } = found.data;
  const channel = await channelById(tx, actor.workspace.id, publication.channelId);
  if (!channel) return refuse("refused", "channel_gone");
  const patch = dated(to, channel, actor.workspace);
  return (await ledger.patch("publication", publication, publication.version, patch))
    ? ok({})
    : refuse("conflict");
}

/** The days by which work is due follow its publications; they are listed as the plan lists them. */
async function moveWork(
  { tx, actor, ledger }: PlanWork,
  postId: string,
  wished: readonly PlanAssignment[],
): Promise<Result<object>> {
  const now = (await assignmentsOf(tx, actor.workspace.id, postId)).map(keptAssignment);
  if (now.length !== wished.length) return refuse("conflict", "fix_gone");
  const list = now.map((assignment, index) => ({ ...assignment, due: wished[index]!.due }));
  if (isDeepStrictEqual(list, now)) return ok({});
  const post = await authorizedPost(tx, actor, postId);
  if (!post.ok) return post;
  await ledger.assign(post.data, list);
  return ok({});
}
