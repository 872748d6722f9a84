"use server";

import { type PlanWork, planAction } from "@/lib/calendar/plan-action";
import { calendarOfPost, contributorsOfPosts } from "@/lib/calendar/repository";
import { calendarPublication, namedOn } from "@/lib/calendar/rows";
import { idNamed, versionNamed } from "@/lib/platform/fields";
import { newId } from "@/lib/platform/id";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { msToInstant } from "@/lib/platform/time";
import { dated, openChannel } from "@/lib/publications/dating";
import { publicationsOf } from "@/lib/publications/repository";
import { authorizedPost, authorizedPublication } from "./authorize";
import { assignmentsEdit, newPost, postEdit, postPlacement, publicationEdit, publicationMove } from "./input";
import { postView } from "./queries";
import { missingReference } from "./references";
import { assignmentsOf, type PostRow } from "./repository";
import { mayMove, maySetStatus } from "./rules";
import type { PostView } from "./view";

export const createPost = planAction({
  name: "posts.create",
  verb: "post.create",
  permission: "contribute",
  input: newPost,
  run: async ({ input, ledger, actor, at, tx }) => {
    const { workspace: _, publications, ...fields } = input;
    const status = maySetStatus(actor, "idea", fields.status);
    if (!status.ok) return status;
    const missing = await missingReference(tx, actor, fields);
    if (missing) return refuse("invalid", "invalid", { fields: { [missing]: "not_one_of" } });
    const post = await ledger.insert("post", {
      ...fields,
      id: newId(at),
      promotional: false,
      cost: 0,
      link: null,
      media: [],
      createdAt: msToInstant(at),
      createdBy: actor.userId,
      updatedAt: at,
    });
    for (const [index, { channelId, at: wall }] of publications.entries()) {
      const placed = await place({ tx, actor, at, ledger }, post, channelId, wall);
      if (!placed.ok)
        return refuse("invalid", "invalid", {
          fields: { [`publications.${index}.channelId`]: "not_one_of" },
        });
    }
    return ok({ postId: post.id });
  },
});

export const editPost = planAction({
  name: "posts.edit",
  verb: "post.edit",
  permission: "contribute",
  input: postEdit,
  run: async (work) => {
    const { input, ledger, actor, tx } = work;
    const post = await authorizedPost(tx, actor, input.id);
    if (!post.ok) return post;
    const status = maySetStatus(actor, post.data.status, input.patch.status ?? post.data.status);
    if (input.patch.status !== undefined && !status.ok) return status;
    const missing = await missingReference(tx, actor, input.patch);
    if (missing) return refuse("invalid", "invalid", { fields: { [`patch.${missing}`]: "not_one_of" } });
    const edited = await ledger.patch("post", post.data, input.version, input.patch);
    return edited ? answerWithPost(work, input.id) : conflictOver(work, input.id);
  },
});

export const setAssignments = planAction({
  name: "posts.assign",
  verb: "post.assign",
  permission: "contribute",
  input: assignmentsEdit,
  run: async (work) => {
    const { input, ledger, actor, tx } = work;
    const post = await authorizedPost(tx, actor, input.id);
    if (!post.ok) return post;
    if (post.data.version !== input.version) return conflictOver(work, input.id);
    for (const [index, { contributor }] of input.assignments.entries()) {
      const missing = await missingReference(tx, actor, { contributorId: contributor });
      if (missing)
        return refuse("invalid", "invalid", {
          fields: { [`assignments.${index}.contributor`]: "not_one_of" },
        });
    }
    await ledger.assign(post.data, input.assignments);
    return answerWithPost(work, input.id);
  },
});

/** A copy as a draft, on the same channels, undated: what is repeated should be given a day on purpose. */
export const duplicatePost = planAction({
  name: "posts.duplicate",
  verb: "post.duplicate",
  permission: "contribute",
  input: idNamed,
  run: async ({ input, ledger, actor, at, tx }) => {
    const original = await authorizedPost(tx, actor, input.id);
    if (!original.ok) return original;
    const { version: _, position: __, workspaceId: ___, ...fields } = original.data;
    const copy = await ledger.insert("post", {
      ...fields,
      id: newId(at),
      status: "draft",
      createdAt: msToInstant(at),
      createdBy: actor.userId,
      updatedAt: at,
    });
    for (const { channelId, text } of await publicationsOf(tx, actor.workspace.id, input.id)) {
      await ledger.insert("publication", {
        id: newId(at),
        postId: copy.id,
        channelId,
        at: null,
        instant: null,
        text,
        result: null,
      });
    }
    const named = await assignmentsOf(tx, actor.workspace.id, input.id);
    await ledger.assign(
      copy,
      named.map(({ contributorId, role, minutes }) => ({
        contributor: contributorId,
        role,
        minutes,
        due: null,
        done: false,
      })),
    );
    return ok({ postId: copy.id });
  },
});

