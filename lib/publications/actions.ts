"use server";

import { planAction } from "@/lib/calendar/plan-action";
import { calendarOfPost, contributorsOfPosts } from "@/lib/calendar/repository";
import { calendarPublication, namedOn } from "@/lib/calendar/rows";
import { versionNamed } from "@/lib/platform/fields";
import { ok, refuse } from "@/lib/platform/result";
import { answerWithPost, conflictOver } from "@/lib/posts/answers";
import { authorizedPost, authorizedPublication } from "@/lib/posts/authorize";
import { mayMove } from "@/lib/posts/rules";
import { dated, openChannel } from "./dating";
import { postPlacement, publicationEdit, publicationMove } from "./input";
import { place } from "./place";

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
