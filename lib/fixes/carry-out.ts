import type { PlanWork } from "@/lib/calendar/plan-action";
import { channelById } from "@/lib/channels/repository";
import { eventById } from "@/lib/events/repository";
import { can } from "@/lib/people/rules";
import { isSameAssignment } from "@/lib/plan/changes/apply";
import type { PlanChange } from "@/lib/plan/changes/change";
import type { PlanPost } from "@/lib/plan/document";
import { newId } from "@/lib/platform/id";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { msToInstant } from "@/lib/platform/time";
import { keptAssignment } from "@/lib/posts/assignments";
import { authorizedPost, authorizedPublication } from "@/lib/posts/authorize";
import { assignmentsOf } from "@/lib/posts/repository";
import { mayMove, maySetStatus } from "@/lib/posts/rules";
import { dated, openChannel } from "@/lib/publications/dating";
import { place } from "@/lib/publications/place";
import { publicationById } from "@/lib/publications/repository";

type Change<Name extends PlanChange["change"]> = Extract<PlanChange, { change: Name }>;

/** Writes one change of a plan into the workspace, under the same rules as if somebody had made it by hand. */
export async function carryOut(work: PlanWork, change: PlanChange): Promise<Result<unknown>> {
  switch (change.change) {
    case "move":
      return move(work, change);
    case "publish":
      return publish(work, change.post, change.publication.channel, change.publication.at);
    case "add-post":
      return addPost(work, change.post);
    case "set-post":
      return setPost(work, change);
    case "add-task":
      return addTask(work, change);
    case "assign":
    case "reassign":
      return assign(work, change);
    case "set-event":
      return setEvent(work, change);
    case "set-channel":
      return setChannel(work, change);
  }
}

async function move(work: PlanWork, { publication: id, post, channel, at, status }: Change<"move">) {
  const { tx, actor, ledger } = work;
  // A post that has no publication there yet gets one.
  if (post !== undefined && !(await publicationById(tx, actor.workspace.id, id))) {
    const placed = await publish(work, post, channel, at);
    return placed.ok && status ? setStatus(work, post, status) : placed;
  }
  const found = await authorizedPublication(tx, actor, id);
  if (!found.ok) return found;
  const movable = mayMove(found.data.post.status);
  if (!movable.ok) return movable;
  const open = await openChannel(tx, actor.workspace, channel);
  if (!open) return refuse("refused", "channel_gone");
  const { publication } = found.data;
  const moved = await ledger.patch("publication", publication, publication.version, {
    channelId: open.id,
    ...dated(at, open, actor.workspace),
  });
  if (!moved) return refuse("conflict");
  return status ? setStatus(work, found.data.post.id, status) : ok(null);
}

async function setStatus({ tx, actor, ledger }: PlanWork, postId: string, to: PlanPost["status"]) {
  const post = await authorizedPost(tx, actor, postId);
  if (!post.ok) return post;
  const status = maySetStatus(actor, post.data.status, to);
  if (!status.ok) return status;
  return done(await ledger.patch("post", post.data, post.data.version, { status: to }));
}

async function publish(work: PlanWork, postId: string, channelId: string, at: string | null) {
  const post = await authorizedPost(work.tx, work.actor, postId);
  return post.ok ? place(work, post.data, channelId, at) : post;
}

async function addPost(work: PlanWork, planned: PlanPost): Promise<Result<unknown>> {
  const { ledger, actor, at } = work;
  const { objective, campaign, event, audience, column, publications, assignments, ...fields } = planned;
  const post = await ledger.insert("post", {
    ...fields,
    objectiveId: objective,
    campaignId: campaign,
    eventId: event,
    audienceId: audience,
    columnId: column,
    createdAt: msToInstant(at),
    createdBy: actor.userId,
    updatedAt: at,
  });
  for (const publication of publications) {
    const placed = await place(work, post, publication.channel, publication.at);
    if (!placed.ok) return placed;
  }
  if (assignments.length > 0) await ledger.assign(post, assignments);
  return ok(null);
}

async function setPost({ tx, actor, ledger }: PlanWork, { post: id, set }: Change<"set-post">) {
  const post = await authorizedPost(tx, actor, id);
  if (!post.ok) return post;
  const { objective, event } = set;
  return done(
    await ledger.patch("post", post.data, post.data.version, { objectiveId: objective, eventId: event }),
  );
}

async function addTask({ ledger }: PlanWork, { task }: Change<"add-task">) {
  const { event, title, due, done } = task;
  await ledger.insert("task", { id: newId(), eventId: event, title, due, done });
  return ok(null);
}

async function assign({ tx, actor, ledger }: PlanWork, change: Change<"assign"> | Change<"reassign">) {
  const post = await authorizedPost(tx, actor, change.post);
  if (!post.ok) return post;
  const now = (await assignmentsOf(tx, actor.workspace.id, change.post)).map(keptAssignment);
  if (change.change === "assign") await ledger.assign(post.data, [...now, change.assignment]);
  else {
    const which = now.findIndex((assignment) => isSameAssignment(assignment, change.assignment));
    if (which < 0) return refuse("conflict");
    const changed = now.map((assignment, index) =>
      index === which ? { ...assignment, ...change.set } : assignment,
    );
    await ledger.assign(post.data, changed);
  }
  return ok(null);
}

async function setEvent({ tx, actor, ledger }: PlanWork, { event: id, set }: Change<"set-event">) {
  const event = await eventById(tx, actor.workspace.id, id);
  if (!event || event.deletedAt !== null) return refuse("not_found");
  const { owner, ...days } = set;
  const patch = owner === undefined ? days : { ...days, ownerId: owner };
  return done(await ledger.patch("event", event, event.version, patch));
}

async function setChannel({ tx, actor, ledger }: PlanWork, { channel: id, set }: Change<"set-channel">) {
  if (!can(actor.role, "configure")) return refuse("forbidden");
  const channel = await channelById(tx, actor.workspace.id, id);
  if (!channel || channel.deletedAt !== null) return refuse("not_found");
  return done(await ledger.patch("channel", channel, channel.version, set));
}

function done(row: object | null): Result<unknown> {
  return row ? ok(null) : refuse("conflict");
}
