import { z } from "zod";
import { id, outcome, patchOf, slug, version, wall } from "@/lib/platform/fields";
import { text } from "@/lib/posts/input";

export const publicationMove = z.strictObject({
  workspace: slug,
  id,
  version,
  at: wall.nullable(),
  channelId: id.optional(),
});

export const postPlacement = z.strictObject({
  workspace: slug,
  postId: id,
  channelId: id,
  at: wall.nullable(),
});

export const publicationEdit = z.strictObject({
  workspace: slug,
  id,
  version,
  patch: patchOf({
    text: text.nullable(),
    result: outcome.nullable(),
  }),
});
