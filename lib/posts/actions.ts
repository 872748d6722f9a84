"use server";

import type { Tx } from "@/db/store";
import { planAction } from "@/lib/calendar/plan-action";
import { missingContributor, missingReference } from "@/lib/calendar/references";
import { idNamed, versionNamed } from "@/lib/platform/fields";
import { newId } from "@/lib/platform/id";
import { ok, refuse } from "@/lib/platform/result";
import { msToInstant } from "@/lib/platform/time";
import { place } from "@/lib/publications/place";
import { publicationsOf } from "@/lib/publications/repository";
import { answerWithPost, conflictOver } from "./answers";
import { authorizedPost } from "./authorize";
import { type AssignmentsEdit, assignmentsEdit, newPost, postEdit, versionOf } from "./input";
import { assignmentById, assignmentsOf } from "./repository";
import { revert } from "./revert";
import { costing, maySetStatus } from "./rules";

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
      id: newId(),
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
    const missing = await missingReference(tx, actor, input.patch, post.data);
    if (missing) return refuse("invalid", "invalid", { fields: { [`patch.${missing}`]: "not_one_of" } });
    const edited = await ledger.patch("post", post.data, input.version, costing(post.data, input.patch));
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
    const named = (await assignmentsOf(tx, actor.workspace.id, input.id)).map((each) => each.contributorId);
    const wished = input.assignments.map(({ contributor }) => contributor);
    const missing = await missingContributor(tx, actor, wished, named);
    if (missing !== null)
      return refuse("invalid", "invalid", {
        fields: { [`assignments.${missing}.contributor`]: "not_one_of" },
      });
    await ledger.assign(post.data, await ownOnly(tx, actor.workspace.id, input));
    return answerWithPost(work, input.id);
  },
});

/** An id that another post's assignment has is nobody's to give again. */
async function ownOnly(tx: Tx, workspaceId: string, { id, assignments }: AssignmentsEdit) {
  return Promise.all(
    assignments.map(async ({ id: own, ...one }) => {
      const there = own === undefined ? null : await assignmentById(tx, workspaceId, own);
      return own === undefined || (there && there.postId !== id) ? one : { ...one, id: own };
    }),
  );
}

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
      id: newId(),
      status: "draft",
      createdAt: msToInstant(at),
      createdBy: actor.userId,
      updatedAt: at,
    });
    for (const { channelId, text } of await publicationsOf(tx, actor.workspace.id, input.id)) {
      await ledger.insert("publication", {
        id: newId(),
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

/** The content that the post had after an activity of its own; undone like any other change. */
export const restoreVersion = planAction({
  name: "posts.revert",
  verb: "post.revert",
  permission: "contribute",
  input: versionOf,
  run: async (work) => {
    const reverted = await revert(work, work.input);
    return reverted.ok ? answerWithPost(work, work.input.id) : reverted;
  },
});