export const binPost = planAction({
  name: "posts.bin",
  verb: "post.bin",
  permission: "contribute",
  input: versionNamed,
  run: async (work) => {
    const { input, ledger, actor, at, tx } = work;
    const post = await authorizedPost(tx, actor, input.id);
    if (!post.ok) return post;
    const binned = await ledger.patch("post", post.data, input.version, { deletedAt: at });
    return binned ? ok({}) : conflictOver(work, input.id);
  },
});

export const restorePost = planAction({
  name: "posts.restore",
  verb: "post.restore",
  permission: "contribute",
  input: versionNamed,
  run: async (work) => {
    const { input, ledger, actor, tx } = work;
    const post = await authorizedPost(tx, actor, input.id, { binned: true });
    if (!post.ok) return post;
    const restored = await ledger.patch("post", post.data, input.version, { deletedAt: null });
    return restored ? ok({}) : conflictOver(work, input.id);
  },
});

/** To another time, another channel, or back to the tray. */
export const movePublication = planAction({
  name: "publications.move",
  verb: "publication.move",
  permission: "contribute",
  input: publicationMove,
  run: async ({ input, ledger, actor, tx }) => {
    const found = await authorizedPublication(tx, actor, input.id);
    if (!found.ok) return found;
    const { publication, post } = found.data;
    const movable = mayMove(post.status);
    if (!movable.ok) return movable;
    const channel = await openChannel(tx, actor.workspace, input.channelId ?? publication.channelId);
    if (!channel) return refuse("refused", "channel_gone");
    const moved = await ledger.patch("publication", publication, input.version, {
      channelId: channel.id,
      ...dated(input.at, channel, actor.workspace),
    });
    if (moved) return ok({});
    const named = namedOn(await contributorsOfPosts(tx, actor.workspace.id, [post.id]));
    const rows = await calendarOfPost(tx, actor.workspace.id, post.id);
    const current = rows.find(({ id }) => id === publication.id);
    return refuse("conflict", "conflict", { current: current && calendarPublication(current, named, actor) });
  },
});

export const placePost = planAction({
  name: "posts.place",
  verb: "publication.place",
  permission: "contribute",
  input: postPlacement,
  run: async (work) => {
    const { input, actor, tx } = work;
    const post = await authorizedPost(tx, actor, input.postId);
    return post.ok ? place(work, post.data, input.channelId, input.at) : post;
  },
});

export const editPublication = planAction({
  name: "publications.edit",
  verb: "publication.edit",
  permission: "contribute",
  input: publicationEdit,
  run: async (work) => {
    const { input, ledger, actor, tx } = work;
    const found = await authorizedPublication(tx, actor, input.id);
    if (!found.ok) return found;
    const { publication, post } = found.data;
    const edited = await ledger.patch("publication", publication, input.version, input.patch);
    return edited ? answerWithPost(work, post.id) : conflictOver(work, post.id);
  },
});

export const removePublication = planAction({
  name: "publications.remove",
  verb: "publication.remove",
  permission: "contribute",
  input: versionNamed,
  run: async (work) => {
    const { input, ledger, actor, at, tx } = work;
    const found = await authorizedPublication(tx, actor, input.id);
    if (!found.ok) return found;
    const { publication, post } = found.data;
    const movable = mayMove(post.status);
    if (!movable.ok) return movable;
    const removed = await ledger.patch("publication", publication, input.version, { deletedAt: at });
    return removed ? answerWithPost(work, post.id) : conflictOver(work, post.id);
  },
});

async function place(
  { ledger, actor, at, tx }: PlanWork,
  post: PostRow,
  channelId: string,
  wall: string | null,
): Promise<Result<{ publicationId: string }>> {
  const channel = await openChannel(tx, actor.workspace, channelId);
  if (!channel) return refuse("refused", "channel_gone");
  const publication = await ledger.insert("publication", {
    id: newId(at),
    postId: post.id,
    channelId: channel.id,
    ...dated(wall, channel, actor.workspace),
    text: null,
    result: null,
  });
  return ok({ publicationId: publication.id });
}

async function answerWithPost({ tx, actor }: PlanWork, id: string): Promise<Result<{ post: PostView }>> {
  const post = await postView(tx, actor, id);
  return post ? ok({ post }) : refuse("not_found");
}

/** Somebody else was first: their version goes along, so that the screen can show both. */
async function conflictOver({ tx, actor }: PlanWork, id: string) {
  return refuse("conflict", "conflict", { current: await postView(tx, actor, id) });
}
